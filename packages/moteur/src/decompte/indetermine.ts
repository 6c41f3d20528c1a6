import { maximumAccident } from '../accident-travail/plafond.ts';
import { type Chaine, famille } from '../chronologie/chaines.ts';
import { avertir, type Calcul, manquer, type ParametreInconnu } from '../contexte.ts';
import { plafondMensuel } from '../salaire/plafond.ts';
import { type Reference, situerReference } from '../salaire/reference.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { direDroitInconnu } from './complement.ts';
import type { ArretCalcule, Tranche } from './types.ts';

/** A nature or a scheme that is not covered: said so, and left to a human (INT-29). */
export function horsPerimetre(c: Calcul, chaine: Chaine): ArretCalcule {
  const effet = 'hors-perimetre';
  const premier = chaine.prescriptions[0] as Arret;
  avertir(c, 'ALM-A-009', { id: premier.id, nature: premier.nature });
  manquer(c, `arrets[${premier.rang}].nature`, effet);
  const trace = c.trace.active
    ? [c.trace.noter(REGLES.horsPerimetre, chaine.du, { nature: premier.nature }, effet, false)]
    : [];
  return inconnu(c, chaine, 'non-couvert', trace, Number.POSITIVE_INFINITY);
}

/** The law needed on that day is not known yet: named, and without an amount. */
export function droitInconnu(c: Calcul, chaine: Chaine, erreur: ParametreInconnu): ArretCalcule {
  const trace = direDroitInconnu(c, chaine.du, erreur);
  return inconnu(c, chaine, 'droit-inconnu', trace, Number.POSITIVE_INFINITY);
}

/** No job at all before the stop: from nothing to the ceiling of the day. */
export function sansEmploi(c: Calcul, chaine: Chaine): ArretCalcule {
  manquer(c, 'emplois', 'salaire-de-base');
  if (famille(chaine.prescriptions[0] as Arret) === 'professionnel') {
    const { cents, trace } = maximumAccident(c, chaine.du);
    return inconnu(c, chaine, 'fait-inconnu', trace, cents);
  }
  const reference = situerReference(
    { ...c.situation, emplois: [{ ...EMPLOI_VIDE, au: Number.POSITIVE_INFINITY }] },
    chaine.du,
  ) as Reference;
  const plafond = plafondMensuel(c, reference);
  const max = Math.ceil((12 * plafond.cents) / 730);
  return inconnu(c, chaine, 'fait-inconnu', plafond.trace < 0 ? [] : [plafond.trace], max);
}

const EMPLOI_VIDE = {
  rang: 0,
  type: 'cdi',
  agricole: false,
  employeur: null,
  du: Number.NEGATIVE_INFINITY,
  periodicite: 'mensuelle',
  salaireMensuel: -1,
  anneeApprentissage: 1,
  ancienneteDepuis: null,
  categorie: null,
  classification: null,
  remuneration: null,
  subrogation: null,
  absences: [],
  paies: [],
} as const;

const PRESTATIONS = {
  maladie: 'ijss-maladie',
  professionnel: 'ijss-at',
  maternite: 'ijss-maternite',
} as const;

function inconnu(
  c: Calcul,
  chaine: Chaine,
  motif: Tranche['motif'],
  trace: readonly number[],
  max: number,
): ArretCalcule {
  const premier = chaine.prescriptions[0] as Arret;
  const prestation = PRESTATIONS[famille(premier)];
  const { du, au } = chaine;
  return {
    id: premier.id,
    nature: premier.nature,
    du,
    au,
    prescriptions: chaine.prescriptions.map((p) => p.id),
    droits: [{ du, au, prestation, etat: 'indetermine', manque: c.manques, conditions: [] }],
    base: null,
    indemnite: null,
    payeur: 'assurance-maladie',
    complements: [],
    tranches: [
      {
        du,
        au,
        prestation,
        beneficiaire: 'assure',
        certitude: 'inconnu',
        journalier: 0,
        journalierMax: max,
        motif,
        fiscalite: prestation === 'ijss-at' ? 'moitie' : 'imposable',
        trace,
      },
    ],
  };
}
