import type { FastifyRequest } from 'fastify';
import type { Qui } from '../../base/contexte.ts';
import { noterLectures } from '../../dossiers/depot/lectures.ts';
import { dossier } from '../../dossiers/depot/requetes.ts';
import type { Ecriture } from '../../dossiers/depot/services.ts';
import { cleDe, idDe, Octets } from '../../espaces/http.ts';
import { type Forme, peutServir } from '../acces.ts';
import { placeOriginal, placePage } from '../depot.ts';
import { dispositionDeTelechargement } from '../reception/nom.ts';
import { exigerPiece, refusDePiece } from '../refus.ts';
import { noterLectureAuCoffre, octetsDuCoffre, ouvrirFiche, pieceDuCoffre } from './coffre.ts';
import { noterOuverture } from './examiner.ts';
import { type LigneBreve, type LigneOrdinaire, octetsDe, pagesDe, piece } from './requetes.ts';
import { lieuNom } from './vues.ts';

/** `page`: from 1; `null` asks for the bytes as they came. */
type Voulu = number | null;

export function servirPage(e: Ecriture, requete: FastifyRequest): Promise<Octets> {
  const { n } = requete.params as { n?: string };
  // One that is not a number is a page that does not exist.
  if (n === undefined || !/^[1-9]\d{0,2}$/.test(n)) throw refusDePiece('ALM-P-319');
  return servir(e, requete, Number(n));
}

export function servirOriginal(e: Ecriture, requete: FastifyRequest): Promise<Octets> {
  return servir(e, requete, null);
}

async function servir(e: Ecriture, requete: FastifyRequest, voulu: Voulu): Promise<Octets> {
  const ligne = await e.tx.premiere(piece(idDePiece(requete)));
  if (ligne === undefined) throw refusDePiece('ALM-P-319');
  return ligne.document === null
    ? servirDuCoffre(e, requete, ligne, voulu)
    : servirIci(e, ligne, voulu);
}

/** One that is not an id names nothing. */
export function idDePiece(requete: FastifyRequest): string {
  try {
    return idDe(requete, 'piece');
  } catch {
    throw refusDePiece('ALM-P-319');
  }
}

/** Whoever finds the row is the person, the agency that sent it, or a manager: the policies say so. */
async function servirIci(e: Ecriture, ligne: LigneOrdinaire, voulu: Voulu): Promise<Octets> {
  const { analyse, pages } = ligne;
  const sienne = e.qui.role !== 'gestion';
  const etat = {
    lieu: 'ordinaire',
    analyse,
    rendue: pages > 0,
    sienne,
    confirmation: false,
  } as const;
  exigerPiece(peutServir(e.qui.role, etat, formeDe(voulu)));
  const cle = await cleDe(e, ligne.personne_id);
  const octets = await lireIci(e, ligne, voulu, (chiffre, lieu) => cle.dechiffrer(chiffre, lieu));
  if (e.qui.role !== 'assure') {
    const tenu = await e.tx.une(dossier(ligne.dossier_id));
    await noterLectures(e, [tenu], 'lecture-d-un-document');
    if (e.qui.role === 'gestion') await noterOuverture(e, tenu, ligne);
  }
  if (voulu !== null) return image(octets);
  const nom = cle.dechiffrer(ligne.nom_chiffre, lieuNom(ligne.id)).toString('utf8');
  return telechargement(octets, ligne.type, nom);
}

type Ouvrir = (chiffre: Buffer, lieu: ReturnType<typeof placePage>) => Buffer;

async function lireIci(
  e: Ecriture,
  { id }: LigneBreve,
  voulu: Voulu,
  ouvrir: Ouvrir,
): Promise<Buffer> {
  if (voulu === null) {
    const { octets_chiffre } = await e.tx.une(octetsDe(id));
    return ouvrir(octets_chiffre, placeOriginal(id));
  }
  const page = await e.tx.premiere(pagesDe(id, voulu));
  if (page === undefined) throw refusDePiece('ALM-P-319');
  return ouvrir(page.octets_chiffre, placePage(page.id));
}

/** The person alone, who has just proved again who they are; the reading leaves its line in the vault. */
async function servirDuCoffre(
  e: Ecriture,
  requete: FastifyRequest,
  ligne: LigneBreve,
  voulu: Voulu,
): Promise<Octets> {
  const { base } = e.services;
  const confirmation = vientDeSeConfirmer(e, requete);
  const sienne = estASoi(e.qui, ligne);
  const etat = {
    lieu: 'coffre',
    analyse: 'non-analysee',
    rendue: true,
    sienne,
    confirmation,
  } as const;
  // Before the vault is entered at all.
  exigerPiece(peutServir(e.qui.role, etat, formeDe(voulu)));
  return base.coffre.transaction(e.qui, async (tx) => {
    const gardee = await tx.premiere(pieceDuCoffre(ligne.id));
    if (gardee === undefined) throw refusDePiece('ALM-P-319');
    const { analyse, pages } = gardee;
    exigerPiece(peutServir(e.qui.role, { ...etat, analyse, rendue: pages > 0 }, formeDe(voulu)));
    const cle = await base.coffre.cles.lire(tx, ligne.personne_id);
    await noterLectureAuCoffre(e, tx, ligne.id);
    if (voulu === null) {
      const { octets_chiffre } = await tx.une(octetsDuCoffre(ligne.id));
      const { type, nom } = ouvrirFiche(cle, gardee);
      return telechargement(cle.dechiffrer(octets_chiffre, placeOriginal(ligne.id)), type, nom);
    }
    const page = await tx.premiere(pagesDe(ligne.id, voulu));
    if (page === undefined) throw refusDePiece('ALM-P-319');
    return image(cle.dechiffrer(page.octets_chiffre, placePage(page.id)));
  });
}

export function vientDeSeConfirmer(e: Ecriture, { session }: FastifyRequest): boolean {
  const jusqua = session?.renforceeJusqua ?? null;
  return jusqua !== null && jusqua > e.instant;
}

export function estASoi({ role, personne }: Qui, { personne_id }: LigneBreve): boolean {
  return role === 'assure' && personne === personne_id;
}

function formeDe(voulu: Voulu): Forme {
  return voulu === null ? 'original' : 'rendu';
}

/** Our own copy: only points are in it. */
function image(octets: Buffer): Octets {
  return new Octets('image/jpeg', octets, 'inline');
}

function telechargement(octets: Buffer, type: string, nom: string): Octets {
  return new Octets(type, octets, dispositionDeTelechargement(nom));
}
