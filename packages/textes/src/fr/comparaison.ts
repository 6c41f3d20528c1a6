import type {
  CauseJson,
  CauseRejeu,
  CoteJson,
  DifferenceJson,
  Motif,
  Rejeu,
  TotalDifferenceJson,
} from '@almanach/moteur';
import { periode } from './calendrier.ts';
import { payeur } from './lexique.ts';
import { expliquerMotif } from './motifs.ts';
import { euros, nombreDeJours } from './nombres.ts';
import { TEXTES_REGLES } from './regles/index.ts';
import { composer, enumerer } from './typographie.ts';

const POUR: Readonly<Record<DifferenceJson['beneficiaire'], string>> = {
  assure: 'pour vous',
  employeur: 'pour votre employeur',
};

/** "Du 4 au 17 mars 2026 : 34,52 € au lieu de 32,88 € par jour, pour vous. Ce qui a changé : …" */
export function phraseDifference(d: DifferenceJson, causes: readonly CauseJson[]): string {
  const jours = majuscule(periode(d.du, d.au));
  const qui = `${payeur(d.payeur)}, ${POUR[d.beneficiaire]}`;
  if (d.sens === 'inconnu') {
    return composer(`${jours} : différence inconnue (${qui}). Nous ne la devinons pas.`);
  }
  const [avant, apres] = [parJour(d.avant), parJour(d.apres)];
  const montants =
    d.sens === 'sans-effet'
      ? `toujours ${apres} par jour (${qui})`
      : `${apres} au lieu de ${avant} par jour (${qui})`;
  return composer(`${jours} : ${montants}. ${raison(d, causes)}`.trim());
}

function parJour(cote: CoteJson | null): string {
  return euros(cote?.montantJournalier ?? '0.00');
}

/** The reason of the day when it changed, otherwise the first steps of the reasoning that did. */
function raison(d: DifferenceJson, causes: readonly CauseJson[]): string {
  if (d.apres === null) {
    return d.avant?.motifs.includes('verse') === true
      ? 'Ces jours ont été payés, et rien n’est dû pour eux.'
      : 'Plus rien n’est dû par ce payeur ces jours-là.';
  }
  if (d.avant === null) {
    const motifs = d.apres.motifs.map(court);
    return `Rien n’était compté pour ces jours. Maintenant : ${enumerer(motifs)}.`;
  }
  if (d.avant.motifs.includes('verse')) return 'La somme versée n’est pas la somme due.';
  const [avant, apres] = [d.avant.motifs.map(court), d.apres.motifs.map(court)];
  if (enumerer(avant) !== enumerer(apres))
    return `Avant : ${enumerer(avant)}. Maintenant : ${enumerer(apres)}.`;
  const titres = titresDe(d.causes, causes);
  return titres.length === 0 ? '' : `Ce qui a changé : ${enumerer(titres)}.`;
}

const CAUSES_DITES = 3;

function titresDe(rangs: readonly number[], causes: readonly CauseJson[]): string[] {
  const regles = rangs.flatMap((r) => causes[r]?.regle ?? []);
  const titres = regles.map((id) => TEXTES_REGLES[id]?.titre ?? id);
  return [...new Set(titres)].slice(0, CAUSES_DITES).map(minuscule);
}

function court(motif: Motif | 'verse'): string {
  return motif === 'verse' ? 'somme versée' : expliquerMotif(motif).court;
}

/** What one payer owes one payee, or is owed: the two are told apart. */
export function phraseTotal(t: TotalDifferenceJson): string {
  const qui = `${payeur(t.payeur)}, ${POUR[t.beneficiaire]}`;
  const [rappel, indu] = [Number(t.rappel) > 0, Number(t.tropPercu) > 0];
  const phrases = [
    ...(rappel ? [`${euros(t.rappel)} restent à payer (rappel)${dont(t.rappelPrevu)}.`] : []),
    ...(indu ? [`${euros(t.tropPercu)} sont en trop (trop-perçu)${dont(t.tropPercuPrevu)}.`] : []),
    ...(rappel && indu ? [`Solde : ${euros(t.solde)}.`] : []),
    ...(rappel || indu ? [] : ['aucune différence.']),
    ...(t.joursInconnus > 0
      ? [`Nous ne pouvons pas comparer ${nombreDeJours(t.joursInconnus)}.`]
      : []),
  ];
  return composer(`${qui} : ${phrases.join(' ')}`);
}

function dont(prevu: string): string {
  return Number(prevu) > 0 ? `, dont ${euros(prevu)} pour des jours à venir` : '';
}

const REJEUX: Readonly<Record<CauseRejeu, string>> = {
  'autre-moteur': 'Le programme a changé depuis ce décompte. Voici ce que cela change.',
  'autre-droit': 'Les chiffres de la loi ont été corrigés depuis ce décompte. Voici les écarts.',
  'document-altere': 'Ce document ne correspond pas à ses propres faits. Il a été modifié.',
};

export function phraseRejeu(rejeu: Rejeu, versionAvant: string, version: string): string {
  if (rejeu.identique) return composer('Le décompte refait est identique, à l’octet près.');
  const versions = versionAvant === version ? '' : ` Version ${versionAvant}, puis ${version}.`;
  return composer(`${REJEUX[rejeu.cause]}${versions}`);
}

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}

function minuscule(texte: string): string {
  return /^[A-ZÀÉÊ][a-zà-ÿ’]/.test(texte) ? texte.charAt(0).toLowerCase() + texte.slice(1) : texte;
}
