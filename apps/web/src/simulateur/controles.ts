import { joursDuMois } from '@almanach/bareme';
import { mois } from '@almanach/textes';
import { dateOuNul, lireDateSaisie } from '../saisie/date.ts';
import { centiemes, lireHeuresSaisies, lireMontantSaisi } from '../saisie/nombre.ts';
import type { ErreurDeChamp } from '../ui/ResumeErreurs.tsx';

/** Errors found in a page, in the order of its fields; `quoi` always follows « Écrivez ». */
export class Controles {
  readonly erreurs: ErreurDeChamp[] = [];

  exiger(condition: boolean, champ: string, texte: string): void {
    if (!condition) this.erreurs.push({ champ, texte });
  }

  date(champ: string, texte: string, quoi: string): void {
    const lu = lireDateSaisie(texte);
    if (lu.ok) return;
    const phrase =
      lu.raison === 'jour'
        ? jourImpossible(lu.annee, lu.mois)
        : PHRASES_DATE[lu.raison].replace('…', quoi);
    this.erreurs.push({ champ, texte: phrase });
  }

  /** An empty date is fine; a bad one is not. */
  dateFacultative(champ: string, texte: string, quoi: string): void {
    if (texte.trim() !== '') this.date(champ, texte, quoi);
  }

  montant(champ: string, texte: string, quoi: string): void {
    const lu = lireMontantSaisi(texte);
    if (!lu.ok) this.erreurs.push({ champ, texte: PHRASES_MONTANT[lu.raison].replace('…', quoi) });
  }

  heures(champ: string, texte: string): void {
    const lu = lireHeuresSaisies(texte);
    if (lu.ok ? centiemes(lu.valeur) <= HEURES_DU_MOIS : lu.raison === 'vide') return;
    this.erreurs.push({
      champ,
      texte: 'Écrivez un nombre d’heures, au plus 744 par mois. Exemple\u00a0: 151,67.',
    });
  }

  /** Both ends, and the end not before the start. */
  periode(
    champ: (nom: string) => string,
    p: { readonly du: string; readonly au: string },
    quoi: { readonly du: string; readonly au: string },
  ): void {
    this.date(champ('du'), p.du, quoi.du);
    this.date(champ('au'), p.au, quoi.au);
    this.ordre(champ('au'), p.du, p.au);
  }

  ordre(champ: string, du: string, au: string): void {
    const debut = dateOuNul(du);
    const fin = dateOuNul(au);
    this.exiger(
      debut === null || fin === null || fin >= debut,
      champ,
      'La fin est avant le début. Vérifiez les deux dates.',
    );
  }
}

const HEURES_DU_MOIS = 74_400;

const PHRASES_DATE = {
  vide: 'Écrivez ….',
  illisible: 'Écrivez … avec le jour, le mois et l’année. Exemple\u00a0: 29/11/2026.',
  mois: 'Une année a 12 mois. Écrivez … comme ceci\u00a0: 29/11/2026.',
} as const;

const PHRASES_MONTANT = {
  vide: 'Écrivez …, ou cochez «\u00a0Je ne sais pas\u00a0».',
  illisible: 'Écrivez … en chiffres. Exemple\u00a0: 2 100,50.',
  ambigu: 'Deux lectures sont possibles. Écrivez … comme ceci\u00a0: 2100 ou 2,10.',
  'trop-grand': 'Ce montant est trop grand. Écrivez … en euros.',
} as const;

function jourImpossible(annee: number, rang: number): string {
  const nom = mois(`${annee}-${String(rang).padStart(2, '0')}`);
  const jours = joursDuMois(annee, rang);
  const limite = `${jours}/${String(rang).padStart(2, '0')}/${annee}`;
  return `Le mois de ${nom} a ${jours} jours. Écrivez une date jusqu’au ${limite}.`;
}
