import { ajouterAns, j } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { assemblerAccidents, recetteAccident } from './accidents.ts';
import { assemblerArrets, recettesArrets } from './arrets.ts';
import {
  type ArretJson,
  CONNU_LE,
  debuts,
  type EmploiJson,
  euros,
  jourIso,
  rare,
} from './commun.ts';
import { assemblerEmplois, recettesEmplois, unSeulArret } from './emplois.ts';

const recette = fc.record({
  debut: debuts,
  enfants: fc.constantFrom(0, 0, 3),
  emplois: recettesEmplois,
  quoi: fc.constantFrom('maladie', 'maladie', 'accident'),
  maladies: recettesArrets,
  accidents: fc.array(recetteAccident, { minLength: 1, maxLength: 4 }),
  anciennetes: fc.array(
    fc.record({
      ans: fc.constantFrom(1, 1, 6, 11, 16, 21, 26, 31, 0, 3, 40),
      ecart: fc.constantFrom(-1, 0, 1, 100),
      /** The stop by which the years are counted. */
      arret: fc.integer({ min: 0, max: 4 }),
      tue: rare(fc.constant(true), 8),
      contrat: rare(fc.integer({ min: 100_000, max: 600_000 }), 2),
    }),
    { minLength: 12, maxLength: 12 },
  ),
  /** Days after the first day of the last stop on which the contract ends. */
  fin: rare(fc.integer({ min: 0, max: 60 }), 8),
  historique: rare(
    fc.record({
      avant: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 300, max: 370 })),
      duree: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 200 })),
    }),
    3,
  ),
});

type Recette = typeof recette extends fc.Arbitrary<infer T> ? T : never;

/** Employees whose seniority is told, every fact known. */
export const salariesMaintenus: fc.Arbitrary<SituationJson> = recette.map(assembler);

function assembler(r: Recette): SituationJson {
  const { debut } = r;
  const accident = r.quoi === 'accident';
  const seul = unSeulArret(r.emplois, debut, null);
  const arrets = accident
    ? accidents(r)
    : avantLaReforme(assemblerArrets(seul ? r.maladies.slice(0, 1) : r.maladies, debut));
  const fixe = ['quatorzaine', 'hebdomadaire', 'contrats'].includes(r.emplois.premier.forme);
  const forme = accident && !fixe ? 'ancien' : r.emplois.premier.forme;
  const premier = { ...r.emplois.premier, forme };
  const emplois = assemblerEmplois(
    accident
      ? { premier: { ...premier, absence: undefined }, second: r.emplois.second }
      : { ...r.emplois, premier },
    {
      debut,
      finAvant: null,
      arrets: arrets.map((a) => ({ du: j(a.du), au: j(a.au as string) })),
      avant2021: accident || debut < j('2021-04-20'),
      retabliQuelconque: false,
    },
  );
  return {
    assure: { naissance: jourIso(debut - 9000), enfantsACharge: r.enfants, retraiteDepuis: null },
    emplois: emplois.map((e, i) => completer(e, i, r, arrets, emplois.length)),
    arrets,
    historique: historique(r),
    le: CONNU_LE,
  };
}

/** A sickness may come first; what follows is an accident, whose base does not look at it. */
function accidents(r: Recette): ArretJson[] {
  return assemblerAccidents(
    r.accidents.map((a, i) => ({
      ...a,
      nature: i > 0 && a.nature === 'maladie' ? 'accident-trajet' : a.nature,
      memeSinistre: a.memeSinistre && !(i === 1 && r.accidents[0]?.nature === 'maladie'),
      ecart: i === 1 && r.accidents[0]?.nature === 'maladie' ? Math.max(a.ecart, 4) : a.ecart,
    })),
    r.debut,
  );
}

/** As in the generator of sickness: a month stopped and yet paid changes meaning on 15 April 2021. */
function avantLaReforme(arrets: ArretJson[]): ArretJson[] {
  const i = arrets.findIndex(
    (a, k) => k > 0 && a.du >= '2021-04-10' && (arrets[0]?.du ?? '') < '2021-04-20',
  );
  return i < 0 ? arrets : arrets.slice(0, i);
}

function completer(
  e: EmploiJson,
  i: number,
  r: Recette,
  arrets: ArretJson[],
  combien: number,
): EmploiJson {
  const a = r.anciennetes[i] ?? r.anciennetes[0];
  // Pays by the fortnight need the wage of the contract, which would then stand for the months without a pay line.
  if (a === undefined || e.periodicitePaie !== 'mensuelle') return e;
  const repere = j((arrets[a.arret] ?? arrets[0])?.du ?? '');
  const depuis = ajouterAns(repere, -a.ans) - a.ecart;
  const sansMoisEntier = r.emplois.premier.forme !== 'ancien';
  const contrat = a.contrat ?? (sansMoisEntier || combien > 1 ? 210_050 : undefined);
  const dernier = j(arrets.at(-1)?.du ?? '');
  return {
    ...e,
    au: e.au === null && r.fin !== undefined ? jourIso(dernier + r.fin) : e.au,
    ancienneteDepuis: a.tue ? undefined : jourIso(Math.min(depuis, r.debut)),
    salaireMensuel: contrat === undefined ? undefined : euros(contrat),
  };
}

/** Days an employer already paid, before the first stop. */
function historique(r: Recette): SituationJson['historique'] {
  const h = r.historique;
  if (h === undefined) return undefined;
  const au = r.debut - h.avant;
  return [{ prestation: 'maintien-employeur', du: jourIso(au - h.duree + 1), au: jourIso(au) }];
}
