import type { DecompteJson } from '@almanach/moteur';
import { avertissement, effetManque, euros, hypothese } from '@almanach/textes';
import { indemnitesDe } from '../maintien.ts';

export interface Manque {
  readonly fait: string;
  readonly phrase: string;
}

/** Each missing fact once, whatever the number of stops it touches. */
export function manquesDe(decompte: DecompteJson): readonly Manque[] {
  return effetsManquants(decompte).map(effetManque);
}

/** What is out of scope has its own notice. */
function effetsManquants(decompte: DecompteJson): readonly string[] {
  const effets = decompte.arrets.flatMap((a) =>
    a.droits.flatMap((d) => d.manque.map((m) => m.effet)),
  );
  return [...new Set(effets)].filter((effet) => effet !== 'hors-perimetre');
}

/** How far what is missing can move the result. */
export function porteeDe({ totaux }: DecompteJson): string {
  if (totaux.net !== null) {
    return totaux.parPayeur['employeur']?.brut === null
      ? 'Elle ne change que la part de l’employeur.'
      : 'Elle ne change que ce qu’un contrat ajoute.';
  }
  const { netMin = '0.00', netMax = null } = totaux;
  if (netMax !== null) return `Selon elle, le net va de ${euros(netMin)} à ${euros(netMax)}.`;
  return netMin === '0.00'
    ? 'Sans elle, rien ne borne le montant.'
    : `Sans elle, nous savons seulement que le net est d’au moins ${euros(netMin)}.`;
}

/** What the law has not said yet cannot be completed by the person. */
export function peutCompleter(decompte: DecompteJson): boolean {
  return effetsManquants(decompte).some((e) => !DE_LA_LOI.includes(e));
}

const DE_LA_LOI = ['parametre-inconnu', 'regle-inconnue'];

/** What was presumed, said once: several stops often share a presumption. */
export function presumes(decompte: DecompteJson): readonly string[] {
  return [...new Set(decompte.hypotheses.map((h) => hypothese(h.chemin, h.valeur)))];
}

export function avertissementsDe(decompte: DecompteJson): readonly string[] {
  return [...new Set(decompte.avertissements.map((a) => avertissement(a.code, a.operandes)))];
}

/** Some days are out of scope while others are computed; when all are, the title already says it. */
export function nonCouvertEnPartie(decompte: DecompteJson): boolean {
  const motifs = decompte.arrets.flatMap((a) =>
    a.periodes.flatMap((p) => indemnitesDe(p).map((l) => l.motif)),
  );
  return motifs.includes('non-couvert') && motifs.some((motif) => motif !== 'non-couvert');
}
