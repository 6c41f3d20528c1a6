import type { HypotheseJson } from '@almanach/moteur';
import { CODES } from './codes.ts';
import { Refus } from './refus.ts';

export const HYPOTHESES = ['retour', 'fin-de-mission', 'mission-de-plus', 'temps-partiel'] as const;
export type NomHypothese = (typeof HYPOTHESES)[number];

/** Names used on the command line, and those of the engine. */
const CHAMPS: Readonly<Record<NomHypothese, Readonly<Record<string, string>>>> = {
  retour: { le: 'le' },
  'fin-de-mission': { au: 'au', emploi: 'emploi' },
  'mission-de-plus': { du: 'du', au: 'au', heures: 'heures', brut: 'brut', employeur: 'employeur' },
  'temps-partiel': { du: 'du', au: 'au', plein: 'salaireTempsPlein', percu: 'salairePercu' },
};

/** A bare value stands for the first field: `--retour 2026-03-02`. */
const SEUL: Readonly<Partial<Record<NomHypothese, string>>> = {
  retour: 'le',
  'fin-de-mission': 'au',
};

/**
 * One hypothesis, as `champ=valeur,champ=valeur`; the engine checks the values.
 * @throws Refus (usage) when there is none, more than one, or an unknown field.
 */
export function lireHypothese(
  donnees: Readonly<Partial<Record<NomHypothese, string>>>,
): Record<string, unknown> & { type: HypotheseJson['type'] } {
  const dites = HYPOTHESES.filter((nom) => donnees[nom] !== undefined);
  const [type] = dites;
  if (type === undefined || dites.length > 1) {
    throw new Refus(
      CODES.usage,
      'Donnez une hypothèse, et une seule.',
      `Choisissez parmi : ${HYPOTHESES.map((h) => `--${h}`).join(', ')}.`,
    );
  }
  const texte = donnees[type] as string;
  const seul = SEUL[type];
  const paires =
    seul !== undefined && !texte.includes('=') ? [`${seul}=${texte}`] : texte.split(',');
  return { type, ...Object.fromEntries(paires.map((paire) => lirePaire(type, paire))) };
}

function lirePaire(type: NomHypothese, paire: string): [string, unknown] {
  const egal = paire.indexOf('=');
  const cle = egal < 0 ? paire : paire.slice(0, egal);
  const champ = CHAMPS[type][cle.trim()];
  if (champ === undefined) {
    throw new Refus(
      CODES.usage,
      `L’option --${type} n’a pas de champ « ${cle} ».`,
      `Champs connus : ${Object.keys(CHAMPS[type]).join(', ')}, écrits champ=valeur et séparés par des virgules.`,
    );
  }
  const valeur = egal < 0 ? '' : paire.slice(egal + 1).trim();
  return [champ, champ === 'emploi' && /^\d+$/.test(valeur) ? Number(valeur) : valeur];
}
