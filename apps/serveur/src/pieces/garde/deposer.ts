import type { ClePersonne } from '../../base/cles/personnes.ts';
import type { Qui } from '../../base/contexte.ts';
import { sql } from '../../base/sql.ts';
import { ajouter } from '../../dossiers/depot/ajouter.ts';
import { uuid } from '../../dossiers/depot/identifiants.ts';
import type { LigneDossier } from '../../dossiers/depot/lignes.ts';
import { dossier, suiviAEcrire } from '../../dossiers/depot/requetes.ts';
import { type Ecriture, ecrire } from '../../dossiers/depot/services.ts';
import type { PieceSuivie } from '../../dossiers/etats/dossier-derive.ts';
import { refusDe } from '../../erreurs/refus-metier.ts';
import { cleDe, Rendu } from '../../espaces/http.ts';
import {
  type DemandeIdempotente,
  type Reponse,
  reponseGardee,
  uneFois,
} from '../../idempotence/idempotence.ts';
import { engager } from '../../journal/engagement.ts';
import { classer } from '../classement.ts';
import { type Chiffreur, type PieceDeposee, preparer } from '../depot.ts';
import type { LieuPiece } from '../documents.ts';
import { type Usage, verifierQuotas } from '../reception/quotas.ts';
import { recevoir } from '../reception/recevoir.ts';
import { exigerPiece, RefusDePiece } from '../refus.ts';
import { accuserPiece } from './accuse.ts';
import { envoyerALAnalyse } from './analyser.ts';
import { auNomDe, cleDuCoffre, garderAuCoffre, pieceDuCoffre } from './coffre.ts';
import type { Annonce, Envoye } from './envoi.ts';
import { usageDe } from './place.ts';
import {
  inscrireContenu,
  inscrirePage,
  piece as lirePiece,
  objetDe,
  tenirLesPieces,
} from './requetes.ts';
import type { ServicesPieces } from './services.ts';
import {
  auCoffre,
  fermee,
  lieuNom,
  type PieceFermee,
  type PieceVue,
  vueDesAutres,
} from './vues.ts';

/** Who sends, for which dossier, under which idempotency key; `url` is where it was sent. */
interface Depot {
  qui: Qui;
  dossier: string;
  cle: string;
  url: string;
}

/** What is known before a byte of the file is read. */
interface Accueil {
  ligne: LigneDossier;
  /** What was asked, when the file answers it. */
  demandee: PieceSuivie | null;
  annonce: Annonce;
  lieu: LieuPiece;
  usage: Usage;
  cle: ClePersonne;
  /** Of the person, in the vault, when it goes there. */
  cleDuCoffre: ClePersonne | null;
}

/**
 * From the stream to the piece kept. Nothing is held in the database while the file comes and its copy is made; then
 * all is written at once: the piece, the event, the receipt, the answer.
 */
export async function deposerPiece(
  services: ServicesPieces,
  { qui, dossier: id, cle, url }: Depot,
  envoye: Envoye,
): Promise<Rendu> {
  const accueil = await ecrire(services, qui, (e) => accueillir(e, id, envoye));
  const { flux, nom } = envoye;
  const { fichier } = exigerPiece(await recevoir({ flux, nom }, accueil.usage, services.reception));
  const { document, sousPliMedical } = envoye.etiquette;
  const demande: DemandeIdempotente = {
    portee: qui.compte ?? '',
    cle,
    demande: {
      url,
      document,
      pli: sousPliMedical,
      demande: envoye.demande,
      nom: fichier.nom,
      empreinte: fichier.empreinte,
    },
    fermeture: accueil.cleDuCoffre ?? accueil.cle,
  };
  // Sent again, it costs no copy.
  const deja = await ecrire(services, qui, (e) => reponseGardee(e.tx, demande));
  if (deja !== null) return new Rendu(deja);
  const personneId = accueil.ligne.personne_id;
  const outils = {
    rendeur: services.rendeur,
    chiffreurs: chiffreurs(accueil),
    identifiant: () => uuid(services.hasard),
    maintenant: () => new Date(services.maintenant()).toISOString(),
  };
  const { etiquette } = accueil.annonce;
  const { piece } = exigerPiece(await preparer(fichier, { personneId, etiquette }, outils));
  const donnee = await ecrire(services, qui, (e) =>
    uneFois(e.tx, demande, () => garder(services, e, accueil, piece)),
  );
  return new Rendu(donnee);
}

async function accueillir(e: Ecriture, id: string, annonce: Annonce): Promise<Accueil> {
  const ligne = await e.tx.premiere(dossier(id));
  const suivi = await e.tx.premiere(suiviAEcrire(id));
  if (ligne === undefined || suivi === undefined) throw refusDe('ALM-P-411');
  const demandee = suivi.derive.pieces.find((p) => p.piece === annonce.demande) ?? null;
  const parLAgence = e.qui.role === 'agence';
  // An agency answers what it was asked, not what the person was.
  const aElle = demandee === null || !parLAgence || demandee.aupres === 'agence';
  if ((annonce.demande !== null && demandee === null) || !aElle)
    throw refusDe('ALM-P-404', 'demande');
  // Told before the file is read and copied; the journal, which is written last, says it again.
  if (!ligne.ouvert && ligne.etat !== 'sans_suite') throw refusDe('ALM-P-401');
  if (demandee?.etat === 'acceptee') throw refusDe('ALM-P-405', 'demande');
  const { etiquette } = annonce;
  // What was asked for the vault goes there, unless the person says otherwise.
  const auCoffre = parLAgence && demandee?.coffre === true;
  const rangee = auCoffre ? { ...etiquette, sousPliMedical: true } : etiquette;
  const lieu = classer(rangee);
  const personne = ligne.personne_id;
  return {
    ligne,
    demandee,
    annonce: { ...annonce, etiquette: rangee },
    lieu,
    usage: await usageDe(e, personne, ligne.id),
    cle: await cleDe(e, personne),
    cleDuCoffre:
      lieu === 'coffre' ? await cleDuCoffre(e.services, auNomDe(e.qui, personne), personne) : null,
  };
}

function chiffreurs({ cle, cleDuCoffre }: Accueil): Record<LieuPiece, Chiffreur> {
  const chiffreur = (ferme: ClePersonne | null): Chiffreur => ({
    chiffrer: async (_, octets, lieu) => {
      if (ferme === null) throw new Error('no key for that place');
      return ferme.chiffrer(octets, lieu);
    },
  });
  return { ordinaire: chiffreur(cle), coffre: chiffreur(cleDuCoffre) };
}

/** The room is counted again, alone: two files sent at once do not both take the last place. */
async function garder(
  services: ServicesPieces,
  e: Ecriture,
  accueil: Accueil,
  piece: PieceDeposee,
): Promise<Reponse> {
  const { ligne, cle, lieu } = accueil;
  const personne = ligne.personne_id;
  await e.tx.lignes(tenirLesPieces(personne));
  const usage = await usageDe(e, personne, ligne.id);
  const plein = verifierQuotas(usage, piece.taille, services.reception?.quotas);
  if (plein !== null) throw new RefusDePiece(plein);
  await e.tx.executer(inscrirePiece(e, accueil, piece));
  if (lieu === 'ordinaire') await garderIci(e, piece, cle);
  const reference = await recevoirAuJournal(e, accueil, piece);
  await envoyerALAnalyse(services, e.tx, piece.id);
  // Last: the vault commits by itself, and what it holds for nobody is swept away.
  const vue =
    lieu === 'coffre' ? await garderLaBas(e, accueil, piece) : await vueDe(e, piece.id, cle);
  return { statut: 201, texte: JSON.stringify({ piece: vue, accuse: { reference } }) };
}

function inscrirePiece(e: Ecriture, { ligne, annonce }: Accueil, { id }: PieceDeposee) {
  const parLAgence = e.qui.role === 'agence';
  return sql`insert into pieces (id, personne_id, dossier_id, demande_id, par, agence_id, groupe_id, jour, deposee_le,
      etat_le)
    values (${id}, ${ligne.personne_id}, ${ligne.id}, ${annonce.demande}, ${parLAgence ? 'agence' : 'assure'},
      ${parLAgence ? ligne.agence_id : null}, ${parLAgence ? e.qui.groupe : null}, ${e.jour}, ${e.instant},
      ${e.instant})`;
}

async function garderIci(e: Ecriture, p: PieceDeposee, cle: ClePersonne): Promise<void> {
  await e.tx.executer(
    inscrireContenu({
      piece: p.id,
      personne: p.personneId,
      document: p.etiquette.document,
      nomChiffre: cle.chiffrer(p.nom, lieuNom(p.id)),
      type: p.type,
      taille: p.taille,
      empreinte: p.empreinte,
      avertissements: p.avertissements,
      octetsChiffre: p.original,
    }),
  );
  for (const [i, { id, largeur, hauteur, chiffre }] of p.pages.entries()) {
    await e.tx.executer(
      inscrirePage(p.id, { id, rang: i + 1, largeur, hauteur, octets_chiffre: chiffre }),
    );
  }
}

/** The event and the sealed receipt. Of what is in the vault, the chain holds neither the kind nor the bare hash. */
async function recevoirAuJournal(
  e: Ecriture,
  { ligne, demandee, annonce, lieu, cle }: Accueil,
  piece: PieceDeposee,
): Promise<string> {
  const { id, empreinte, taille } = piece;
  const coffre = lieu === 'coffre';
  const sel = e.services.hasard(32).toString('hex');
  const engagement = engager({ piece: id, empreinte }, sel);
  const nature = demandee?.nature ?? (coffre ? 'sous-pli' : piece.etiquette.document);
  const charge = {
    piece: objetDe({ id, demande_id: annonce.demande }),
    nature,
    fichier: id,
    empreinte: coffre ? engagement : empreinte,
    coffre: coffre || (await autreAuCoffre(e, ligne.id, annonce.demande)),
  };
  await ajouter(e, ligne.id, [{ type: 'piece-recue', charge, pourquoi: 'depot' }]);
  const dit = { piece: id, dossier: ligne.reference, empreinte, taille, engagement, sel };
  return accuserPiece(e, ligne.personne_id, cle, dit);
}

/** A document in several files stays closed as long as one of them is in the vault. */
async function autreAuCoffre(
  e: Ecriture,
  dossierId: string,
  demande: string | null,
): Promise<boolean> {
  if (demande === null) return false;
  const autre = await e.tx.premiere(sql`select from pieces p
    where p.dossier_id = ${dossierId} and p.demande_id = ${demande} and p.etat <> 'refusee'
      and not exists (select from pieces_contenus c where c.piece_id = p.id)`);
  return autre !== undefined;
}

async function garderLaBas(
  e: Ecriture,
  { ligne, cleDuCoffre: cle }: Accueil,
  piece: PieceDeposee,
): Promise<PieceVue | PieceFermee> {
  if (cle === null) throw new Error('no key for the vault');
  const inscrite = await e.tx.une(lirePiece(piece.id));
  const qui = auNomDe(e.qui, ligne.personne_id);
  return e.services.base.coffre.transaction(qui, async (tx) => {
    await garderAuCoffre(tx, piece, cle);
    if (e.qui.role !== 'assure') return fermee(inscrite);
    return auCoffre(inscrite, await tx.une(pieceDuCoffre(piece.id)), cle);
  });
}

async function vueDe(e: Ecriture, id: string, cle: ClePersonne): Promise<PieceVue | PieceFermee> {
  return vueDesAutres(await e.tx.une(lirePiece(id)), cle);
}
