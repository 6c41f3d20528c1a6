import type { ContratJson } from '@almanach/moteur';
import { ecrireNombreSaisi } from '../../saisie/nombre.ts';
import type { ContratSaisi, DocumentDeContrat } from '../../simulateur/reponses.ts';
import { documentDe, ID_SAISI, SANS_NOM } from './document.ts';
import { SAISI_VIDE } from './vide.ts';

/** The clauses of a document this form wrote; `null` when another hand wrote it. */
export function relire(document: DocumentDeContrat): ContratSaisi | null {
  const rang = Number(new RegExp(`^${ID_SAISI}-(\\d+)$`).exec(String(document['id']))?.[1]);
  if (!Number.isInteger(rang)) return null;
  try {
    const saisi = lire(document as unknown as ContratJson);
    return JSON.stringify(documentDe(saisi, rang)) === JSON.stringify(document) ? saisi : null;
  } catch {
    return null;
  }
}

function lire(c: ContratJson): ContratSaisi {
  const g = c.garanties[0];
  if (g === undefined) return SAISI_VIDE;
  const segment = g.paliers?.[0]?.segments[0];
  const taux = typeof segment?.taux === 'string' ? pourCent(segment.taux) : '';
  const franchise = g.franchises[0];
  const general = g.delaisAttente.find((d) => d.causes === '*');
  const h = g.hospitalisation;
  return {
    nom: c.titre === SANS_NOM ? '' : c.titre,
    cadre: c.famille === 'collectif' ? 'collectif' : 'individuel',
    payeA: c.payeA[0]?.a === 'assure' ? 'assure' : 'employeur',
    forme: g.forme === 'forfait' ? 'forfait' : 'part',
    montant: typeof segment?.montant === 'string' ? ecrireNombreSaisi(segment.montant) : '',
    taux,
    ijss: g.forme === 'en-complement' ? 'en-plus' : 'comprises',
    assiette: g.base?.assiette ?? 'brut',
    franchise: nombre(franchise?.jours),
    relative: franchise?.nature === 'relative',
    attente: nombre(general?.duree?.valeur),
    attenteAccident: general !== undefined && g.delaisAttente.length === 1,
    duree: nombre(g.dureesMax?.[0]?.jours),
    hopital: h !== undefined,
    hopitalSeuil: nombre(h?.seuil),
    hopitalMontant:
      h?.montant !== undefined
        ? ecrireNombreSaisi(h.montant)
        : h?.coefficient !== undefined
          ? pourCent(h.coefficient)
          : '',
    plafond: c.principeIndemnitaire ?? 'aucun',
  };
}

function nombre(valeur: number | null | undefined): string {
  return valeur === null || valeur === undefined ? '' : String(valeur);
}

/** "0.6667" → "66,67". */
function pourCent(part: string): string {
  const [entiers = '0', decimales = ''] = part.split('.');
  const n = Number(entiers) * 10_000 + Number(decimales.padEnd(4, '0').slice(0, 4));
  return String(n / 100).replace('.', ',');
}
