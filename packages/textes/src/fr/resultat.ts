import type { DecompteJson, EcheanceJson, LigneJson, Motif } from '@almanach/moteur';
import { dateLongue } from './calendrier.ts';
import { centimes, enTexte } from './centimes.ts';
import { effetManque } from './effets.ts';
import { payeur } from './lexique.ts';
import { expliquerMotif } from './motifs.ts';
import { accorder, euros, nombreDeJours } from './nombres.ts';
import { composer, enumerer } from './typographie.ts';

/**
 * The sentence that comes first: how much (net of CSG and CRDS), when, and how sure.
 * @param le date of the computation, when the caller has it: past payments are then told as past.
 */
export function phraseResultat(decompte: DecompteJson, le?: string): string {
  const employeur = maintien(decompte);
  if (decompte.totaux.net === null) return composer([inconnu(decompte), ...employeur].join(' '));
  if (decompte.echeances.length === 0) return composer([rien(decompte), ...employeur].join(' '));
  const { echeances } = decompte;
  return composer(
    [...montants(echeances, le), ...calendrier(echeances, le), ...employeur].join(' '),
  );
}

/** The wage kept is gross, and comes with the payslip. */
function maintien({ totaux }: DecompteJson): string[] {
  const brut = totaux.parPayeur['employeur']?.brut ?? null;
  const doit =
    brut === null || centimes(brut) === 0
      ? []
      : [`Votre employeur doit aussi ${euros(brut)} brut de salaire maintenu.`];
  return [...doit, ...contrats(totaux)];
}

/** What each contract owes: gross, for what is taken from it hangs on who paid for the contract. */
function contrats({ parPayeur }: DecompteJson['totaux']): string[] {
  const dus = Object.entries(parPayeur).flatMap(([code, { brut }]) =>
    code.startsWith('contrat:') && brut !== null && centimes(brut) > 0
      ? [`${euros(brut)} (${payeur(code)})`]
      : [],
  );
  const phrases =
    dus.length === 0 ? [] : [`Vos contrats de prévoyance ajoutent, brut : ${enumerer(dus)}.`];
  const inconnus = Object.entries(parPayeur).some(
    ([code, { brut }]) => code.startsWith('contrat:') && brut === null,
  );
  return inconnus
    ? [...phrases, 'Ce que les contrats ajoutent n’est pas connu en entier.']
    : phrases;
}

function montants(echeances: readonly EcheanceJson[], le: string | undefined): string[] {
  const pourVous = echeances.filter((e) => e.beneficiaire === 'assure');
  const employeur = net(echeances.filter((e) => e.beneficiaire === 'employeur'));
  const vous = net(pourVous);
  const passe = le !== undefined && echeances.every((e) => e.le < le);
  const phrases: string[] = [];
  if (vous > 0) {
    phrases.push(
      `${passe ? 'Vous avez dû recevoir' : 'Vous recevrez'} ${euros(enTexte(vous))} nets, CSG et CRDS retirées.`,
      ...surete(pourVous, vous),
    );
  }
  if (employeur > 0) {
    phrases.push(
      `La caisse ${passe ? 'a dû verser' : 'versera'} ${euros(enTexte(employeur))} nets à votre employeur, qui maintient votre salaire.`,
    );
  }
  return phrases;
}

/** Certain and planned amounts are never added up without saying so. */
function surete(echeances: readonly EcheanceJson[], total: number): string[] {
  const certain = net(echeances.filter((e) => e.certitude === 'certain'));
  if (certain === total) return ['Ce montant est certain.'];
  if (certain === 0) return ['Ce montant est prévu : il peut encore changer.'];
  return [
    `${euros(enTexte(certain))} sont certains, ${euros(enTexte(total - certain))} sont prévus.`,
  ];
}

function calendrier(echeances: readonly EcheanceJson[], le: string | undefined): string[] {
  const dates = [...new Set(echeances.map((e) => e.le))].sort();
  const aVenir = le === undefined ? dates : dates.filter((d) => d >= le);
  const prochaine = aVenir[0];
  if (prochaine === undefined) {
    return [`Le dernier versement était prévu le ${dateLongue(dates[dates.length - 1] ?? '')}.`];
  }
  const rang = aVenir.length === dates.length ? 'Premier' : 'Prochain';
  const combien = aVenir.length > 1 ? `, sur ${accorder(aVenir.length, 'versement')}` : '';
  return [`${rang} versement prévu le ${dateLongue(prochaine)}${combien}.`];
}

/** Nothing to pay: why, from the reason that covers most days. */
function rien(decompte: DecompteJson): string {
  const jours = new Map<Motif, number>();
  for (const { ligne, nombre } of lignes(decompte)) {
    jours.set(ligne.motif, (jours.get(ligne.motif) ?? 0) + nombre);
  }
  const [principal] = [...jours].sort((a, b) => b[1] - a[1]);
  if (principal === undefined) return 'Aucun jour n’est à payer.';
  const [motif, nombre] = principal;
  const { phrase, ceQuiChangerait } = expliquerMotif(motif);
  const changer = ceQuiChangerait === undefined ? '' : ` ${ceQuiChangerait}`;
  return `Vous ne recevrez pas d’indemnité pour cet arrêt (${nombreDeJours(nombre)}). ${phrase}${changer}`;
}

function inconnu(decompte: DecompteJson): string {
  const { netMin = '0.00', netMax = null } = decompte.totaux;
  const manques = new Set(
    decompte.arrets.flatMap((a) => a.droits).flatMap((d) => d.manque.map((m) => m.effet)),
  );
  const faits = [...manques].map((effet) => effetManque(effet).fait);
  const raison = faits.length === 0 ? motifInconnu(decompte) : `Il manque : ${enumerer(faits)}.`;
  return `${fourchette(netMin, netMax)} ${raison}`;
}

function fourchette(min: string, max: string | null): string {
  const auMoins = centimes(min) > 0 ? euros(min) : null;
  if (max === null) {
    return auMoins === null
      ? 'Le montant de vos indemnités n’est pas encore connu.'
      : `Les indemnités seront d’au moins ${auMoins} nets. Le maximum n’est pas encore connu.`;
  }
  return auMoins === null
    ? `Les indemnités seront au plus de ${euros(max)} nets, peut-être nulles.`
    : `Les indemnités seront entre ${auMoins} et ${euros(max)} nets.`;
}

function motifInconnu(decompte: DecompteJson): string {
  const inconnue = lignes(decompte).find(({ ligne }) => ligne.certitude === 'inconnu');
  return inconnue === undefined ? '' : expliquerMotif(inconnue.ligne.motif).phrase;
}

/** What the employer and the contracts owe is told apart. */
const DES_AUTRES: ReadonlySet<string> = new Set(['maintien-employeur', 'complement-contrat']);

/** Days of benefits of the schemes. */
function lignes(decompte: DecompteJson): { ligne: LigneJson; nombre: number }[] {
  return decompte.arrets
    .flatMap((a) => a.periodes)
    .flatMap((p) => p.lignes.map((ligne) => ({ ligne, nombre: p.jours })))
    .filter(({ ligne }) => !DES_AUTRES.has(ligne.prestation));
}

function net(echeances: readonly EcheanceJson[]): number {
  return echeances.reduce((somme, e) => somme + centimes(e.net), 0);
}
