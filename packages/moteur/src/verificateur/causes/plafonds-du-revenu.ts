import { anneeDe, INCONNU, j, moisDe, valeurAu } from '@almanach/bareme';
import { arrondir } from '../../nombres/arrondi.ts';
import { REGLES } from '../../trace/regles.ts';
import {
  constante,
  type Dossier,
  debutsEnEcart,
  enAvance,
  enRetard,
  transformee,
} from '../dossier.ts';
import { anneesDesArrets, surRevenus, surTables } from './revenus.ts';
import { type Cause, type Hypothese, MALADIE } from './type.ts';

/** The ceiling of social security of another year: the cap, the least income and the flat benefit follow. */
function anneePassee(d: Dossier): Hypothese[] {
  if (anneesDesArrets(d).length === 0) return [];
  const { passAnnuel } = d.droit.tables;
  return [
    ...[1, 2].map((crans) =>
      surTables(d, { annees: String(-crans) }, { passAnnuel: enRetard(passAnnuel, crans) }),
    ),
    surTables(d, { annees: '1' }, { passAnnuel: enAvance(passAnnuel, 366) }),
  ];
}

/** Three ceilings for a craftsman, one for a liberal, or none at all. */
function autreProfession(d: Dossier): Hypothese[] {
  if (anneesDesArrets(d).length === 0) return [];
  return [3, 1].map((fois) => surTables(d, { plafonds: String(fois) }, plafonds(d, fois)));
}

const plafonds = ({ droit }: Dossier, fois: number) => ({
  tnsPlafonds: constante(droit.tables.tnsPlafonds, fois),
  tnsPlafondsLiberal: constante(droit.tables.tnsPlafondsLiberal, fois),
});

function ignore(d: Dossier): Hypothese[] {
  return anneesDesArrets(d).length === 0 ? [] : [surTables(d, {}, plafonds(d, 1000))];
}

/** Each year under a ceiling, that of the stop or its own, where the law caps the mean. */
function parAnnee(d: Dossier): Hypothese[] {
  const { passAnnuel } = d.droit.tables;
  const pass = (annee: number): number => {
    const valeur = valeurAu(passAnnuel, j(`${annee}-01-01`));
    return valeur === INCONNU || valeur === null ? Number.POSITIVE_INFINITY : valeur;
  };
  return anneesDesArrets(d).flatMap((n) =>
    [1, 3].flatMap((fois) =>
      [() => n, (annee: number) => annee].map((de) =>
        surRevenus(d, {}, (revenus) =>
          revenus.map((r) => ({ ...r, montant: Math.min(r.montant, fois * pass(de(r.annee))) })),
        ),
      ),
    ),
  );
}

/** A ceiling cut to the months of activity of someone who began during the three years. */
function auProrata(d: Dossier): Hypothese[] {
  const { passAnnuel } = d.droit.tables;
  return debutsEnEcart(d, 'independant').flatMap((du) => {
    const affiliation = d.lue.bas.affiliations.find(
      (a) => a.regime === 'independant' && a.du <= du && a.au >= du,
    );
    const n = anneeDe(du);
    if (affiliation === undefined || anneeDe(affiliation.du) < n - 3) return [];
    const premiere = anneeDe(affiliation.du);
    const mois = moisDe(j(`${n}-01-01`)) - moisDe(affiliation.du);
    const ecoules = moisDe(du) - moisDe(affiliation.du);
    return [
      [mois, 12 * (n - premiere)],
      [mois, 36],
      [ecoules, 36],
      [mois, 12],
    ].flatMap(([part = 0, sur = 0]) =>
      part <= 0 || part >= sur
        ? []
        : [
            surTables(
              d,
              { mois: String(part), sur: String(sur) },
              { passAnnuel: transformee(passAnnuel, (v) => arrondir(v * part, sur)) },
            ),
          ],
    );
  });
}

/** Paid under the least income, or judged by that of another year. */
function seuil(d: Dossier): Hypothese[] {
  if (anneesDesArrets(d).length === 0) return [];
  const { tnsSeuil } = d.droit.tables;
  return [constante(tnsSeuil, 0), enRetard(tnsSeuil, 1), enAvance(tnsSeuil, 366)].map((table) =>
    surTables(d, {}, { tnsSeuil: table }),
  );
}

/** The 87 paid days of a liberal: not counted, or counted as 90 days. */
function limiteDuLiberal(d: Dossier): Hypothese[] {
  if (anneesDesArrets(d).length === 0) return [];
  const { tnsLiberalMaxJours } = d.droit.tables;
  return [100_000, 90, 84, 83].map((jours) =>
    surTables(d, jours === 100_000 ? {} : { jours: String(jours) }, {
      tnsLiberalMaxJours: constante(tnsLiberalMaxJours, jours),
    }),
  );
}

export const PLAFONDS_DU_REVENU: readonly Cause[] = [
  {
    code: 'plafond-annee-passee',
    regle: REGLES.plafondRevenu,
    prestations: MALADIE,
    hypotheses: anneePassee,
  },
  {
    code: 'plafond-autre-profession',
    regle: REGLES.plafondRevenu,
    prestations: MALADIE,
    hypotheses: autreProfession,
  },
  {
    code: 'plafond-par-annee',
    regle: REGLES.plafondRevenu,
    prestations: MALADIE,
    hypotheses: parAnnee,
  },
  {
    code: 'plafond-au-prorata',
    regle: REGLES.plafondRevenu,
    prestations: MALADIE,
    hypotheses: auProrata,
  },
  {
    code: 'plafond-ignore',
    regle: REGLES.plafondRevenu,
    prestations: MALADIE,
    hypotheses: ignore,
  },
  {
    code: 'seuil-de-revenu',
    regle: REGLES.seuilRevenu,
    prestations: MALADIE,
    hypotheses: seuil,
  },
  {
    code: 'limite-du-liberal',
    regle: REGLES.maxLiberal,
    prestations: MALADIE,
    hypotheses: limiteDuLiberal,
  },
];
