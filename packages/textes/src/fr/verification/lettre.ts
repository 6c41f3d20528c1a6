import type { PeriodeVerifieeJson, VerificationJson } from '@almanach/moteur';
import { date, dateCourte } from '../calendrier.ts';
import { expliquerMotif } from '../motifs.ts';
import { nombreDeJours } from '../nombres.ts';
import { article } from '../reference.ts';
import { composer } from '../typographie.ts';
import { expliquerCause } from './causes.ts';
import { destinataireDe, type Payeur } from './destinataire.ts';
import { controleLigne, montant, statutVerifie } from './mots.ts';

/** A letter as data: the same words make the text and the PDF. */
export interface Lettre {
  expediteur: readonly string[];
  destinataire: readonly string[];
  lieuEtDate: string;
  objet: string;
  appel: string;
  parties: readonly PartieDeLettre[];
  politesse: string;
  signature: string;
}

export interface PartieDeLettre {
  titre: string;
  paragraphes: readonly string[];
  liste: readonly string[];
  tableau: TableauDeLettre | null;
}

export interface TableauDeLettre {
  legende: string;
  colonnes: readonly string[];
  lignes: readonly (readonly string[])[];
}

export interface OptionsLettre {
  /** Date of the letter, `YYYY-MM-DD`: the caller's clock. */
  le: string;
  payeur: Payeur;
}

/** The letter that asks for a new look at a décompte; `null` when it is right, or could not be compared. */
export function lettre(v: VerificationJson, options: OptionsLettre): Lettre | null {
  if (v.verdict === null || v.verdict === 'conforme') return null;
  const enMoins = v.totaux.ecart.startsWith('-');
  return {
    expediteur: ['[Vos prénom et nom]', '[Votre adresse]', '[Votre numéro de sécurité sociale]'],
    destinataire: destinataireDe(options.payeur, enMoins),
    lieuEtDate: `[Votre ville], le ${date(options.le)}`,
    objet: composer(
      `${enMoins ? 'Demande de révision' : 'Demande de vérification'} d’un décompte d’indemnités journalières`,
    ),
    appel: 'Madame, Monsieur,',
    parties: [
      demande(v),
      comparaison(v),
      ...(v.controles.length > 0 ? [lignes(v)] : []),
      explication(v),
      droit(v),
      pieces(v),
      delais(v, enMoins),
    ],
    politesse: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
    signature: '[Votre signature]',
  };
}

function partie(
  titre: string,
  paragraphes: readonly string[],
  reste: Partial<PartieDeLettre> = {},
): PartieDeLettre {
  return {
    titre: composer(titre),
    paragraphes: paragraphes.map(composer),
    liste: (reste.liste ?? []).map(composer),
    tableau: reste.tableau ?? null,
  };
}

function demande({ totaux, verdict }: VerificationJson): PartieDeLettre {
  const commun = 'J’ai comparé votre décompte, jour par jour, avec les règles en vigueur.';
  const ecart = `J’arrive à ${montant(totaux.attendu)} bruts. Le décompte donne ${montant(totaux.paye)}.`;
  const suite =
    verdict === 'ecart-explique'
      ? 'Je peux me tromper. Je vous demande de bien vouloir vérifier ce point.'
      : 'Je ne trouve pas la raison de cette différence. Je vous demande le détail de votre calcul.';
  return partie('Ma demande', [commun, ecart, suite]);
}

function enEcart(p: PeriodeVerifieeJson): boolean {
  return p.statut !== 'conforme' && p.statut !== 'inconnu';
}

function comparaison({ periodes, totaux }: VerificationJson): PartieDeLettre {
  const ecarts = periodes.filter(enEcart);
  if (ecarts.length === 0)
    return partie('Les jours', ['Les jours et leurs montants sont conformes à mon calcul.']);
  return partie(
    'Les jours qui diffèrent',
    [`La différence porte sur ${nombreDeJours(totaux.joursEnEcart)}.`],
    {
      tableau: {
        legende: 'Montants bruts par jour, et différence sur la période',
        colonnes: ['Du', 'Au', 'Jours', 'Versé', 'Attendu', 'Différence', 'Pourquoi'],
        lignes: ecarts.map((p) => [
          dateCourte(p.du),
          dateCourte(p.au),
          String(p.jours),
          montant(p.paye),
          p.attendu === null ? 'inconnu' : montant(p.attendu),
          p.ecartTotal === null ? 'inconnu' : montant(p.ecartTotal),
          pourquoi(p),
        ]),
      },
    },
  );
}

/** What differs, then the rule of a day worth less than the full benefit: "jour payé" explains no difference. */
function pourquoi({ statut, motif }: PeriodeVerifieeJson): string {
  const dit = statutVerifie(statut);
  if (motif === null || motif === 'indemnise') return dit;
  return composer(`${dit} ; attendu : ${expliquerMotif(motif).court}`);
}

function lignes({ controles }: VerificationJson): PartieDeLettre {
  return partie('Les lignes à relire', [], { liste: controles.slice(0, 30).map(controleLigne) });
}

function explication({ causes }: VerificationJson): PartieDeLettre {
  if (causes.length === 0)
    return partie('Mon calcul', ['Aucune erreur habituelle ne donne exactement vos montants.']);
  const paragraphes = [
    causes.length === 1
      ? 'Une explication donne exactement vos montants, au centime près :'
      : 'Ces explications donnent exactement vos montants, au centime près :',
  ];
  return partie('Ce qui peut l’expliquer', paragraphes, {
    liste: causes.map((c) => expliquerCause(c).phrase),
  });
}

/** Who was paid, as far as the letter goes: its articles and the papers to join. */
type Assure = 'salarie' | 'accidente' | 'independant' | 'exploitant' | 'exploitant-accidente';

function assureDe({ causes, periodes }: VerificationJson): Assure {
  const verse = (prestation: PeriodeVerifieeJson['prestation']) =>
    periodes.some((p) => p.prestation === prestation);
  if (verse('ij-atexa')) return 'exploitant-accidente';
  if (verse('ij-amexa')) return 'exploitant';
  if (verse('ijss-at')) return 'accidente';
  // Sickness is one benefit for employees and self-employed persons: the rule that was broken tells them apart.
  return causes.some((c) => c.regle.startsWith('R-A-')) ? 'independant' : 'salarie';
}

const ARTICLES: Readonly<Record<Assure, readonly string[]>> = {
  salarie: ['CSS L323-4', 'CSS R323-4'],
  accidente: ['CSS L433-1', 'CSS R433-1'],
  independant: ['CSS L622-1', 'CSS D622-7'],
  exploitant: ['CRPM L732-4', 'CRPM D732-2-5'],
  'exploitant-accidente': ['CRPM L752-5', 'CRPM D752-23'],
};

const SALAIRES = 'Les bulletins de paie des mois qui ont servi au calcul';

const PIECES: Readonly<Record<Assure, readonly string[]>> = {
  salarie: [SALAIRES],
  accidente: [SALAIRES],
  independant: ['Les avis d’imposition des années qui ont servi au calcul'],
  // The benefit is flat: no income stands behind it.
  exploitant: [],
  'exploitant-accidente': [],
};

function droit(v: VerificationJson): PartieDeLettre {
  const cites = [...new Set(v.causes.map((c) => c.article))].filter((a) => /\d/.test(a));
  return partie('Les textes', [], {
    liste: [...new Set([...cites, ...ARTICLES[assureDe(v)]])].map(article),
  });
}

function pieces(v: VerificationJson): PartieDeLettre {
  return partie('Les pièces jointes', [], {
    liste: [
      'Une copie du décompte',
      'Une copie des avis d’arrêt de travail',
      ...PIECES[assureDe(v)],
      ...v.causes
        .map((c) => expliquerCause(c).aVerifier)
        .filter((t) => t.startsWith('Joignez'))
        .map(piece),
    ],
  });
}

/** "Joignez la décision de la caisse." → "La décision de la caisse". */
function piece(phrase: string): string {
  const nu = phrase.replace(/^Joignez /, '').replace(/\.$/, '');
  return nu.charAt(0).toUpperCase() + nu.slice(1);
}

function delais({ periodes }: VerificationJson, enMoins: boolean): PartieDeLettre {
  const prescription = periodes.some((p) => p.prestation === 'ijss-at') ? 'L431-2' : 'L332-1';
  const recours = [
    'Je saisis la commission de recours amiable. Le délai est de deux mois après la notification (Code de la sécurité sociale, R142-1).',
    'Sans réponse dans les deux mois, je pourrai saisir le tribunal judiciaire (Code de la sécurité sociale, R142-6).',
  ];
  const deuxAns = `Le paiement se demande dans les deux ans (Code de la sécurité sociale, ${prescription}).`;
  return partie('Les délais', enMoins ? [...recours, deuxAns] : [deuxAns]);
}
