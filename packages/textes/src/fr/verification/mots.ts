import type { VerificationJson } from '@almanach/moteur';
import { periode } from '../calendrier.ts';
import { accorder, euros, nombreDeJours } from '../nombres.ts';
import { composer } from '../typographie.ts';

type Verdict = VerificationJson['verdict'];
type Statut = VerificationJson['periodes'][number]['statut'];
type Controle = VerificationJson['controles'][number];
type Remarque = VerificationJson['remarques'][number];

export interface TexteVerdict {
  court: string;
  phrase: string;
}

/** Three prudent verdicts, and the case in which nothing could be compared. */
export function verdict(v: VerificationJson): TexteVerdict {
  const { court, phrase } = VERDICTS[v.verdict ?? 'incomparable'](v);
  return { court, phrase: composer(phrase) };
}

const VERDICTS: Readonly<
  Record<NonNullable<Verdict> | 'incomparable', (v: VerificationJson) => TexteVerdict>
> = {
  conforme: (v) => ({
    court: 'conforme',
    phrase: `Les ${nombreDeJours(v.totaux.joursCompares)} comparés sont conformes à notre calcul.`,
  }),
  'ecart-explique': (v) => ({
    court: 'écart expliqué',
    phrase: `${difference(v)} Une cause habituelle l’explique au centime près.`,
  }),
  'ecart-inexplique': (v) => ({
    court: 'écart non expliqué',
    phrase: `${difference(v)} Aucune cause habituelle ne l’explique exactement. Demandez le détail du calcul.`,
  }),
  incomparable: () => ({
    court: 'rien à comparer',
    phrase: 'Aucun jour n’a pu être comparé. Complétez la situation, ou les lignes du décompte.',
  }),
};

function difference({ totaux }: VerificationJson): string {
  if (Number(totaux.ecart) === 0)
    return 'Le décompte diffère de notre calcul sur une ou plusieurs lignes.';
  const sens = totaux.ecart.startsWith('-') ? 'de moins' : 'de plus';
  return `Le décompte verse ${euros(totaux.ecart.replace('-', ''))} bruts ${sens} que notre calcul.`;
}

const STATUTS: Readonly<Record<Statut, string>> = {
  conforme: 'conforme',
  'en-moins': 'payé en moins',
  'en-plus': 'payé en plus',
  'non-verse': 'absent du décompte',
  'hors-arret': 'hors des arrêts saisis',
  inconnu: 'non comparable',
};

export function statutVerifie(statut: Statut): string {
  return STATUTS[statut];
}

const CONTROLES: Readonly<Record<Controle['code'], (c: Controle) => string>> = {
  jours: (c) => `les dates donnent ${nombreDeJours(c.attendu)}, la ligne dit ${c.imprime}.`,
  brut: (c) =>
    `le montant brut imprimé est ${montant(c.imprime)}, le calcul donne ${montant(c.attendu)}.`,
  csg: (c) => `la CSG imprimée est ${montant(c.imprime)}, le taux donne ${montant(c.attendu)}.`,
  crds: (c) => `la CRDS imprimée est ${montant(c.imprime)}, le taux donne ${montant(c.attendu)}.`,
  net: (c) => `le net imprimé est ${montant(c.imprime)}, le calcul donne ${montant(c.attendu)}.`,
  destinataire: (c) =>
    c.imprime === 'employeur'
      ? 'elle paie votre employeur, alors que vous êtes payé directement.'
      : 'elle vous paie, alors que votre employeur avance l’indemnité.',
  chevauchement: (c) => `ses jours sont déjà payés à la ligne ${c.imprime}.`,
};

export function controleLigne(c: Controle): string {
  return composer(`Ligne ${c.ligne} : ${CONTROLES[c.code](c)}`);
}

const REMARQUES: Readonly<Record<Remarque['code'], (o: Remarque['operandes']) => string>> = {
  'debut-non-couvert': (o) =>
    `Ce décompte commence après le début de l’arrêt. Les jours ${jours(o)} ne sont pas comparés.`,
  'fin-non-couverte': (o) =>
    `Ce décompte finit avant la fin de l’arrêt. Les jours ${jours(o)} ne sont pas comparés.`,
  'jours-a-venir': (o) => `Les jours ${jours(o)} sont à venir. Ils ne sont pas comparés.`,
  'lignes-ecartees': (o) =>
    plusieursLignes(o)
      ? `${lignes(o)} ne sont pas des indemnités journalières. Elles ne sont pas comparées.`
      : `${lignes(o)} n’est pas une indemnité journalière. Elle n’est pas comparée.`,
  'prix-absent': (o) =>
    plusieursLignes(o)
      ? `${lignes(o)} n’ont ni prix ni montant brut. Elles ne sont pas comparées.`
      : `${lignes(o)} n’a ni prix ni montant brut. Elle n’est pas comparée.`,
};

/** Numbers of lines come as "1, 4, 7"; `autres` counts those that the list leaves out. */
function numeros(o: Remarque['operandes']): string[] {
  const dits = (o.lignes ?? '').split(', ');
  return o.autres === undefined ? dits : [...dits, accorder(o.autres, 'autre')];
}

function plusieursLignes(o: Remarque['operandes']): boolean {
  return numeros(o).length > 1;
}

/** "La ligne 1", "Les lignes 1, 4 et 7": a bare number at the end would read like a count. */
function lignes(o: Remarque['operandes']): string {
  const tous = numeros(o);
  const dernier = tous.pop() ?? '';
  return tous.length === 0 ? `La ligne ${dernier}` : `Les lignes ${tous.join(', ')} et ${dernier}`;
}

export function remarqueVerification(r: Remarque): string {
  return composer(REMARQUES[r.code](r.operandes));
}

function jours(o: Remarque['operandes']): string {
  return periode(o.du ?? '', o.au ?? '');
}

/** "-12.50" → "-12,50 €". */
export function montant(valeur: string): string {
  return valeur.startsWith('-') ? `-${euros(valeur.slice(1))}` : euros(valeur);
}
