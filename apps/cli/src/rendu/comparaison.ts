import type { ComparaisonJson, CoteJson } from '@almanach/moteur';
import {
  avertissement,
  beneficiaire,
  euros,
  payeur,
  periode,
  phraseDifference,
  phraseTotal,
} from '@almanach/textes';
import { paragraphe, tableau } from './tableau.ts';

const LARGEUR = 100;

/** Who owes whom, then each period and why, then the table. */
export function comparaisonLisible(c: ComparaisonJson): string {
  const parties = [
    c.totaux.map((t) => paragraphe(phraseTotal(t), LARGEUR)).join('\n'),
    liste(
      'Ce qui change',
      c.periodes.map((p) => phraseDifference(p, c.causes)),
    ),
    c.periodes.length === 0 ? '' : table(c),
    liste(
      'Faits changés',
      c.faits.map((f) => `${f.chemin} : ${fait(f.avant)} → ${fait(f.apres)}`),
    ),
    liste(
      'À savoir',
      c.avertissements.map((a) => avertissement(a.code, a.operandes)),
    ),
  ];
  return `${parties.filter((p) => p !== '').join('\n\n')}\n`;
}

function table(c: ComparaisonJson): string {
  return tableau(
    [
      { titre: 'Période' },
      { titre: 'Jours', aDroite: true },
      { titre: 'Payeur' },
      { titre: 'Pour' },
      { titre: 'Avant', aDroite: true },
      { titre: 'Après', aDroite: true },
      { titre: 'Différence', aDroite: true },
    ],
    c.periodes.map((p) => [
      periode(p.du, p.au),
      String(p.jours),
      payeur(p.payeur),
      beneficiaire(p.beneficiaire),
      somme(p.avant),
      somme(p.apres),
      p.difference === null ? '?' : euros(p.difference),
    ]),
  );
}

function somme(cote: CoteJson | null): string {
  if (cote === null) return '–';
  return cote.montantJournalier === null ? '?' : euros(cote.montantJournalier);
}

function fait(valeur: ComparaisonJson['faits'][number]['avant']): string {
  return valeur === undefined ? 'non dit' : valeur === null ? 'aucun' : String(valeur);
}

function liste(titre: string, elements: readonly string[]): string {
  if (elements.length === 0) return '';
  return [titre, ...elements.map((e) => paragraphe(`- ${e}`, LARGEUR, '  '))].join('\n');
}
