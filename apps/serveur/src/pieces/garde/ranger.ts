import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ClePersonne } from '../../base/cles/personnes.ts';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { ajouter } from '../../dossiers/depot/ajouter.ts';
import { dossier } from '../../dossiers/depot/requetes.ts';
import type { Ecriture } from '../../dossiers/depot/services.ts';
import { cleDe, lire } from '../../espaces/http.ts';
import { classer, deplacer, type Etiquette } from '../classement.ts';
import { type PieceDeposee, placeOriginal, placePage } from '../depot.ts';
import { type Document, lireDocument } from '../documents.ts';
import { exigerPiece, refusDePiece } from '../refus.ts';
import { envoyerALAnalyse } from './analyser.ts';
import {
  cleDuCoffre,
  garderAuCoffre,
  octetsDuCoffre,
  ouvrirFiche,
  pieceDuCoffre,
} from './coffre.ts';
import {
  inscrireContenu,
  inscrirePage,
  type LigneBreve,
  type LigneOrdinaire,
  type LignePage,
  type LignePiece,
  piece as lirePiece,
  objetDe,
  octetsDe,
  pagesDe,
  tenirLesPieces,
} from './requetes.ts';
import type { ServicesPieces } from './services.ts';
import { estASoi, idDePiece, vientDeSeConfirmer } from './servir.ts';
import { auCoffre, lieuNom, ordinaire, type PieceVue } from './vues.ts';

const schemaEtiquette = z.strictObject({ document: z.string().max(60), pli: z.boolean() });

/** The person says again what a document of theirs is: it may go to the vault by it, or out of it. */
export async function rangerPiece(
  services: ServicesPieces,
  e: Ecriture,
  requete: FastifyRequest,
): Promise<PieceVue> {
  const { document: nomme, pli } = lire(schemaEtiquette, requete.body);
  const { document } = exigerPiece(lireDocument(nomme));
  const etiquette: Etiquette = { document, confirmee: true, sousPliMedical: pli };
  const id = idDePiece(requete);
  const trouvee = await e.tx.premiere(lirePiece(id));
  if (trouvee === undefined || !estASoi(e.qui, trouvee)) throw refusDePiece('ALM-P-319');
  await e.tx.lignes(tenirLesPieces(trouvee.personne_id));
  const ligne = await e.tx.une(lirePiece(id));
  if (ligne.motif === 'infectee') throw refusDePiece('ALM-P-317');
  const confirmation = vientDeSeConfirmer(e, requete);
  // It opens to staff what only the person read: they prove again who they are.
  if (ligne.document === null && !confirmation) throw refusDePiece('ALM-P-324');
  const depuis = ligne.document === null ? 'coffre' : 'ordinaire';
  const vers = classer(etiquette);
  const cles = await clesDe(e, ligne);
  if (deplacer(depuis, vers, 'assure') === 'rien') await renommer(e, ligne, etiquette, cles);
  else {
    await (ligne.document === null
      ? sortir(e, ligne, document, cles)
      : rentrer(e, ligne, etiquette, cles));
    await noterDeplacement(e, ligne, vers === 'coffre');
    await envoyerALAnalyse(services, e.tx, id);
  }
  return vueDe(e, id, cles);
}

interface Cles {
  ici: ClePersonne;
  auCoffre: ClePersonne;
}

async function clesDe(e: Ecriture, { personne_id }: LigneBreve): Promise<Cles> {
  const ici = await cleDe(e, personne_id);
  return { ici, auCoffre: await cleDuCoffre(e.services, e.qui, personne_id) };
}

/** Another kind, the same place. */
async function renommer(
  e: Ecriture,
  ligne: LignePiece,
  etiquette: Etiquette,
  cles: Cles,
): Promise<void> {
  if (ligne.document !== null) {
    await e.tx.executer(sql`update pieces_contenus set document = ${etiquette.document}
      where piece_id = ${ligne.id}`);
    return;
  }
  await e.services.base.coffre.transaction(e.qui, async (tx) => {
    const gardee = await lireAuCoffre(tx, ligne, cles.auCoffre);
    await remplacerAuCoffre(tx, rechiffrer(gardee, cles.auCoffre, etiquette), cles.auCoffre);
  });
}

/** To the vault first: what stays here if the rest fails is what was here before. */
async function rentrer(
  e: Ecriture,
  ligne: LigneOrdinaire,
  etiquette: Etiquette,
  cles: Cles,
): Promise<void> {
  const { octets_chiffre } = await e.tx.une(octetsDe(ligne.id));
  const pages = await e.tx.lignes(pagesDe(ligne.id));
  const claire: PieceClaire = {
    ligne,
    nom: cles.ici.dechiffrer(ligne.nom_chiffre, lieuNom(ligne.id)).toString('utf8'),
    type: ligne.type,
    empreinte: ligne.empreinte.toString('hex'),
    avertissements: ligne.avertissements,
    original: cles.ici.dechiffrer(octets_chiffre, placeOriginal(ligne.id)),
    pages: pages.map((p) => ouvrirPage(p, cles.ici)),
  };
  await e.services.base.coffre.transaction(e.qui, (tx) =>
    remplacerAuCoffre(tx, rechiffrer(claire, cles.auCoffre, etiquette), cles.auCoffre),
  );
  await e.tx.executer(sql`delete from pieces_contenus where piece_id = ${ligne.id}`);
}

/** Here first: the vault forgets it once it is known to be nowhere else (`balayerCoffre`). */
async function sortir(
  e: Ecriture,
  ligne: LigneBreve,
  document: Document,
  cles: Cles,
): Promise<void> {
  const claire = await e.services.base.coffre.transaction(e.qui, (tx) =>
    lireAuCoffre(tx, ligne, cles.auCoffre),
  );
  const etiquette: Etiquette = { document, confirmee: true, sousPliMedical: false };
  const { nom, type, empreinte, avertissements, original, pages, taille } = rechiffrer(
    claire,
    cles.ici,
    etiquette,
  );
  await e.tx.executer(
    inscrireContenu({
      piece: ligne.id,
      personne: ligne.personne_id,
      document,
      nomChiffre: cles.ici.chiffrer(nom, lieuNom(ligne.id)),
      type,
      taille,
      empreinte,
      avertissements,
      octetsChiffre: original,
    }),
  );
  for (const [i, { id, largeur, hauteur, chiffre }] of pages.entries()) {
    await e.tx.executer(
      inscrirePage(ligne.id, { id, rang: i + 1, largeur, hauteur, octets_chiffre: chiffre }),
    );
  }
}

/** A piece opened, for the time it takes to be closed elsewhere. */
interface PieceClaire {
  ligne: LigneBreve;
  nom: string;
  type: PieceDeposee['type'];
  empreinte: string;
  avertissements: LigneOrdinaire['avertissements'];
  original: Buffer;
  pages: (Omit<LignePage, 'octets_chiffre' | 'rang'> & { jpeg: Buffer })[];
}

async function lireAuCoffre(tx: Tx, ligne: LigneBreve, cle: ClePersonne): Promise<PieceClaire> {
  const gardee = await tx.premiere(pieceDuCoffre(ligne.id));
  if (gardee === undefined) throw refusDePiece('ALM-P-319');
  const { octets_chiffre } = await tx.une(octetsDuCoffre(ligne.id));
  const pages = await tx.lignes(pagesDe(ligne.id));
  const { nom, type, avertissements } = ouvrirFiche(cle, gardee);
  return {
    ligne,
    nom,
    type,
    empreinte: gardee.empreinte.toString('hex'),
    avertissements,
    original: cle.dechiffrer(octets_chiffre, placeOriginal(ligne.id)),
    pages: pages.map((p) => ouvrirPage(p, cle)),
  };
}

function ouvrirPage({ id, largeur, hauteur, octets_chiffre }: LignePage, cle: ClePersonne) {
  return { id, largeur, hauteur, jpeg: cle.dechiffrer(octets_chiffre, placePage(id)) };
}

function rechiffrer(c: PieceClaire, cle: ClePersonne, etiquette: Etiquette): PieceDeposee {
  const { id, personne_id, deposee_le } = c.ligne;
  return {
    id,
    personneId: personne_id,
    lieu: classer(etiquette),
    etiquette,
    etat: { etat: 'recue', le: deposee_le },
    nom: c.nom,
    type: c.type,
    taille: c.original.length,
    empreinte: c.empreinte,
    original: cle.chiffrer(c.original, placeOriginal(id)),
    pages: c.pages.map(({ jpeg, ...page }) => {
      return { ...page, chiffre: cle.chiffrer(jpeg, placePage(page.id)) };
    }),
    avertissements: c.avertissements,
  };
}

/** One left there by a writing that did not end is written over. */
async function remplacerAuCoffre(tx: Tx, piece: PieceDeposee, cle: ClePersonne): Promise<void> {
  await tx.executer(sql`delete from pieces where id = ${piece.id}`);
  await garderAuCoffre(tx, piece, cle);
}

/** A dossier that is over has no more events: the piece moves, and its journal says what it said. */
async function noterDeplacement(e: Ecriture, ligne: LignePiece, coffre: boolean): Promise<void> {
  const tenu = await e.tx.premiere(dossier(ligne.dossier_id));
  if (tenu?.ouvert !== true) return;
  const objet = objetDe(ligne);
  const autre = await e.tx.premiere(sql`select from pieces p
    where p.dossier_id = ${ligne.dossier_id} and coalesce(p.demande_id, p.id) = ${objet} and p.id <> ${ligne.id}
      and p.etat <> 'refusee' and not exists (select from pieces_contenus c where c.piece_id = p.id)`);
  const charge = { piece: objet, coffre: coffre || autre !== undefined };
  await ajouter(e, ligne.dossier_id, [{ type: 'piece-deplacee', charge, pourquoi: 'etiquette' }]);
}

async function vueDe(e: Ecriture, id: string, cles: Cles): Promise<PieceVue> {
  const ligne = await e.tx.une(lirePiece(id));
  if (ligne.document !== null) return ordinaire(ligne, cles.ici);
  const gardee = await e.services.base.coffre.transaction(e.qui, (tx) => tx.une(pieceDuCoffre(id)));
  return auCoffre(ligne, gardee, cles.auCoffre);
}
