import type { Fraction } from '@almanach/bareme';
import type { Arret } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import {
  arretsEnEcart,
  avecTables,
  constante,
  type Dossier,
  enRetard,
  rejouer,
} from '../dossier.ts';
import { type Palier, remplacer } from '../paliers.ts';
import { ACCIDENT, type Cause, type Hypothese, MALADIE } from './type.ts';

type Tables = Dossier['droit']['tables'];

function avec(d: Dossier, operandes: Record<string, string>, tables: Partial<Tables>): Hypothese {
  return { operandes, paliers: () => rejouer(d, null, avecTables(d.droit, tables)) };
}

/** 60 % kept, or 80 % from the first day, or the 29th day counted from elsewhere. */
function bascule(d: Dossier): Hypothese[] {
  const { atTaux1, atTaux2, atJourBascule } = d.droit.tables;
  const soixante: Fraction = { n: 3, d: 5 };
  const jours = [28, 30, 31, 27, 32, 26].map((jour) =>
    avec(d, { jour: String(jour) }, { atJourBascule: constante(atJourBascule, jour) }),
  );
  return [
    avec(d, { taux: '0.60' }, { atTaux2: constante(atTaux2, soixante) }),
    avec(d, { taux: '0.80' }, { atTaux1: constante(atTaux1, { n: 4, d: 5 }) }),
    ...jours,
  ];
}

/** 80 % without the limit of the net daily wage; the benefit of before 2015 was another one. */
function limiteNette(d: Dossier): Hypothese[] {
  const { atAbattementNet } = d.droit.tables;
  return [avec(d, {}, { atAbattementNet: constante(atAbattementNet, { n: 0, d: 1 }) })];
}

function diviseur(d: Dossier): Hypothese[] {
  const { atDiviseurMensuel } = d.droit.tables;
  const valeurs: readonly (readonly [string, Fraction])[] = [
    ['30', { n: 30, d: 1 }],
    ['31', { n: 31, d: 1 }],
    ['28', { n: 28, d: 1 }],
    ['29', { n: 29, d: 1 }],
    ['30.41', { n: 3041, d: 100 }],
    ['91.25', { n: 9125, d: 100 }],
    ['26', { n: 26, d: 1 }],
  ];
  return valeurs.map(([texte, valeur]) =>
    avec(d, { diviseur: texte }, { atDiviseurMensuel: constante(atDiviseurMensuel, valeur) }),
  );
}

/** The cap of last year's social security ceiling. */
function plafondAncien(d: Dossier): Hypothese[] {
  const { passAnnuel } = d.droit.tables;
  return [1, 2].map((crans) =>
    avec(d, { annees: String(crans) }, { passAnnuel: enRetard(passAnnuel, crans) }),
  );
}

/** Waiting days of sickness; they may also put off the 29th paid day. */
function carence(d: Dossier): Hypothese[] {
  const { atJourBascule } = d.droit.tables;
  return [3, 4, 7, 2].flatMap((jours) =>
    [0, jours, jours - 1].map((retard) => ({
      operandes: { jours: String(jours) },
      paliers: () => {
        const tables = { atJourBascule: constante(atJourBascule, 29 + retard) };
        const sans = rejouer(d, null, avecTables(d.droit, tables));
        return arretsEnEcart(d).reduce<Palier[]>(
          (p, a) => remplacer(p, { du: a.du, au: Math.min(a.au, a.du + jours - 1) }, () => 0),
          sans,
        );
      },
    })),
  );
}

const nature = (d: Dossier, de: (a: Arret) => boolean, vers: Arret['nature']): Hypothese[] => [
  {
    operandes: {},
    paliers: () =>
      rejouer(d, (s) => ({
        ...s,
        arrets: s.arrets.map((a) => (de(a) ? { ...a, nature: vers } : a)),
      })),
  },
];

const PROFESSIONNELLES: ReadonlySet<string> = new Set([
  'accident-travail',
  'accident-trajet',
  'maladie-professionnelle',
]);

export const ACCIDENTS: readonly Cause[] = [
  { code: 'accident-taux', regle: REGLES.tauxAccident, prestations: ACCIDENT, hypotheses: bascule },
  {
    code: 'accident-comme-maladie',
    regle: REGLES.tauxAccident,
    prestations: ACCIDENT,
    hypotheses: (d) => nature(d, (a) => PROFESSIONNELLES.has(a.nature), 'maladie'),
  },
  {
    code: 'accident-limite-nette',
    regle: REGLES.gainNet,
    prestations: ACCIDENT,
    hypotheses: limiteNette,
  },
  {
    code: 'accident-diviseur',
    regle: REGLES.moisAccident,
    prestations: ACCIDENT,
    hypotheses: diviseur,
  },
  {
    code: 'accident-plafond-ancien',
    regle: REGLES.plafondAccident,
    prestations: ACCIDENT,
    hypotheses: plafondAncien,
  },
  {
    code: 'accident-carence',
    regle: REGLES.premierJourAccident,
    prestations: ACCIDENT,
    hypotheses: carence,
  },
  {
    code: 'maladie-comme-accident',
    regle: REGLES.tauxAccident,
    prestations: MALADIE,
    hypotheses: (d) => nature(d, (a) => !PROFESSIONNELLES.has(a.nature), 'accident-travail'),
  },
];
