import { ecrireJour, j } from '@almanach/bareme';
import type { LigneVerseeJson } from '@almanach/moteur';
import { ecrireCentiemes } from '../../src/nombres/decimal.ts';
import type { Hasard } from './hasard.ts';
import type { Personne } from './personnes.ts';

/** A line, as if paid over other days at the same price. */
function surJours(l: LigneVerseeJson, du: number, au: number): LigneVerseeJson {
  const prix = Math.round(Number(l.prix) * 100);
  return {
    ...sansSommes(l),
    du: ecrireJour(du),
    au: ecrireJour(au),
    jours: au - du + 1,
    prix: ecrireCentiemes(prix),
    brut: ecrireCentiemes(prix * (au - du + 1)),
  };
}

function sansSommes(l: LigneVerseeJson): LigneVerseeJson {
  const { csg: _csg, crds: _crds, net: _net, ...reste } = l;
  return reste;
}

export const payees = (lignes: readonly LigneVerseeJson[]) =>
  lignes.filter((l) => Number(l.prix) > 0);

/** One or two days fall off an end of a line. */
export function jourOublie(h: Hasard, lignes: LigneVerseeJson[]): LigneVerseeJson[] | null {
  const visee = h.choix(payees(lignes));
  const du = j(visee.du);
  const au = j(visee.au);
  const perdus = h.entier(1, 2);
  if (au - du < perdus) return null;
  const reste = h.chance(50) ? surJours(visee, du + perdus, au) : surJours(visee, du, au - perdus);
  return lignes.map((l) => (l === visee ? reste : l));
}

export function deuxFois(h: Hasard, lignes: LigneVerseeJson[]): LigneVerseeJson[] {
  const visee = h.choix(payees(lignes));
  const jours = Math.min(h.entier(1, 14), j(visee.au) - j(visee.du) + 1);
  return [...lignes, surJours(visee, j(visee.au) - jours + 1, j(visee.au))];
}

export function apresLaFin(h: Hasard, lignes: LigneVerseeJson[]): LigneVerseeJson[] | null {
  const derniere = payees(lignes).at(-1);
  if (derniere === undefined) return null;
  return [...lignes, surJours(derniere, j(derniere.au) + 1, j(derniere.au) + h.entier(1, 7))];
}

export function joursFaux(h: Hasard, lignes: LigneVerseeJson[]): LigneVerseeJson[] | null {
  const visee = h.choix(payees(lignes));
  const jours = (visee.jours ?? 0) + h.choix([-1, 1]);
  if (jours < 1) return null;
  const brut = ecrireCentiemes(Math.round(Number(visee.prix) * 100) * jours);
  return lignes.map((l) => (l === visee ? { ...sansSommes(l), jours, brut } : l));
}

export function additionFausse(h: Hasard, lignes: LigneVerseeJson[]): LigneVerseeJson[] {
  const visee = h.choix(payees(lignes));
  const juste = Math.round(Number(visee.prix) * 100) * (visee.jours ?? 0);
  const brut = ecrireCentiemes(juste + h.choix([-100, -10, 9, 90, 1000]));
  return lignes.map((l) => (l === visee ? { ...sansSommes(l), brut } : l));
}

export function autreDestinataire(
  _h: Hasard,
  lignes: LigneVerseeJson[],
  p: Personne,
): LigneVerseeJson[] {
  const destinataire = p.faits.employeur ? 'assure' : 'employeur';
  return lignes.map((l) => ({ ...l, destinataire }));
}
