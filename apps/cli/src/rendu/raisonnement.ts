import { INTERPRETATIONS } from '@almanach/bareme';
import type { DecompteJson, EtapeJson } from '@almanach/moteur';
import { date, expliquerEtape, hypothese, nature, periode, phraseResultat } from '@almanach/textes';
import { sourcesDe } from './sources.ts';
import { paragraphe } from './tableau.ts';

const LARGEUR = 100;
const MARGE = '     ';

/** The whole reasoning, in the order of the computation: what was applied, and what was set aside. */
export function raisonnementLisible(decompte: DecompteJson, le: string): string {
  const arrets = arretDesEtapes(decompte);
  const dites = new Set<string>();
  const etapes = decompte.trace.map((etape, rang) => {
    // A figure of the law is given in full the first time only.
    const sources = sourcesDe(etape, arrets[rang] ?? '', decompte.droit.connuLe).filter(
      (s) => !dites.has(s),
    );
    for (const s of sources) dites.add(s);
    return decrireEtape(etape, rang, sources);
  });
  const parties = [
    paragraphe(phraseResultat(decompte, le), LARGEUR),
    ...decompte.arrets.map((a) => `Arrêt ${a.id} (${nature(a.nature)}), ${periode(a.du, a.au)}`),
    `Raisonnement : ${appliquees(decompte.trace)} règles appliquées, ${decompte.trace.length - appliquees(decompte.trace)} écartées.`,
    ...etapes,
    interpretations(decompte.trace),
    suppositions(decompte),
    `Droit connu au ${date(decompte.droit.connuLe)}, empreinte ${decompte.droit.empreinte}.`,
  ];
  return `${parties.filter((p) => p !== '').join('\n\n')}\n`;
}

function decrireEtape(etape: EtapeJson, rang: number, sources: readonly string[]): string {
  const { titre, phrase, calcul, reference } = expliquerEtape(etape);
  const marque = etape.verdict === 'appliquee' ? '' : ' (écartée)';
  const lignes = [
    phrase,
    ...(calcul === undefined ? [] : [`Calcul : ${calcul}`]),
    `Règle ${etape.regle}. ${reference}`,
    ...sources,
    ...(etape.options.length === 0 ? [] : [`Lectures : ${etape.options.join(', ')}`]),
  ];
  const titreNumerote = `${String(rang).padStart(3)}. ${titre}${marque}`;
  return [titreNumerote, ...lignes.map((l) => paragraphe(l, LARGEUR, MARGE))].join('\n');
}

/** First day of the stop each step serves: that of the first line that cites it or a later step. */
function arretDesEtapes({ arrets, trace }: DecompteJson): string[] {
  const jours = new Array<string | undefined>(trace.length);
  for (const a of arrets) {
    for (const rang of a.periodes.flatMap((p) => p.lignes).flatMap((l) => l.trace))
      jours[rang] = a.du;
  }
  let courant = arrets[arrets.length - 1]?.du ?? '';
  for (let i = trace.length - 1; i >= 0; i--) {
    courant = jours[i] ?? courant;
    jours[i] = courant;
  }
  return jours.map((du) => du ?? courant);
}

function appliquees(trace: readonly EtapeJson[]): number {
  return trace.filter((e) => e.verdict === 'appliquee').length;
}

/** Points on which the texts leave a choice, among those this computation met. */
function interpretations(trace: readonly EtapeJson[]): string {
  const citees = new Set(trace.flatMap((e) => e.options));
  const lignes = INTERPRETATIONS.filter((i) => citees.has(i.id)).map((i) => {
    const autre = i.option === undefined ? '' : ` Autre lecture : --option ${i.option}=…`;
    return paragraphe(`${i.id} ${i.titre} : ${i.defaut}${autre}`, LARGEUR, '  ');
  });
  return lignes.length === 0
    ? ''
    : ['Lectures retenues là où les textes laissent un choix', ...lignes].join('\n');
}

function suppositions({ hypotheses }: DecompteJson): string {
  const phrases = [...new Set(hypotheses.map((h) => hypothese(h.chemin, h.valeur)))];
  if (phrases.length === 0) return '';
  return [
    'Ce que le calcul suppose',
    ...phrases.map((p) => paragraphe(`- ${p}`, LARGEUR, '  ')),
  ].join('\n');
}
