import type { ClePersonne } from '../../base/cles/personnes.ts';
import { sql } from '../../base/sql.ts';
import { type Ajout, ajouter } from '../../dossiers/depot/ajouter.ts';
import { uuid } from '../../dossiers/depot/identifiants.ts';
import { ouvrir } from '../../dossiers/depot/ouvrir.ts';
import { dossier as lireDossier } from '../../dossiers/depot/requetes.ts';
import { type Ecriture, ecriture } from '../../dossiers/depot/services.ts';
import { RefusDeMetier, refusDe } from '../../erreurs/refus-metier.ts';
import { engager } from '../../journal/engagement.ts';
import { type Declaration, type DeclarationArret, declareUnArret } from '../declaration.ts';
import type { Demarche } from '../demarches.ts';
import { piecesAttendues } from '../pieces.ts';
import { verifier } from '../verifier.ts';
import { type Accuse, accuser } from './accuses.ts';
import { connuDe, type DejaTenu, type DossierOuvert, lireTenu, visible } from './connu.ts';
import { arretsConnus, completerFaits, faitsDUnArret } from './faits.ts';
import { chercherDoublons, fusionner } from './fusionner.ts';
import { demarchesDe } from './suite.ts';

export interface Declaree {
  declaration: string;
  dossier: { id: string; reference: string; etat: string };
  accuse: Accuse;
  /** Who declares what, to whom, until when. */
  demarches: readonly Demarche[];
  /** The same stop was already known: this declaration joined its dossier. */
  doublon: boolean;
}

/** Holds the person's declarations until the end of the transaction: two of the same stop see each other. */
export function tenirPersonne(personne: string) {
  const nom = `declarations ${personne}`;
  return sql`select pg_advisory_xact_lock(hashtextextended(${nom}, 0))`;
}

/** Checks the answers, and writes all that they cause: a dossier or its next event, its pieces, the sealed receipt. */
export async function declarer(
  { services, tx, qui }: Ecriture,
  personne: string,
  reponses: unknown,
): Promise<Declaree> {
  const origine = qui.role === 'agence' ? 'agence' : 'assure';
  await tx.lignes(tenirPersonne(personne));
  // Received once it is its turn: of two at the same moment, the first written is the first received.
  const e = ecriture(services, tx, qui);
  const cle = await e.services.base.cles.lire(e.tx, personne);
  const tenu = await lireTenu(e, personne, cle);
  const verifiee = verifier(connuDe(e, tenu), reponses, e.jour);
  if (!verifiee.ok) throw new RefusDeMetier(verifiee.refus);
  const d = verifiee.valeur;
  const id = uuid(e.services.hasard);
  const sel = e.services.hasard(32).toString('hex');
  const scellee: Scellee = { id, d, origine, engagement: engager(d, sel), sel };
  const ou =
    d.objet === 'nouvel-arret'
      ? await ouvrirArret(e, personne, scellee, d, tenu)
      : await suivre(e, scellee, tenu);
  await garder(e, personne, cle, scellee, ou.ecritDans);
  const ligne = await e.tx.premiere(lireDossier(ou.ecritDans));
  const suivi = ou.suivi === ou.ecritDans ? ligne : await e.tx.premiere(lireDossier(ou.suivi));
  if (ligne === undefined || suivi === undefined) throw refusDe('ALM-P-411');
  const accuse = await accuser(e, personne, cle, {
    declaration: id,
    dossier: ligne.reference,
    engagement: scellee.engagement,
    sel,
    faits: d,
  });
  return {
    declaration: id,
    dossier: { id: suivi.id, reference: suivi.reference, etat: suivi.etat },
    accuse,
    demarches: demarchesDe(e, d, tenu),
    doublon: ou.doublon,
  };
}

interface Scellee {
  id: string;
  d: Declaration;
  origine: 'assure' | 'agence';
  engagement: string;
  sel: string;
}

/** Where the declaration was written, and the dossier that goes on with it. */
interface Ou {
  ecritDans: string;
  suivi: string;
  doublon: boolean;
}

async function ouvrirArret(
  e: Ecriture,
  personne: string,
  { id, origine, engagement }: Scellee,
  d: DeclarationArret,
  tenu: DejaTenu,
): Promise<Ou> {
  const citee = d.moment.type === 'en-mission' ? d.moment.mission : null;
  const mission = tenu.missions.find((m) => m.id === citee) ?? null;
  // An agency declares in its own mission: what another one would be, it cannot know.
  if (origine === 'agence' && (mission === null || mission.agence === null)) {
    throw refusDe('ALM-P-417', 'mission');
  }
  const recue: Ajout = {
    type: 'declaration-recue',
    charge: { declaration: id, origine, empreinte: engagement },
    pourquoi: 'declaration',
  };
  const ouvert = await ouvrir(e, {
    personne,
    mission,
    faits: faitsDUnArret(d, id, e.services.droit()),
    ajouts: [recue, ...avisDit(d)],
  });
  const { derive, faits, dossier } = ouvert;
  const demanderLesPieces = async (): Promise<void> => {
    const connues = await e.services.piecesConnues?.(e.tx, personne);
    const demande = demandes(e, d, id, connues ?? new Set());
    if (demande.length > 0) await ajouter(e, dossier, demande);
  };
  const agence = mission?.agence ?? null;
  const nouveau: DossierOuvert = { dossier, agence, recuLe: e.instant, derive, faits };
  const [double] = chercherDoublons(personne, nouveau, tenu.dossiers);
  if (double?.certain === true) {
    const tous = [nouveau, ...tenu.dossiers];
    const trouver = (cherche: string) => tous.find((x) => x.dossier === cherche) ?? nouveau;
    const [survit, disparait] = [trouver(double.survit), trouver(double.disparait)];
    await fusionner(e, survit, disparait, agence === null ? null : (mission?.id ?? null));
    // The other one asked for its own already.
    if (survit === nouveau) await demanderLesPieces();
    return { ecritDans: dossier, suivi: survit.dossier, doublon: true };
  }
  if (double !== undefined) {
    const autre = double.survit === dossier ? double.disparait : double.survit;
    await e.tx.executer(sql`update dossiers set doublon_possible = ${autre} where id = ${dossier}`);
  }
  await demanderLesPieces();
  return { ecritDans: dossier, suivi: dossier, doublon: false };
}

/** Prolongation, relapse, early return, cancellation: the next event of the dossier of the stop. */
async function suivre(e: Ecriture, { id, d, engagement }: Scellee, tenu: DejaTenu): Promise<Ou> {
  const cible = tenu.dossiers
    .filter((x) => visible(e, x))
    .find((x) => arretsConnus(x.faits).some((a) => a.id === d.arret));
  if (cible === undefined || d.objet === 'nouvel-arret') throw refusDe('ALM-P-205', 'arret');
  // The stop is the person's: an agency withdraws what it alone declared.
  if (e.qui.role === 'agence' && d.objet === 'annulation' && cible.derive.origine === 'assure') {
    throw refusDe('ALM-P-401', '', { evenement: 'annulation', etat: cible.derive.etat });
  }
  const apres = completerFaits(cible.faits, d, id);
  const plusRien = arretsConnus(apres).length === 0;
  const ajouts: Ajout[] =
    d.objet === 'annulation' && plusRien
      ? [{ type: 'annulation', charge: { declaration: id }, pourquoi: 'declaration' }]
      : [
          {
            type: 'declaration-completee',
            charge: {
              declaration: id,
              objet: d.objet === 'annulation' ? 'correction' : d.objet,
              empreinte: engagement,
            },
            pourquoi: 'declaration',
          },
        ];
  if (declareUnArret(d)) {
    const connues = d.objet === 'prolongation' ? [] : cible.derive.pieces.filter(acceptee);
    ajouts.push(...avisDit(d), ...demandes(e, d, id, new Set(connues.map((p) => p.nature))));
  }
  await ajouter(e, cible.dossier, ajouts, (faits) =>
    plusRien ? faits : completerFaits(faits, d, id),
  );
  return { ecritDans: cible.dossier, suivi: cible.dossier, doublon: false };
}

function acceptee({ etat }: { etat: string }): boolean {
  return etat === 'acceptee';
}

function avisDit(d: DeclarationArret): Ajout[] {
  if (d.envoiCaisse !== 'assure') return [];
  return [{ type: 'avis-envoye', charge: { destinataire: 'caisse' }, pourquoi: 'declaration' }];
}

function demandes(
  e: Ecriture,
  d: DeclarationArret,
  declaration: string,
  connues: ReadonlySet<string>,
): Ajout[] {
  const pieces = piecesAttendues(d, connues)
    .filter((p) => p.obligatoire)
    .map(({ nature, aupres, coffre }) => {
      return { piece: uuid(e.services.hasard), nature, aupres, declaration, coffre };
    });
  if (pieces.length === 0) return [];
  return [
    { type: 'pieces-demandees', charge: { pieces }, pourquoi: 'declaration', automatique: true },
  ];
}

async function garder(
  e: Ecriture,
  personne: string,
  cle: ClePersonne,
  { id, d, origine, engagement, sel }: Scellee,
  dossier: string,
): Promise<void> {
  const lieu = { table: 'declarations', colonne: 'contenu_chiffre', ligne: id };
  const ferme = cle.chiffrer(JSON.stringify({ contenu: d, sel }), lieu);
  await e.tx.executer(sql`insert into declarations
      (id, personne_id, dossier_id, objet, origine, contenu_chiffre, engagement, jour, recue_le, compte_id)
    values (${id}, ${personne}, ${dossier}, ${d.objet}, ${origine}, ${ferme},
      ${Buffer.from(engagement, 'hex')}, ${e.jour}, ${e.instant}, ${e.qui.compte ?? null})`);
}
