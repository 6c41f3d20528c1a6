import { dernierJour, ecrireJour, type Jour, moisDe } from '@almanach/bareme';
import { balayer } from '../../comparaison/balayer.ts';
import { jourPublie, type Ligne } from '../../comparaison/lignes.ts';
import { ecrireCentiemes } from '../../nombres/decimal.ts';
import type { CouvertureJson, RaisonJson } from './json.ts';
import { netDuJour, type ReferenceNette } from './reference.ts';

/** A line whose amounts are already net. */
export interface LigneNette extends Ligne {
  rang: number;
}

/** Cents a day that nobody pays, between bounds; `null` when the reference is not known. */
interface Reste {
  min: number;
  max: number;
}

/** Days of every stop, cut where a payer or the month changes, joined again where nothing does. */
export function couvertures(
  lignes: readonly LigneNette[],
  reference: ReferenceNette,
): CouvertureJson[] {
  const couvertes: CouvertureJson[] = [];
  for (const { du, au, apres } of balayer([], lignes)) {
    for (const p of parMois(du, au)) joindre(couvertes, couvrir(p.du, p.au, apres, reference));
  }
  return couvertes;
}

/** A day of the reference wage is not worth the same from one month to the next. */
function parMois(du: Jour, au: Jour): { du: Jour; au: Jour }[] {
  const fin = dernierJour(moisDe(du));
  return fin >= au ? [{ du, au }] : [{ du, au: fin }, ...parMois(fin + 1, au)];
}

function couvrir(
  du: Jour,
  au: Jour,
  lignes: readonly Ligne[],
  reference: ReferenceNette,
): CouvertureJson {
  const min = lignes.reduce((s, l) => s + l.min, 0);
  const max = lignes.reduce((s, l) => s + l.max, 0);
  const net = netDuJour(reference, du);
  const reste = net === null ? null : { min: Math.max(0, net - max), max: Math.max(0, net - min) };
  return {
    du: ecrireJour(du),
    au: ecrireJour(au),
    jours: au - du + 1,
    recu: min === max ? ecrireCentiemes(min) : null,
    reference: net === null ? null : ecrireCentiemes(net),
    ...ecrireReste(reste),
    // Without a reference, a day on which nothing at all is paid is still a gap.
    trou: reste === null ? min === 0 : reste.max > 0,
    raisons: [...(lignes as readonly LigneNette[])].sort((a, b) => a.rang - b.rang).map(raison),
  };
}

function ecrireReste(reste: Reste | null): Pick<CouvertureJson, 'reste' | 'resteMin' | 'resteMax'> {
  if (reste === null) return { reste: null };
  if (reste.min === reste.max) return { reste: ecrireCentiemes(reste.min) };
  return {
    reste: null,
    resteMin: ecrireCentiemes(reste.min),
    resteMax: ecrireCentiemes(reste.max),
  };
}

function raison(l: Ligne): RaisonJson {
  return {
    payeur: l.payeur,
    motif: l.motif === 'verse' ? null : l.motif,
    certitude: l.certitude,
    montant: l.min === l.max ? ecrireCentiemes(l.min) : null,
  };
}

function joindre(liste: CouvertureJson[], suivante: CouvertureJson): void {
  const derniere = liste[liste.length - 1];
  if (derniere === undefined || !memeCouverture(derniere, suivante)) {
    liste.push(suivante);
    return;
  }
  derniere.au = suivante.au;
  derniere.jours += suivante.jours;
}

/** Same amounts for the same reasons on days that touch. */
function memeCouverture(a: CouvertureJson, b: CouvertureJson): boolean {
  const sansDates = ({ du: _du, au: _au, jours: _jours, ...reste }: CouvertureJson) =>
    JSON.stringify(reste);
  return jourPublie(a.au) + 1 === jourPublie(b.du) && sansDates(a) === sansDates(b);
}
