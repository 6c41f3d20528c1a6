import type { DatesContestation, PrescriptionJson } from '@almanach/moteur';
import { date, dateLongue } from './calendrier.ts';
import { article } from './reference.ts';
import { composer } from './typographie.ts';

const CAS: Readonly<Record<PrescriptionJson['regle'], string>> = {
  'deux-ans': 'La caisse a deux ans après le paiement pour réclamer cette somme',
  'cinq-ans-fraude': 'En cas de fraude, le délai est de cinq ans après sa découverte',
  'cinq-ans-droit-commun': 'L’organisme a cinq ans pour réclamer cette somme',
};

/** May this debt still be claimed? The rule first, then the answer, then what is missing. */
export function phrasePrescription(p: PrescriptionJson): string {
  const source = p.article.startsWith('C. civ. ')
    ? `Code civil, ${p.article.slice('C. civ. '.length)}`
    : article(p.article.replace(/^(\S+) CSS$/, 'CSS $1'));
  const butoir =
    p.regle === 'deux-ans' || p.butoir === null ? '' : ` Au plus tard, c’est le ${date(p.butoir)}.`;
  return composer(`${CAS[p.regle]} (${source}).${butoir} ${reponse(p)}`);
}

function reponse({ prescrit, limite, manque }: PrescriptionJson): string {
  if (prescrit === null) {
    return manque === 'decouverteLe'
      ? 'La date de la découverte manque : nous ne pouvons pas répondre.'
      : 'Un délai de la loi n’est pas connu pour cette date : nous ne pouvons pas répondre.';
  }
  const jour = limite === null ? '' : ` Le dernier jour pour agir est le ${date(limite)}.`;
  return prescrit
    ? `Il est trop tard : la somme ne peut plus être réclamée.${jour}`
    : `La somme peut encore être réclamée.${jour}`;
}

/** Each date that is known, one sentence each. */
export function phraseContestation(c: DatesContestation): string[] {
  const phrases = [
    c.saisineCommission === null
      ? null
      : `Vous pouvez saisir la commission jusqu’au ${dateLongue(c.saisineCommission)}.`,
    c.rejetImplicite === null
      ? null
      : `Sans réponse, votre recours est rejeté le ${dateLongue(c.rejetImplicite)}.`,
    c.saisineTribunal === null
      ? null
      : `Vous pouvez saisir le tribunal jusqu’au ${dateLongue(c.saisineTribunal)}.`,
  ];
  return phrases.filter((p) => p !== null).map(composer);
}
