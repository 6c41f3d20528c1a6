import { ecrireJour, j, moisDe } from '@almanach/bareme';
import type { LigneVerseeJson, SituationJson } from '@almanach/moteur';
import {
  type Fautes,
  imprimer,
  type Journee,
  type Presentation,
  payer,
  smicAu,
  TAUX,
  type Taux,
} from './caisse.ts';
import type { Hasard } from './hasard.ts';
import { type Genre, type Personne, presenter, tirer } from './personnes.ts';
import { INJECTIONS_DE_REGIME, type InjectionDeRegime, tirageJuste } from './regimes.ts';
import {
  additionFausse,
  apresLaFin,
  autreDestinataire,
  deuxFois,
  jourOublie,
  joursFaux,
  payees,
} from './retouches.ts';

/** A décompte with its one error, known by the draw and hidden from the verifier. */
export interface Cas {
  situation: SituationJson;
  /** What the caisse was told, to look at when the verifier is wrong. */
  faits: unknown;
  lignes: LigneVerseeJson[];
  /** Code that the verifier should name. */
  code: string;
}

interface Injection {
  code: string;
  genre: Genre;
  /** Lines of a caisse that errs so; `null` when the draw leaves no room for the error. */
  lignes: (h: Hasard, p: Personne, presentation: Presentation) => LigneVerseeJson[] | null;
}

/** Above every cap: the error of a cap shows. */
const HAUT = { salaire: [300_000, 460_000] } as const;

const nature = (p: Personne) => (p.faits.accidentLe === null ? 'maladie' : 'accident-travail');

const qui = (p: Personne) => (p.faits.employeur ? 'employeur' : 'assure');

function fautif(fautes: (h: Hasard, p: Personne) => Fautes | null): Injection['lignes'] {
  return (h, p, presentation) => {
    const x = fautes(h, p);
    return x === null ? null : imprimer(payer(p.faits, x), presentation, qui(p), TAUX, nature(p));
  };
}

function taxe(taux: Taux): Injection['lignes'] {
  return (_h, p, presentation) => imprimer(payer(p.faits), presentation, qui(p), taux, nature(p));
}

/** Lines of a right caisse, then altered by hand. */
function retouche(
  changer: (h: Hasard, lignes: LigneVerseeJson[], p: Personne) => LigneVerseeJson[] | null,
): Injection['lignes'] {
  return (h, p, presentation) =>
    changer(
      h,
      imprimer(payer(p.faits), { ...presentation, datee: true }, qui(p), TAUX, nature(p)),
      p,
    );
}

const ACCIDENT = { accident: true, longueur: [35, 80] } as const;

/** A gap of before the tolerance ended, out of the weeks of Covid. */
const ECART_ANCIEN = { ecart: true, entre: ['2021-01-04', '2024-06-20'] } as const;

const moisAuHasard = (h: Hasard, p: Personne) =>
  moisDe(p.faits.du) - h.entier(1, p.faits.discontinu ? 12 : 3);

export const INJECTIONS: readonly Injection[] = [
  { code: 'mois-oublie', genre: {}, lignes: fautif((h, p) => ({ oublie: moisAuHasard(h, p) })) },
  { code: 'mois-decales', genre: {}, lignes: fautif((h) => ({ decalage: h.choix([1, -1]) })) },
  {
    code: 'prime-oubliee',
    genre: { primes: true, discontinu: false, salaire: [120_000, 190_000] },
    lignes: fautif((_h, p) => ({ retirer: p.primes })),
  },
  {
    code: 'employeur-oublie',
    genre: { deuxEmplois: true, discontinu: false, salaire: [80_000, 150_000] },
    lignes: fautif((_h, p) => ({ retirer: p.second })),
  },
  {
    code: 'diviseur',
    genre: { discontinu: false },
    lignes: fautif((h) => ({
      diviseur: h.choix([
        [90n, 1n],
        [91n, 1n],
        [92n, 1n],
        [9126n, 100n],
        [84n, 1n],
      ] as const),
    })),
  },
  {
    code: 'diviseur',
    genre: { discontinu: true },
    lignes: fautif((h) => ({
      diviseur: h.choix([
        [366n, 1n],
        [360n, 1n],
      ] as const),
    })),
  },
  {
    code: 'periode-de-reference',
    genre: { discontinu: true },
    lignes: fautif(() => ({ troisMois: true })),
  },
  { code: 'smic-ancien', genre: HAUT, lignes: fautif(smicAncien) },
  {
    code: 'coefficient-du-plafond',
    genre: HAUT,
    lignes: fautif((_h, p) => ({
      coefficient: p.faits.du >= j('2025-04-01') ? [18n, 10n] : [14n, 10n],
    })),
  },
  { code: 'smic-du-mois', genre: HAUT, lignes: fautif(smicDuMois) },
  {
    code: 'plafond-sur-le-total',
    genre: { discontinu: false, salaire: [240_000, 330_000] },
    lignes: fautif(() => ({ surLeTotal: true })),
  },
  {
    code: 'plafond-au-prorata',
    genre: { tempsPartiel: true, discontinu: false, salaire: [130_000, 240_000] },
    lignes: fautif((_h, p) => ({
      coefficient: [(p.faits.du >= j('2025-04-01') ? 14n : 18n) * BigInt(p.heures), 10n * 15_167n],
    })),
  },
  { code: 'plafond-ignore', genre: HAUT, lignes: fautif(() => ({ coefficient: [1000n, 1n] })) },
  { code: 'carence-double', genre: {}, lignes: fautif(() => ({ carence: 6 })) },
  { code: 'carence-oubliee', genre: {}, lignes: fautif(() => ({ carence: 0 })) },
  {
    code: 'carence-mal-comptee',
    genre: {},
    lignes: fautif((h) => ({ carence: h.choix([2, 4, 7]) })),
  },
  {
    code: 'carence-de-prolongation',
    genre: { prolongation: true },
    lignes: fautif(() => ({ carenceDeProlongation: true })),
  },
  {
    code: 'ecart-entre-arrets',
    genre: { ecart: true, entre: ['2024-09-01', '2026-08-15'] },
    lignes: fautif(() => ({ ecartPaye: true })),
  },
  {
    code: 'ecart-entre-arrets',
    genre: ECART_ANCIEN,
    lignes: fautif(() => ({ ecartPaye: false })),
  },
  {
    code: 'prolongation-comme-nouvel-arret',
    // Too short to miss a whole month, which the second stop would have to rebuild.
    genre: { ...ECART_ANCIEN, longueur: [9, 26] },
    lignes: (_h, { faits, ...p }, presentation) => {
      const { prolongation } = faits;
      if (prolongation === null) return null;
      const seuls = [
        ...payer({ ...faits, prolongation: null }),
        ...payer({ ...faits, ...prolongation, prolongation: null }),
      ];
      return imprimer(seuls, presentation, qui({ faits, ...p }));
    },
  },
  { code: 'arrondi-tronque', genre: {}, lignes: fautif(() => ({ tronque: true })) },
  { code: 'base-arrondie', genre: {}, lignes: fautif(() => ({ baseArrondie: true })) },
  {
    code: 'taux-enfants',
    genre: { famille: true, entre: ['2019-06-01', '2020-03-20'], longueur: [40, 90] },
    lignes: fautif(() => ({ deuxTiers: 'jamais' })),
  },
  {
    code: 'taux-enfants',
    genre: { famille: true, entre: ['2020-09-01', '2026-08-01'], longueur: [40, 90] },
    lignes: fautif(() => ({ deuxTiers: 'des-le-31e' })),
  },
  {
    code: 'sanction-envoi',
    genre: {},
    lignes: fautif((_h, p) => ({ demi: [p.faits.du, p.faits.au] })),
  },
  {
    code: 'accident-taux',
    genre: ACCIDENT,
    lignes: fautif(() => ({ taux: [60n, 60n] })),
  },
  {
    code: 'accident-taux',
    genre: ACCIDENT,
    lignes: fautif(() => ({ taux: [80n, 80n] })),
  },
  {
    code: 'accident-taux',
    genre: ACCIDENT,
    lignes: fautif((h) => ({ bascule: h.choix([28, 30, 31]) })),
  },
  {
    code: 'accident-taux',
    genre: { ...ACCIDENT, ecart: true },
    lignes: fautif(() => ({ basculeDArret: true })),
  },
  {
    code: 'accident-limite-nette',
    genre: ACCIDENT,
    lignes: fautif(() => ({ sansLimiteNette: true })),
  },
  {
    code: 'accident-plafond-ancien',
    genre: { ...ACCIDENT, salaire: [1_100_000, 1_500_000], entre: ['2023-01-02', '2026-09-15'] },
    lignes: fautif((_h, p) => ({
      plafondDeLAnnee: Number(ecrireJour(p.faits.du).slice(0, 4)) - 1,
    })),
  },
  {
    code: 'accident-diviseur',
    genre: { ...ACCIDENT, discontinu: false },
    lignes: fautif((h) => ({
      diviseur: h.choix([
        [30n, 1n],
        [31n, 1n],
        [26n, 1n],
      ] as const),
    })),
  },
  {
    code: 'accident-carence',
    genre: { accident: true },
    lignes: fautif(() => ({ carence: 3 })),
  },
  {
    code: 'accident-comme-maladie',
    genre: { accident: true },
    lignes: fautif(() => ({ commeMaladie: true })),
  },
  {
    code: 'maladie-comme-accident',
    genre: {},
    lignes: fautif(() => ({ commeAccident: true })),
  },
  {
    code: 'mois-decales',
    genre: { accident: true },
    lignes: fautif((h) => ({ decalage: h.choix([1, -1]) })),
  },
  {
    code: 'employeur-oublie',
    genre: { accident: true, deuxEmplois: true },
    lignes: fautif((_h, p) => ({ retirer: p.second })),
  },
  { code: 'jours-non-verses', genre: ACCIDENT, lignes: retouche(jourOublie) },
  { code: 'csg-taux', genre: ACCIDENT, lignes: taxe({ ...TAUX, csg: [92n, 1000n] }) },
  {
    code: 'arrondi-tronque',
    genre: { accident: true },
    lignes: fautif(() => ({ tronque: true })),
  },
  { code: 'csg-non-retenue', genre: {}, lignes: taxe({ ...TAUX, csg: [0n, 1n] }) },
  { code: 'crds-non-retenue', genre: {}, lignes: taxe({ ...TAUX, crds: [0n, 1n] }) },
  { code: 'prelevements-non-retenus', genre: {}, lignes: taxe({ csg: [0n, 1n], crds: [0n, 1n] }) },
  { code: 'csg-taux', genre: {}, lignes: taxe({ ...TAUX, csg: [92n, 1000n] }) },
  { code: 'csg-taux', genre: {}, lignes: taxe({ ...TAUX, csg: [38n, 1000n] }) },
  {
    code: 'csg-assiette',
    genre: {},
    lignes: taxe({ csg: [62n * 9825n, 10_000_000n], crds: [5n * 9825n, 10_000_000n] }),
  },
  { code: 'jours-non-verses', genre: {}, lignes: retouche(jourOublie) },
  { code: 'jours-payes-deux-fois', genre: {}, lignes: retouche(deuxFois) },
  { code: 'jours-hors-arret', genre: {}, lignes: retouche(apresLaFin) },
  { code: 'nombre-de-jours', genre: {}, lignes: retouche(joursFaux) },
  { code: 'ligne-mal-additionnee', genre: {}, lignes: retouche(additionFausse) },
  { code: 'destinataire', genre: {}, lignes: retouche(autreDestinataire) },
];

function smicAncien(h: Hasard, p: Personne): Fautes {
  const finDuMoisAvant = j(`${ecrireJour(p.faits.du).slice(0, 8)}01`) - 1;
  return { smic: h.chance(70) ? smicAu(finDuMoisAvant, 1) : smicAu(finDuMoisAvant - 365) };
}

function smicDuMois(_h: Hasard, p: Personne): Fautes {
  return { smic: smicAu(p.faits.du) };
}

/** Wages as a list, since a map does not print. */
function dire({ situation, faits }: Personne): Pick<Cas, 'situation' | 'faits'> {
  return { situation, faits: { ...faits, salaires: [...faits.salaires.values()] } };
}

/** A right décompte, printed in one of the ways caisses print. */
export function casJuste(h: Hasard): Cas {
  if (h.chance(45)) return casJusteDeRegime(h);
  const genres: readonly Genre[] = [
    {},
    {},
    { primes: true },
    { deuxEmplois: true },
    { tempsPartiel: true },
    { prolongation: true },
    { ecart: true, entre: ['2024-09-01', '2026-08-15'] },
    ECART_ANCIEN,
    { famille: true },
    { accident: true },
    ACCIDENT,
    { accident: true, deuxEmplois: true },
    { ...ACCIDENT, ecart: true },
  ];
  const personne = tirer(h, h.choix(genres));
  const lignes = imprimer(
    payer(personne.faits),
    presenter(h),
    qui(personne),
    TAUX,
    nature(personne),
  );
  return { ...dire(personne), lignes, code: 'aucune' };
}

function casJusteDeRegime(h: Hasard): Cas {
  const { situation, faits, justes, nature: n } = tirageJuste(h);
  const lignes = imprimer(justes, presenter(h), 'assure', TAUX, n);
  return { situation, faits, lignes, code: 'aucune' };
}

/** Every paid day at another price, for no known reason: whatever is then named is a coincidence. */
export function casSansRaison(h: Hasard): Cas {
  const ecart = h.choix([-1, 1]) * h.entier(2, 900);
  const autrement = (justes: readonly Journee[]) =>
    justes.map((x) => (x.cents === 0 ? x : { ...x, cents: Math.max(1, x.cents + ecart) }));
  if (h.chance(45)) {
    const t = tirageJuste(h);
    const lignes = imprimer(autrement(t.justes), presenter(h), 'assure', TAUX, t.nature);
    return { situation: t.situation, faits: t.faits, lignes, code: 'aucune' };
  }
  const personne = tirer(h);
  const lignes = imprimer(autrement(payer(personne.faits)), presenter(h), qui(personne));
  return { ...dire(personne), lignes, code: 'aucune' };
}

/** Name of each kind of error: its code, and its rank among the errors of that code. */
export const NOMS_DES_ERREURS: readonly string[] = [...INJECTIONS, ...INJECTIONS_DE_REGIME].map(
  ({ code }, rang, toutes) =>
    `${code}-${toutes.slice(0, rang).filter((x) => x.code === code).length + 1}`,
);

/** A décompte with one error that changes a cent at least; the n-th kind in turn. */
export function casFautif(h: Hasard, n: number): Cas {
  const rang = n % NOMS_DES_ERREURS.length;
  const injection = INJECTIONS[rang];
  if (injection === undefined)
    return casDeRegime(h, INJECTIONS_DE_REGIME[rang - INJECTIONS.length] as InjectionDeRegime);
  for (;;) {
    const personne = tirer(h, injection.genre);
    const presentation = presenter(h);
    const lignes = injection.lignes(h, personne, presentation);
    if (lignes === null) continue;
    const justes = imprimer(
      payer(personne.faits),
      { ...presentation, net: 'parts' },
      qui(personne),
      TAUX,
      nature(personne),
    );
    if (change(justes, lignes)) return { ...dire(personne), lignes, code: injection.code };
  }
}

function casDeRegime(h: Hasard, injection: InjectionDeRegime): Cas {
  for (;;) {
    const t = injection.tirer(h);
    const presentation = { ...presenter(h) };
    if (injection.refusImprimes === true) presentation.carence = 'ligne';
    const dites = (jours: readonly Journee[]) =>
      imprimer(jours, presentation, 'assure', TAUX, t.nature);
    const lignes = dites(t.fautifs);
    if (lignes.length > 0 && change(dites(t.justes), lignes))
      return { situation: t.situation, faits: t.faits, lignes, code: injection.code };
  }
}

/** Days unpaid or paid otherwise, a gross, a net by more than the cent of INT-02, or a payee. */
function change(justes: readonly LigneVerseeJson[], lignes: readonly LigneVerseeJson[]): boolean {
  const jours = (ls: readonly LigneVerseeJson[]) =>
    payees(ls)
      .map((l) => `${l.du} ${l.au} ${l.prix ?? ''} ${l.brut ?? ''} ${l.destinataire ?? ''}`)
      .join();
  if (jours(justes) !== jours(lignes)) return true;
  return lignes.some((l, i) => Math.abs(Number(l.net) - Number(justes[i]?.net)) > 0.015);
}
