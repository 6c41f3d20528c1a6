import { SYSTEME } from '../../base/contexte.ts';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { ajouter } from '../../dossiers/depot/ajouter.ts';
import { dossier } from '../../dossiers/depot/requetes.ts';
import { type Ecriture, ecriture } from '../../dossiers/depot/services.ts';
import { type Analyse, aRefaire, SANS_ANTIVIRUS } from '../antivirus/analyse.ts';
import { placeOriginal } from '../depot.ts';
import { avancer } from '../etats.ts';
import { nommerPiece, octetsDuCoffre } from './coffre.ts';
import {
  etatDe,
  type LignePiece,
  piece as lirePiece,
  objetDe,
  octetsDe,
  poserEtat,
  tenirLesPieces,
} from './requetes.ts';
import type { ServicesPieces } from './services.ts';

/** Seconds between two looks at what no antivirus has answered for. */
const RONDE = 600;
/** Files asked for by a look; the next one takes the others. */
const LOT = 200;

/** After the reception, in its transaction: whoever sends never waits. */
export async function envoyerALAnalyse(
  { base, antivirus }: ServicesPieces,
  tx: Tx,
  piece: string,
): Promise<void> {
  if (antivirus === SANS_ANTIVIRUS) return;
  await base.travaux.envoyer(tx, 'analyser-piece', { piece }, { cle: piece });
}

/** Without an antivirus there is nothing to do: every file stays `non-analysee`, its original closed to staff. */
export function poserAntivirus(services: ServicesPieces): void {
  const { travaux } = services.base;
  if (services.antivirus === SANS_ANTIVIRUS) return;
  travaux.traiter('analyser-piece', (tx, { piece }) =>
    analyserPiece(services, ecriture(services, tx, SYSTEME), String(piece)),
  );
  travaux.traiter('analyser-pieces', (tx) => relancerLesAnalyses(services, tx));
  travaux.planifier('analyser-pieces', RONDE);
}

/** What came while there was no antivirus, or while it did not answer. */
async function relancerLesAnalyses(services: ServicesPieces, tx: Tx): Promise<void> {
  const ici = await tx.lignes(sql<{ id: string }>`select piece_id as id from pieces_contenus
    where antivirus in ('non-analysee', 'indisponible') limit ${LOT}`);
  const auCoffre = await services.base.coffre.transaction(SYSTEME, (t) =>
    t.lignes(sql<{ id: string }>`select a_analyser as id from a_analyser(${LOT})`),
  );
  for (const { id } of [...ici, ...auCoffre]) await envoyerALAnalyse(services, tx, id);
}

async function analyserPiece(services: ServicesPieces, e: Ecriture, id: string): Promise<void> {
  const ligne = await e.tx.premiere(lirePiece(id));
  // Gone, or what the vault holds of it belongs to nobody.
  if (ligne === undefined) return;
  if (ligne.document !== null && !aRefaire(ligne.analyse)) return;
  const octets = await originalDe(services, e, ligne);
  if (octets === null) return;
  const analyse = await services.antivirus.analyser(octets);
  await e.tx.lignes(tenirLesPieces(ligne.personne_id));
  // Moved to the other place meanwhile: the job that this left does it there.
  const apres = await e.tx.premiere(lirePiece(id));
  if (apres === undefined || (apres.document === null) !== (ligne.document === null)) return;
  if (analyse.etat === 'infectee') await refuserInfectee(e, apres);
  await poserAnalyse(services, e, apres, analyse);
}

async function originalDe(
  { base }: ServicesPieces,
  e: Ecriture,
  { id, personne_id, document }: LignePiece,
): Promise<Buffer | null> {
  if (document !== null) {
    const cle = await base.cles.lire(e.tx, personne_id);
    const { octets_chiffre } = await e.tx.une(octetsDe(id));
    return cle.dechiffrer(octets_chiffre, placeOriginal(id));
  }
  return base.coffre.transaction(SYSTEME, async (tx) => {
    await tx.lignes(nommerPiece(id));
    const gardee = await tx.premiere(octetsDuCoffre(id));
    if (gardee === undefined) return null;
    const cle = await base.coffre.cles.lire(tx, gardee.personne_id);
    return cle.dechiffrer(gardee.octets_chiffre, placeOriginal(id));
  });
}

/** It is refused wherever it stands, the dossier waits for another one, and the person is told. */
async function refuserInfectee(e: Ecriture, ligne: LignePiece): Promise<void> {
  const refusee = avancer(etatDe(ligne), { geste: 'refuser', motif: 'infectee' }, e.instant);
  // Refused already, for another reason: it stays closed by what the antivirus said of it.
  if (!refusee.ok) return;
  await e.tx.executer(poserEtat(ligne.id, refusee.etat));
  const tenu = await e.tx.une(dossier(ligne.dossier_id));
  if (tenu.ouvert) {
    const charge = { piece: objetDe(ligne), motif: 'infectee' };
    await ajouter(e, ligne.dossier_id, [{ type: 'piece-refusee', charge, pourquoi: 'antivirus' }]);
  }
  await e.services.notifier?.(e.tx, {
    personne: ligne.personne_id,
    dossier: ligne.dossier_id,
    objet: 'fichier-refuse',
    aupres: 'assure',
  });
}

async function poserAnalyse(
  { base }: ServicesPieces,
  e: Ecriture,
  { id, document }: LignePiece,
  { etat }: Analyse,
): Promise<void> {
  if (document !== null) {
    await e.tx.executer(sql`update pieces_contenus set antivirus = ${etat}, analysee_le = ${e.instant}
      where piece_id = ${id}`);
    return;
  }
  await base.coffre.transaction(SYSTEME, async (tx) => {
    await tx.lignes(nommerPiece(id));
    await tx.executer(
      sql`update pieces set antivirus = ${etat}, analysee_le = ${e.instant} where id = ${id}`,
    );
  });
}
