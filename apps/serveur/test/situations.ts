import { MOTIFS_ABSENCE, NATURES, PRESCRIPTEURS, TYPES_EMPLOI } from '@almanach/moteur';
import fc from 'fast-check';

/**
 * Situations that look right: the fields of the contract, values near the limits, stops that follow each other.
 * Most are accepted and reach the engine; `situationAbimee` breaks them.
 */
const entier = (min: number, max: number) => fc.integer({ min, max });

/** Day `n` after 2022-01-01. */
function ecrire(n: number): string {
  return new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10);
}

const numero = entier(0, 2_000);
const jour = numero.map(ecrire);

function ecrireMontant(centimes: number): string {
  return (centimes / 100).toFixed(2);
}

const montant = fc.oneof(
  { weight: 20, arbitrary: entier(0, 999_999).map(ecrireMontant) },
  { weight: 2, arbitrary: fc.constantFrom('0', '999999999.99', 'inconnu') },
);

const heures = fc.constantFrom('0', '35', '151.67', '9999.99', 'inconnu');

/** `debut` and `duree` are counted in days. */
function periodeDans(debut: number, duree: number) {
  return fc
    .tuple(entier(0, duree), entier(0, duree))
    .map(([a, b]) => ({ du: ecrire(debut + Math.min(a, b)), au: ecrire(debut + Math.max(a, b)) }));
}

const periode = numero.chain((n) => periodeDans(n, 40));

/** Pay slips month after month, back from a day. */
const paies = fc
  .tuple(numero, fc.array(fc.tuple(montant, heures, fc.option(montant)), { maxLength: 14 }))
  .map(([n, lignes]) =>
    lignes.map(([brut, heuresPayees, retabli], i) => ({
      du: ecrire(n + 30 * i),
      au: ecrire(n + 30 * i + 29),
      brut,
      heures: heuresPayees,
      ...(retabli === null ? {} : { salaireRetabli: retabli }),
    })),
  );

const emploi = fc.record(
  {
    type: fc.constantFrom(...TYPES_EMPLOI),
    regime: fc.constantFrom('general', 'agricole'),
    du: entier(0, 500).map(ecrire),
    au: fc.option(entier(1_000, 2_000).map(ecrire)),
    periodicitePaie: fc.constantFrom('mensuelle', 'quatorzaine', 'hebdomadaire'),
    salaireMensuel: montant,
    apprentissage: fc.record({ annee: entier(1, 4) }),
    subrogation: fc.option(periode),
    absences: fc.array(
      fc
        .tuple(periode, fc.constantFrom(...MOTIFS_ABSENCE))
        .map(([dates, motif]) => ({ ...dates, motif })),
      { maxLength: 3 },
    ),
    paies,
  },
  { requiredKeys: [] },
);

const ald = fc.oneof(
  fc.constant(null),
  fc.constant('inconnu'),
  fc.record(
    { affection: fc.constant('a1'), exonerante: fc.boolean(), depuis: jour },
    { requiredKeys: [] },
  ),
);

function tempsPartielDans(debut: number, duree: number) {
  return fc
    .tuple(periodeDans(debut, duree), entier(0, 99_999), entier(0, 99_999))
    .map(([dates, a, b]) => ({
      ...dates,
      salaireTempsPlein: ecrireMontant(Math.max(a, b)),
      salairePercu: ecrireMontant(Math.min(a, b)),
    }));
}

function arretA(debut: number, duree: number) {
  const facultatifs = fc.record(
    {
      prescritLe: fc.constantFrom(ecrire(debut), ecrire(debut - 1)),
      envoyeLe: fc.oneof(
        entier(0, 20).map((d) => ecrire(debut + d)),
        fc.constant('inconnu'),
      ),
      ald,
      motif: fc.constantFrom(null, 'fausse-couche', 'img', 'deces-enfant', 'covid'),
      teleconsultation: fc.oneof(fc.boolean(), fc.constant('inconnu')),
      prescripteur: fc.constantFrom(...PRESCRIPTEURS),
      repriseAvant: fc.boolean(),
      hospitalisations: fc.array(periodeDans(debut, duree), { maxLength: 2 }),
      tempsPartiel: fc.array(tempsPartielDans(debut, duree), { maxLength: 1 }),
    },
    { requiredKeys: [] },
  );
  const nature = fc.constantFrom('maladie', 'maladie', 'maladie', ...NATURES);
  return fc
    .tuple(nature, facultatifs)
    .map(([n, reste]) => ({ nature: n, du: ecrire(debut), au: ecrire(debut + duree), ...reste }));
}

/** Gaps and lengths of stops, turned into stops one after the other; the gap may be nil (a prolongation). */
const arrets = fc
  .tuple(
    entier(0, 1_500),
    fc.array(fc.tuple(entier(0, 60), entier(0, 120)), { minLength: 1, maxLength: 4 }),
  )
  .chain(([depart, etapes]) => {
    let prochain = depart;
    const suite = etapes.map(([ecart, duree]) => {
      const debut = prochain + ecart;
      prochain = debut + duree + 1;
      return arretA(debut, duree);
    });
    return fc.tuple(...suite);
  });

export const situationPlausible = fc.record(
  {
    assure: fc.record(
      {
        naissance: entier(-20_000, -8_000).map(ecrire),
        immatriculation: fc.oneof(jour, fc.constant('inconnu')),
        enfantsACharge: entier(0, 30),
        retraiteDepuis: fc.option(jour),
      },
      { requiredKeys: [] },
    ),
    emplois: fc.array(emploi, { maxLength: 3 }),
    arrets,
    chomage: fc.array(
      fc.tuple(periode, fc.boolean()).map(([dates, indemnise]) => ({ ...dates, indemnise })),
      { maxLength: 2 },
    ),
    historique: fc.array(
      periode.map((dates) => ({ prestation: 'ijss-maladie', ...dates })),
      { maxLength: 2 },
    ),
    le: jour,
  },
  { requiredKeys: ['arrets'] },
);

const valeurFautive = fc.oneof(
  fc.constantFrom('abc', '1e308', '-1', '12,5', 'NaN', '2026-02-30', ''),
  fc.jsonValue(),
);

/** Ways to break a situation: a field of the top, or of its first stop, replaced by anything. */
export const situationAbimee = fc
  .tuple(
    situationPlausible,
    fc.constantFrom('assure', 'emplois', 'arrets', 'le', 'x', 'du', 'au'),
    valeurFautive,
  )
  .map(([situation, cle, valeur]) => {
    if (cle !== 'du' && cle !== 'au') return { ...situation, [cle]: valeur };
    const [premier, ...suite] = situation.arrets;
    return { ...situation, arrets: [{ ...premier, [cle]: valeur }, ...suite] };
  });
