import type { ContratJson } from '@almanach/moteur';
import { composer } from '../typographie.ts';
import {
  direAdhesion,
  direArrondi,
  direAvance,
  direBeneficiaires,
  direCapitaux,
  direCotisation,
  direCumul,
  direDeclarations,
  direEffet,
  direInvalidite,
  direPayeA,
  direPayeur,
  direPortabilite,
  direRevalorisation,
} from './ensemble.ts';
import {
  direBase,
  direChangement,
  direCompteur,
  direDeductions,
  direDurees,
  direFin,
  direForme,
  direHospitalisation,
  direPaliers,
  direPlafonds,
  direRechute,
  direSubstitution,
  direTempsPartiel,
} from './jours.ts';
import { majuscule, mot } from './mots.ts';
import {
  direAge,
  direAnciennete,
  direAttente,
  direCauses,
  direDeclaration,
  direFranchises,
  direHeures,
  direHorsContrat,
  direIjss,
  direPublic,
  direSurvenance,
} from './ouverture.ts';
import type { ClauseDite, Dit, GarantieJson, SectionDite } from './types.ts';

/** A contract in sentences, clause by clause: what holds for all of it, then each guarantee. */
export function direContrat(c: ContratJson): SectionDite[] {
  return [
    { id: 'contrat', titre: 'Le contrat', clauses: clausesDuContrat(c) },
    ...c.garanties.map((g, i) => ({
      id: g.id,
      titre:
        c.garanties.length === 1 ? 'La garantie' : `Garantie « ${majuscule(nomGarantie(g.id))} »`,
      clauses: clausesDeGarantie(g, `garanties[${i}]`),
    })),
  ].map((s) => ({ ...s, titre: composer(s.titre) }));
}

const NOMS: Readonly<Record<string, string>> = {
  'vie-privee': 'vie privée',
  'at-mp': 'accident du travail et maladie professionnelle',
  incapacite: 'incapacité',
};

export function nomGarantie(id: string): string {
  return NOMS[id] ?? mot(id);
}

type Entree = readonly [cle: string, chemin: string, dit: Dit | null, valeur: unknown];

function clausesDuContrat(c: ContratJson): ClauseDite[] {
  return ecrire([
    ['payeur', 'payeur', direPayeur(c), c.payeur],
    ['effet', 'effetDu', direEffet(c), [c.effetDu, c.effetAu]],
    ['payeA', 'payeA', direPayeA(c), c.payeA],
    ['cumul', 'principeIndemnitaire', direCumul(c), [c.principeIndemnitaire, c.rang]],
    ['arrondi', 'arrondi', direArrondi(c), c.arrondi],
    ['revalorisation', 'revalorisation', direRevalorisation(c), c.revalorisation],
    ['portabilite', 'portabilite', direPortabilite(c), c.portabilite],
    ['adhesion', 'adhesion', direAdhesion(c), c.adhesion],
    ['cotisation', 'cotisation', direCotisation(c), c.cotisation],
    ['capitaux', 'capitaux', direCapitaux(c), c.capitaux],
    ['beneficiaires', 'beneficiaires', direBeneficiaires(c), c.beneficiaires],
    ['invalidite', 'invalidite', direInvalidite(c), c.invalidite],
    ['avance', 'avance', direAvance(c), c.avance],
    ['declaration', 'declaration', direDeclarations(c), c.declaration],
    ['remarques', 'remarques', remarques(c.remarques), c.remarques],
  ]);
}

function clausesDeGarantie(g: GarantieJson, ici: string): ClauseDite[] {
  const e = g.eligibilite;
  const sous = `${ici}.eligibilite`;
  return ecrire([
    ['causes', `${ici}.causes`, direCauses(g), [g.causes, g.exclusions]],
    ['public', sous, direPublic(e), [e.typesEmploi, e.typesEmploiExclus, e.categories, e.statuts]],
    ['age', `${sous}.age`, direAge(e), e.age],
    ['anciennete', `${sous}.anciennete`, direAnciennete(e), [e.anciennete, e.acquisePendantArret]],
    ['heures', `${sous}.heures`, direHeures(e), e.heures],
    ['ijss', `${sous}.ijss`, direIjss(e), e.ijss],
    [
      'formalites',
      `${sous}.declarationHeures`,
      direDeclaration(e),
      [e.declarationHeures, e.lieuSoins],
    ],
    ['survenance', `${ici}.survenance`, direSurvenance(g), g.survenance],
    [
      'horsContrat',
      `${ici}.horsContrat`,
      direHorsContrat(g),
      { hors: g.horsContrat !== undefined, d: g.horsContrat?.dureeMin },
    ],
    ['delaisAttente', `${ici}.delaisAttente`, direAttente(g), g.delaisAttente],
    ['franchises', `${ici}.franchises`, direFranchises(g), sansRelais(g)],
    ['forme', `${ici}.forme`, direForme(g), g.forme],
    ['base', `${ici}.base`, direBase(g), g.base],
    ['paliers', `${ici}.paliers`, direPaliers(g), sansFin(g.paliers)],
    ['changementDePalier', `${ici}.changementDePalier`, direChangement(g), g.changementDePalier],
    ['substitution', `${ici}.substitution`, direSubstitution(g), g.substitution],
    ['hospitalisation', `${ici}.hospitalisation`, direHospitalisation(g), g.hospitalisation],
    ['deductions', `${ici}.deductions`, direDeductions(g), g.deductions],
    ['plafonds', `${ici}.plafonds`, direPlafonds(g), g.plafonds],
    ['dureesMax', `${ici}.dureesMax`, direDurees(g), g.dureesMax],
    ['fin', `${ici}.ageFin`, direFin(g), [g.ageFin, g.tantQueIjss]],
    ['compteur', `${ici}.compteur`, direCompteur(g), g.compteur],
    ['rechute', `${ici}.rechute`, direRechute(g), g.rechute ?? undefined],
    ['tempsPartiel', `${ici}.tempsPartiel`, direTempsPartiel(g), g.tempsPartiel],
    ['remarques', `${ici}.remarques`, remarques(g.remarques), g.remarques],
  ]);
}

function remarques(textes: readonly string[] | undefined): Dit | null {
  return textes === undefined ? null : { titre: 'À savoir', phrases: textes, regles: [] };
}

/** A franchise in relay has no number of days of its own: that `null` is known. */
function sansRelais({ franchises }: GarantieJson): unknown {
  return franchises.map(({ jours, ...f }) =>
    f.relais === undefined ? { ...f, jours } : { ...f, jours: jours ?? 'relais' },
  );
}

/** The last tier has no end: that `null` is known. */
function sansFin(paliers: GarantieJson['paliers']): unknown {
  return (
    paliers?.map((p) => ({
      ...p,
      segments: p.segments.map(({ au, ...s }) => ({ ...s, au: au ?? 'sans-fin' })),
    })) ?? null
  );
}

/** Clauses whose `null` is a fact: an end that is not written, a benefit simply added, no delay. */
const NULS_CONNUS: ReadonlySet<string> = new Set([
  'effet',
  'cumul',
  'declaration',
  'formalites',
  'base',
  'survenance',
  'invalidite',
]);

function ecrire(entrees: readonly Entree[]): ClauseDite[] {
  return entrees.flatMap(([cle, chemin, dit, valeur]) =>
    dit === null
      ? []
      : [
          {
            ...dit,
            cle,
            chemin,
            phrases: dit.phrases.map(composer),
            inconnue: !NULS_CONNUS.has(cle) && contientNul(valeur),
            valeur,
          },
        ],
  );
}

function contientNul(valeur: unknown): boolean {
  if (valeur === null) return true;
  return typeof valeur === 'object' && Object.values(valeur).some(contientNul);
}
