import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import type { Motif } from '../decompte/json.ts';
import type { ArretCalcule, Suite } from '../decompte/types.ts';
import { REGLES } from '../trace/regles.ts';
import { pensionMensuelle } from './invalidite.ts';

/** What the end of payment is called, and the article it comes from. */
const FINS: Partial<Record<Motif, { type: Suite['type']; article: string }>> = {
  'plafond-360': { type: 'fin-360-jours', article: 'CSS L323-1 2°' },
  'ald-trois-ans': { type: 'fin-ald', article: 'CSS L323-1 1°' },
  'cumul-retraite': { type: 'retraite', article: 'CSS L323-2' },
};

/** R-G-37: what comes after the benefits of each stop, when the décompte shows that they ended. */
export function suitesDe(c: Calcul, arrets: readonly ArretCalcule[]): Suite[] {
  const suites: Suite[] = [];
  for (const a of arrets) {
    const fin = finDesDroits(a);
    if (fin !== null) suites.push(pointeur(c, a, fin.du, fin.type, fin.article));
    const { invalidite } = c.situation.assure;
    if (invalidite === null || invalidite.depuis <= a.du || invalidite.depuis > a.au + 1) continue;
    const { depuis, categorie } = invalidite;
    const { min, max, trace } = pensionMensuelle(c, invalidite);
    suites.push({
      arret: a.id,
      du: depuis,
      type: 'pension-invalidite',
      categorie,
      mensuel: { min, max },
      article: 'CSS L341-4',
      certitude: min !== max ? 'inconnu' : depuis < c.situation.le ? 'certain' : 'prevu',
      trace,
    });
  }
  return suites;
}

/** The run of unpaid days that closes the stop, when a limit of the benefits causes it. */
function finDesDroits(a: ArretCalcule) {
  let rang = a.tranches.length - 1;
  const derniere = a.tranches[rang];
  if (derniere === undefined || derniere.certitude === 'inconnu') return null;
  const fin = FINS[derniere.motif];
  if (fin === undefined) return null;
  while (rang > 0 && a.tranches[rang - 1]?.motif === derniere.motif) rang--;
  return { du: (a.tranches[rang] ?? derniere).du, ...fin };
}

function pointeur(
  c: Calcul,
  a: ArretCalcule,
  du: Jour,
  type: Suite['type'],
  article: string,
): Suite {
  const trace = c.trace.active ? [c.trace.noter(REGLES.finDesIndemnites, du, { du }, type)] : [];
  const certitude = du < c.situation.le ? 'certain' : 'prevu';
  return { arret: a.id, du, type, categorie: null, mensuel: null, article, certitude, trace };
}
