import { type RefusPiece, refuser } from '../refus.ts';
import { type Dimensions, type ResultatConstat } from './constat.ts';
import { constaterJpeg } from './jpeg.ts';
import { LIMITES_RECEPTION, type LimitesReception, QUOTAS, type Quotas } from './limites.ts';
import { lireFlux } from './lire.ts';
import { nomPropre } from './nom.ts';
import { constaterPdf } from './pdf.ts';
import { constaterPng } from './png.ts';
import { chercherSecondFormat } from './polyglotte.ts';
import { type Usage, verifierQuotas } from './quotas.ts';
import { reconnaitre } from './type.ts';
import type { TypePiece } from './types-admis.ts';
import { constaterWebp } from './webp.ts';

export interface Envoi {
  flux: AsyncIterable<Uint8Array>;
  /** As the browser declared it. */
  nom: string;
  /** `content-length`, when there is one. */
  annonce?: number | undefined;
}

export interface FichierRecu {
  octets: Buffer;
  taille: number;
  /** SHA-256 in hexadecimal, of the bytes as they came: it goes on the receipt. */
  empreinte: string;
  type: TypePiece;
  /** A name to show. Never a path. */
  nom: string;
  dimensions: Dimensions | null;
}

export type Reception = { ok: true; fichier: FichierRecu } | { ok: false; refus: RefusPiece };

export interface ReglagesReception {
  limites?: LimitesReception;
  quotas?: Quotas;
}

const CONSTATS: Readonly<Record<TypePiece, (octets: Buffer) => ResultatConstat>> = {
  'image/jpeg': constaterJpeg,
  'image/png': constaterPng,
  'image/webp': constaterWebp,
  'application/pdf': constaterPdf,
};

/** From a stream to a file that is what it says it is, or to a refusal. Nothing is decoded here. */
export async function recevoir(
  envoi: Envoi,
  usage: Usage,
  { limites = LIMITES_RECEPTION, quotas = QUOTAS }: ReglagesReception = {},
): Promise<Reception> {
  // A full space is told before the person has sent everything.
  const avant = verifierQuotas(usage, 0, quotas);
  if (avant !== null) return { ok: false, refus: avant };
  const lu = await lireFlux(envoi.flux, {
    octetsMax: limites.octetsMax,
    annonce: envoi.annonce,
  });
  if (!lu.ok) return lu;
  const { octets, empreinte } = lu.lecture;
  const plein = verifierQuotas(usage, octets.length, quotas);
  if (plein !== null) return { ok: false, refus: plein };
  const reconnu = await reconnaitre(octets);
  if (!reconnu.ok) return reconnu;
  const { type } = reconnu;
  const constate = chercherSecondFormat(octets) ?? CONSTATS[type](octets);
  if (!constate.ok) return constate;
  const { dimensions } = constate.constat;
  const grande = dimensions === null ? null : mesurer(dimensions, limites);
  if (grande !== null) return { ok: false, refus: grande };
  const nom = nomPropre(envoi.nom, type);
  return { ok: true, fichier: { octets, taille: octets.length, empreinte, type, nom, dimensions } };
}

function mesurer({ largeur, hauteur }: Dimensions, limites: LimitesReception): RefusPiece | null {
  const recu = `${largeur} × ${hauteur} points`;
  if (largeur === 0 || hauteur === 0) return refuser('ALM-P-308', { recu });
  const admise =
    Math.max(largeur, hauteur) <= limites.coteMax && largeur * hauteur <= limites.pixelsMax;
  const max = `${limites.pixelsMax / 1_000_000} millions de points`;
  return admise ? null : refuser('ALM-P-307', { recu, max });
}
