import type { Fraction } from '@almanach/bareme';
import { situerReference } from '../../salaire/reference.ts';
import type { Situation } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import {
  arretsEnEcart,
  avecTables,
  constante,
  type Dossier,
  enAvance,
  enRetard,
  rejouer,
} from '../dossier.ts';
import { ecrireMois } from '../mois.ts';
import { changerPaies, moisDeReference } from './salaires.ts';
import { type Cause, type Hypothese, MALADIE } from './type.ts';

/** Last year's minimum wage: one or two rises late, or a whole year. */
function smicAncien(d: Dossier): Hypothese[] {
  const { smicMensuel } = d.droit.tables;
  const retards = [1, 2, 3].map((crans) => ({
    operandes: { relevements: String(crans) },
    paliers: () =>
      rejouer(d, null, avecTables(d.droit, { smicMensuel: enRetard(smicMensuel, crans) })),
  }));
  const enAn = {
    operandes: { annees: '1' },
    paliers: () =>
      rejouer(d, null, avecTables(d.droit, { smicMensuel: enAvance(smicMensuel, -365) })),
  };
  return [...retards, enAn];
}

/** The minimum wage of the month of the stop, for that of the month before. */
function smicDuMois(d: Dossier): Hypothese[] {
  const { smicMensuel } = d.droit.tables;
  return [
    {
      operandes: {},
      paliers: () =>
        rejouer(d, null, avecTables(d.droit, { smicMensuel: enAvance(smicMensuel, 1) })),
    },
  ];
}

function avecCoefficient(d: Dossier, valeur: Fraction) {
  const { coefPlafondSmic } = d.droit.tables;
  return () =>
    rejouer(d, null, avecTables(d.droit, { coefPlafondSmic: constante(coefPlafondSmic, valeur) }));
}

/** The multiple of the minimum wage of before, or of after, April 2025. */
function coefficient(d: Dossier): Hypothese[] {
  const valeurs = d.droit.tables.coefPlafondSmic.valeurs.filter((v) => v !== null);
  return valeurs.map((v) => ({
    operandes: { coefficient: `${v.n / v.d}` },
    paliers: avecCoefficient(d, v),
  }));
}

function plafondIgnore(d: Dossier): Hypothese[] {
  return [
    {
      operandes: {},
      paliers: () =>
        rejouer(
          d,
          null,
          avecTables(d.droit, {
            coefPlafondSmic: constante(d.droit.tables.coefPlafondSmic, { n: 1000, d: 1 }),
          }),
        ),
    },
  ];
}

/** One cap on the sum of the months in the place of one cap a month: the months are evened out. */
function plafondSurLeTotal(d: Dossier): Hypothese[] {
  return [{ operandes: {}, paliers: () => rejouer(d, (s) => egaliser(d, s)) }];
}

function egaliser(d: Dossier, s: Situation): Situation {
  const fenetre = new Set(moisDeReference(d));
  const total = s.emplois
    .flatMap((e) => e.paies)
    .reduce((somme, p) => (fenetre.has(p.mois) ? somme + p.brut : somme), 0);
  const entier = Math.floor(total / fenetre.size);
  let reste = total - entier * fenetre.size;
  const servis = new Set<number>();
  return changerPaies(s, (p) => {
    if (!fenetre.has(p.mois)) return p;
    if (servis.has(p.mois)) return { ...p, brut: 0 };
    servis.add(p.mois);
    const brut = entier + (reste > 0 ? 1 : 0);
    reste--;
    return { ...p, brut };
  });
}

/** The law caps the wages of a half-time job like any other. */
function plafondAuProrata(d: Dossier): Hypothese[] {
  const { coefPlafondSmic } = d.droit.tables;
  const vues = new Set<number>();
  const hypotheses: Hypothese[] = [];
  for (const arret of arretsEnEcart(d)) {
    const reference = situerReference(d.lue.bas, arret.du);
    for (const p of reference?.emplois.flatMap((e) => e.paies) ?? []) {
      if (p.mois !== (reference?.mois ?? 0) - 1 || p.heures <= 0 || p.heures >= 15_167) continue;
      if (vues.has(p.heures)) continue;
      vues.add(p.heures);
      hypotheses.push({
        operandes: { mois: ecrireMois(p.mois), heures: `${p.heures / 100}` },
        paliers: () =>
          rejouer(
            d,
            null,
            avecTables(d.droit, {
              coefPlafondSmic: {
                ...coefPlafondSmic,
                valeurs: coefPlafondSmic.valeurs.map((v) =>
                  v === null ? null : { n: v.n * p.heures, d: v.d * 15_167 },
                ),
              },
            }),
          ),
      });
    }
  }
  return hypotheses;
}

export const PLAFONDS: readonly Cause[] = [
  {
    code: 'smic-ancien',
    regle: REGLES.smicReference,
    prestations: MALADIE,
    hypotheses: smicAncien,
  },
  {
    code: 'coefficient-du-plafond',
    regle: REGLES.plafondMensuel,
    prestations: MALADIE,
    hypotheses: coefficient,
  },
  {
    code: 'smic-du-mois',
    regle: REGLES.smicReference,
    prestations: MALADIE,
    hypotheses: smicDuMois,
  },
  {
    code: 'plafond-sur-le-total',
    regle: REGLES.moisPlafonne,
    prestations: MALADIE,
    hypotheses: plafondSurLeTotal,
  },
  {
    code: 'plafond-au-prorata',
    regle: REGLES.plafondMensuel,
    prestations: MALADIE,
    hypotheses: plafondAuProrata,
  },
  {
    code: 'plafond-ignore',
    regle: REGLES.moisPlafonne,
    prestations: MALADIE,
    hypotheses: plafondIgnore,
  },
];
