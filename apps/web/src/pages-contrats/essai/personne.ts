import { ajouterMois, dernierJour, ecrireJour, j, moisDe, premierJour } from '@almanach/bareme';
import type { ContratJson, SituationJson } from '@almanach/moteur';

export const STATUTS = [
  'salarie',
  'cadre',
  'interimaire',
  'salarie-agricole',
  'independant',
  'exploitant-agricole',
] as const;

export type Statut = (typeof STATUTS)[number];

export const NOMS_STATUTS: Readonly<Record<Statut, string>> = {
  salarie: 'Salarié en CDI, non cadre',
  cadre: 'Salarié en CDI, cadre',
  interimaire: 'Intérimaire en mission',
  'salarie-agricole': 'Salarié agricole en CDI',
  independant: 'Artisan ou commerçant',
  'exploitant-agricole': 'Exploitant agricole',
};

type Arret = SituationJson['arrets'][number];

/** A person in a few facts: enough for the engine to pay a day. */
export interface Faits {
  readonly statut: Statut;
  /** Month's pay, `2000.00`; a month's income for who is not an employee. */
  readonly brut: string;
  readonly net: string | null;
  readonly depuis: string;
  readonly arret: Arret;
  readonly le: string;
}

const MOIS_DE_PAIE = 14;

export function ecrirePersonne(f: Faits): SituationJson {
  const commun = {
    assure: { naissance: '1985-06-15', immatriculation: '2005-01-01', enfantsACharge: 0 },
    arrets: [f.arret],
    le: f.le,
  };
  if (f.statut === 'independant') return { ...commun, ...independant(f) };
  if (f.statut === 'exploitant-agricole') return { ...commun, ...exploitant(f) };
  return { ...commun, emplois: [emploi(f)] };
}

function emploi(f: Faits): NonNullable<SituationJson['emplois']>[number] {
  const mission = f.statut === 'interimaire';
  return {
    employeur: 'Entreprise',
    type: mission ? 'mission' : 'cdi',
    regime: f.statut === 'salarie-agricole' ? 'agricole' : 'general',
    du: f.depuis,
    au: mission ? ecrireJour(ajouterMois(j(f.arret.du), 12)) : null,
    categorie: f.statut === 'cadre' ? 'cadre' : 'non-cadre',
    ancienneteDepuis: f.depuis,
    subrogation: null,
    remuneration: {
      tauxHoraire: tauxHoraire(f.brut),
      heuresHebdomadaires: '35',
      primesHebdomadaires: '0.00',
      ...(mission ? { ifm: '0.10', iccp: '0.10' } : {}),
    },
    salaireMensuel: f.brut,
    paies: paies(f),
  };
}

/** Cents over hundredths of an hour, half up: an hour is the month's pay over 151.67 hours. */
function tauxHoraire(brut: string): string {
  const cents = Math.round(Number(brut) * 100);
  const taux = Math.floor((2 * cents * 100 + 15_167) / (2 * 15_167));
  return `${Math.floor(taux / 100)}.${String(taux % 100).padStart(2, '0')}`;
}

function paies(f: Faits) {
  const mois = moisDe(j(f.arret.du));
  return Array.from({ length: MOIS_DE_PAIE }, (_, i) => mois - MOIS_DE_PAIE + i)
    .filter((m) => premierJour(m) >= j(f.depuis))
    .map((m) => ({
      du: ecrireJour(premierJour(m)),
      au: ecrireJour(dernierJour(m)),
      brut: f.brut,
      heures: '151.67',
      ...(f.net === null ? {} : { net: f.net }),
    }));
}

function annees(f: Faits): number[] {
  const annee = Number(f.arret.du.slice(0, 4));
  return [annee - 3, annee - 2, annee - 1];
}

function independant(f: Faits): Pick<SituationJson, 'affiliations' | 'revenus'> {
  const montant = `${Math.round(Number(f.brut) * 12)}.00`;
  return {
    affiliations: [
      { regime: 'independant', activite: 'artisan-commercant', du: f.depuis, au: null },
    ],
    revenus: annees(f).map((annee) => ({ annee, activite: 'artisan-commercant', montant })),
  };
}

function exploitant(f: Faits): Pick<SituationJson, 'affiliations' | 'revenus'> {
  return {
    affiliations: [
      {
        regime: 'exploitant-agricole',
        activite: 'exploitant-agricole',
        titre: 'principal',
        du: f.depuis,
        au: null,
      },
    ],
    revenus: annees(f).map((annee) => ({
      annee,
      activite: 'exploitant-agricole',
      cotisationsDues: '300.00',
      cotisationsAcquittees: '300.00',
    })),
  };
}

/** The person a contract is written for, as far as its clauses say. */
export function statutDe({ garanties }: ContratJson): Statut {
  const e = garanties[0]?.eligibilite;
  if (e?.typesEmploi?.includes('mission') === true) return 'interimaire';
  if (e?.statuts?.includes('exploitant-agricole') === true) return 'exploitant-agricole';
  if (e?.statuts?.includes('artisan-commercant') === true) return 'independant';
  return e?.categories?.includes('cadre') === true && !e.categories.includes('non-cadre')
    ? 'cadre'
    : 'salarie';
}
