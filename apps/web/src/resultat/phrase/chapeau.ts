import type { DecompteJson, EcheanceJson } from '@almanach/moteur';
import { accorder, composer, dateLongue, effetManque, euros } from '@almanach/textes';
import { aDesContrats } from '../contrats/connus.ts';
import { montantDe } from '../montants.ts';
import { enumerer } from '../mots.ts';
import { type Etat, type Recu, recuDe } from './montants.ts';

/** The sentences under the great one: who is paid, how sure it is, and when. */
export function chapeau(decompte: DecompteJson, etat: Etat): readonly string[] {
  const { echeances } = decompte;
  switch (etat.genre) {
    case 'connu':
      return [...recus(etat.recu, echeances, aDesContrats(decompte)), ...calendrier(echeances)].map(
        composer,
      );
    case 'inconnu':
      return [
        ...manques(decompte),
        ...calendrier(echeances.filter((e) => e.certitude === 'prevu')),
      ].map(composer);
    case 'rien':
    case 'non-couvert':
      return [];
  }
}

function recus(
  { vous, employeur }: Recu,
  echeances: readonly EcheanceJson[],
  contrats: boolean,
): string[] {
  const verse = `${euros(montantDe(employeur))} nets`;
  if (vous === 0) {
    return [
      'C’est le montant net : votre employeur maintient votre salaire, la caisse le rembourse.',
      ...surete(echeances),
    ];
  }
  const nets = [
    contrats
      ? 'C’est la part de la Sécurité sociale, nette, CSG et CRDS retirées, avant impôt.'
      : 'C’est le montant net, CSG et CRDS retirées, avant impôt.',
    ...surete(pourVous(echeances)),
  ];
  return employeur === 0
    ? nets
    : [...nets, `La caisse verse aussi ${verse} à votre employeur, qui maintient votre salaire.`];
}

function pourVous(echeances: readonly EcheanceJson[]): readonly EcheanceJson[] {
  return echeances.filter((e) => e.beneficiaire === 'assure');
}

/** Certain and planned amounts are never added up without saying so. */
function surete(echeances: readonly EcheanceJson[]): string[] {
  const total = net(echeances);
  const certain = net(echeances.filter((e) => e.certitude === 'certain'));
  if (certain === total) return ['Ce montant est certain.'];
  if (certain === 0) return ['Ce montant est prévu : il peut encore changer.'];
  return [
    `${euros(montantDe(certain))} sont certains, ${euros(montantDe(total - certain))} sont prévus.`,
  ];
}

/** A payment is certain once its day is past: the next one is the first that is still planned. */
function calendrier(echeances: readonly EcheanceJson[]): string[] {
  const dates = [...new Set(echeances.map((e) => e.le))].sort();
  const aVenir = [
    ...new Set(echeances.filter((e) => e.certitude === 'prevu').map((e) => e.le)),
  ].sort();
  const prochaine = aVenir[0];
  const derniere = dates.at(-1);
  if (derniere === undefined) return [];
  if (prochaine === undefined)
    return [`Le dernier versement était prévu le ${dateLongue(derniere)}.`];
  const rang = aVenir.length === dates.length ? 'Premier' : 'Prochain';
  const autres = aVenir.length - 1;
  const suite = autres === 0 ? '' : `, puis ${accorder(autres, 'autre')}`;
  return [`${rang} versement prévu le ${dateLongue(prochaine)}${suite}.`];
}

function manques(decompte: DecompteJson): string[] {
  const effets = new Set(
    decompte.arrets.flatMap((a) => a.droits.flatMap((d) => d.manque.map((m) => m.effet))),
  );
  const faits = [...effets].map((effet) => effetManque(effet).fait);
  return faits.length === 0 ? [] : [`Il manque ${enumerer(faits)}.`];
}

function net(echeances: readonly EcheanceJson[]): number {
  const { vous, employeur } = recuDe(echeances);
  return vous + employeur;
}
