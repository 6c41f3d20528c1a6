/**
 * Lists the parameters of the law that lapse within 30 days of a date.
 * Run by hand and by a scheduled job, never by the tests of the product: it is about a real day.
 */
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ecrireJour, type Jour, lireJour, parametresPerimes } from '@almanach/bareme';

const PREAVIS_JOURS = 30;
const USAGE = 'Usage : npm run fraicheur -- --au AAAA-MM-JJ (par exemple --au 2026-12-05)';

export interface Bilan {
  /** 0: nothing lapses; 1: something does; 2: the command was not understood. */
  code: 0 | 1 | 2;
  texte: string;
}

export function fraicheur(parametresLigne: readonly string[]): Bilan {
  const lu = lireAu(parametresLigne);
  if (typeof lu === 'string') return { code: 2, texte: `${lu}\n${USAGE}` };
  const perimes = parametresPerimes(lu, PREAVIS_JOURS);
  const date = ecrireJour(lu);
  if (perimes.length === 0) {
    return {
      code: 0,
      texte: `Aucun paramètre n’expire dans les ${PREAVIS_JOURS} jours du ${date}.`,
    };
  }
  const lignes = perimes.map((p) => `  ${p.valableJusqua}  ${p.id}  ${p.libelle}`);
  const titre =
    perimes.length === 1 ? '1 paramètre à relire' : `${perimes.length} paramètres à relire`;
  const entete = `${titre} : rien ne garantit leur valeur ${PREAVIS_JOURS} jours après le ${date}.`;
  return { code: 1, texte: [entete, ...lignes].join('\n') };
}

/** The day asked for, or what is wrong with the line. */
function lireAu(parametresLigne: readonly string[]): Jour | string {
  const [nom, valeur, ...reste] = parametresLigne.flatMap((p) =>
    p.startsWith('--au=') ? ['--au', p.slice('--au='.length)] : [p],
  );
  if (nom === undefined) return 'La date de contrôle manque.';
  if (nom !== '--au') return `Option inconnue : « ${nom} ».`;
  if (valeur === undefined) return 'La date manque après --au.';
  if (reste.length > 0) return `Argument en trop : « ${reste[0]} ».`;
  return lireJour(valeur) ?? `« ${valeur} » n’est pas une date AAAA-MM-JJ qui existe.`;
}

const programme = process.argv[1];
if (programme !== undefined && import.meta.url === pathToFileURL(programme).href) {
  const { code, texte } = fraicheur(process.argv.slice(2));
  (code === 2 ? process.stderr : process.stdout).write(`${texte}\n`);
  process.exitCode = code;
}
