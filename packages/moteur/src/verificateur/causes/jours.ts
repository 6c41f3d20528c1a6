import { ecrireJour } from '@almanach/bareme';
import { REGLES } from '../../trace/regles.ts';
import { arretsEnEcart, copie, type Dossier } from '../dossier.ts';
import { type Palier, parcourir, remplacer } from '../paliers.ts';
import type { Comparaison } from '../types.ts';
import { type Cause, type Hypothese, TOUTES } from './type.ts';

function operandesDe(ecarts: readonly Comparaison[]) {
  const premier = ecarts[0] as Comparaison;
  const dernier = ecarts[ecarts.length - 1] as Comparaison;
  const jours = ecarts.reduce((s, e) => s + e.au - e.du + 1, 0);
  return { du: ecrireJour(premier.du), au: ecrireJour(dernier.au), jours: String(jours) };
}

/** Owed days that no line pays, all the others being right. */
function nonVerses(d: Dossier): Hypothese[] {
  if (!d.ecarts.every((e) => e.paye === 0)) return [];
  return [
    {
      operandes: operandesDe(d.ecarts),
      paliers: () => d.ecarts.reduce((p, e) => remplacer(p, e, () => 0), copie(d)),
    },
  ];
}

/** The same days on two lines. */
function deuxFois(d: Dossier): Hypothese[] {
  if (!d.ecarts.every((e) => e.attendu !== null && e.attendu > 0 && e.paye === 2 * e.attendu))
    return [];
  return [
    {
      operandes: operandesDe(d.ecarts),
      paliers: () => d.ecarts.reduce((p, e) => remplacer(p, e, (c) => 2 * (c ?? 0)), copie(d)),
    },
  ];
}

/** Days before the stop, after its end, or without a prescription, paid like those next to them. */
function horsArret(d: Dossier): Hypothese[] {
  const indus = d.ecarts.every(
    (e) => e.statut === 'hors-arret' || e.motif === 'jours-non-prescrits',
  );
  const prix = new Set(d.paliers.map((p) => p.cents));
  if (!indus || !d.ecarts.every((e) => prix.has(e.paye))) return [];
  const paliers = (): Palier[] => {
    const dedans = d.ecarts.reduce((p, e) => remplacer(p, e, () => e.paye), copie(d));
    const dehors = d.ecarts.filter((e) => e.statut === 'hors-arret');
    return [...dedans, ...dehors.map((e) => ({ du: e.du, au: e.au, cents: e.paye }))].sort(
      (a, b) => a.du - b.du,
    );
  };
  return [{ operandes: operandesDe(d.ecarts), paliers }];
}

/** The base of another stop was kept. */
function autreArret(d: Dossier): Hypothese[] {
  const { arrets } = d.attendu;
  return arretsEnEcart(d)
    .flatMap(({ rang }) =>
      arrets.flatMap((autre, i): Hypothese[] => {
        const sien = arrets[rang];
        if (i === rang || autre.indemnite === null || sien === undefined) return [];
        const vaut = autre.indemnite;
        const paliers = () =>
          [...parcourir(d.paliers, sien)].reduce<Palier[]>(
            (p, x) =>
              x.palier?.cents != null && x.palier.cents === sien.indemnite
                ? remplacer(p, x, () => vaut)
                : p,
            copie(d),
          );
        return [{ operandes: { id: autre.id }, paliers }];
      }),
    )
    .slice(0, 40);
}

export const JOURS: readonly Cause[] = [
  {
    code: 'base-d-un-autre-arret',
    regle: REGLES.moisReference,
    prestations: TOUTES,
    hypotheses: autreArret,
  },
  {
    code: 'jours-payes-deux-fois',
    regle: REGLES.rythme,
    prestations: TOUTES,
    hypotheses: deuxFois,
  },
  {
    code: 'jours-hors-arret',
    regle: REGLES.prolongation,
    prestations: TOUTES,
    hypotheses: horsArret,
  },
  { code: 'jours-non-verses', regle: REGLES.rythme, prestations: TOUTES, hypotheses: nonVerses },
];
