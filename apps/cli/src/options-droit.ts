import { INTERPRETATIONS, LECTURES, type Options } from '@almanach/bareme';
import { CODES } from './codes.ts';
import { proche } from './proche.ts';
import { Refus } from './refus.ts';

/** Reads `cle=valeur` pairs. @throws Refus (usage) naming what is allowed. */
export function lireOptions(paires: readonly string[]): Partial<Options> {
  return Object.fromEntries(paires.map(lirePaire));
}

function lirePaire(paire: string): [string, string] {
  const egal = paire.indexOf('=');
  const cle = egal < 0 ? paire : paire.slice(0, egal);
  const choix = Object.entries(LECTURES).find(([nom]) => nom === cle)?.[1] as
    | readonly string[]
    | undefined;
  if (choix === undefined) {
    const voisin = proche(cle, Object.keys(LECTURES));
    const conseil =
      voisin === null
        ? `Connues : ${Object.keys(LECTURES).join(', ')}.`
        : `Vouliez-vous dire « ${voisin} » ?`;
    throw new Refus(CODES.usage, `L’option de calcul « ${cle} » n’existe pas.`, conseil);
  }
  const valeur = egal < 0 ? '' : paire.slice(egal + 1);
  if (!choix.includes(valeur)) {
    throw new Refus(
      CODES.usage,
      `L’option de calcul « ${cle} » n’a pas de valeur « ${valeur} ».`,
      `Valeurs possibles : ${choix.join(', ')} (la première est celle par défaut).`,
    );
  }
  return [cle, valeur];
}

/** One line a reading, for `--help`. */
export function decrireOptions(): string[] {
  return Object.entries(LECTURES).map(([cle, valeurs]) => {
    const titre = INTERPRETATIONS.find((i) => i.option === cle)?.titre ?? '';
    return `  ${cle}=${valeurs.join('|')}\n      ${titre}`;
  });
}
