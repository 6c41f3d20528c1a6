import type { DroitJaugeJson, JaugeJson, OrigineJson } from '@almanach/moteur';
import { date, periode } from './calendrier.ts';
import { accorder, euros, heures } from './nombres.ts';
import { composer } from './typographie.ts';

const TITRES: Readonly<Record<string, string>> = {
  'heures-3-mois': 'Heures de travail en trois mois',
  'salaires-6-mois': 'Salaires de six mois',
  'heures-12-mois': 'Heures de travail en douze mois',
  'salaires-12-mois': 'Salaires de douze mois',
};

/** Name of a gauge: the law's, or the hours a contract asks for. */
export function titreJauge({ id, contrat }: Pick<JaugeJson, 'id' | 'contrat'>): string {
  if (contrat === null) return TITRES[id] ?? id;
  return composer(`Heures demandées par le contrat « ${contrat} »`);
}

/** A quantity of a gauge, in its unit; "?" when it is not known. */
export function quantiteJauge(valeur: string | null, unite: JaugeJson['unite']): string {
  if (valeur === null) return '?';
  return unite === 'h' ? heures(valeur) : euros(valeur);
}

/** What is reached, what is missing, and what time will change. */
export function phraseJauge(j: JaugeJson): string {
  const dit = (valeur: string | null) => quantiteJauge(valeur, j.unite);
  const acquis =
    j.acquis === null
      ? 'Un fait manque : nous ne savons pas si le seuil est atteint.'
      : `${dit(j.acquis)} acquis, ${j.strict ? 'plus de ' : ''}${dit(j.requis)} demandés.`;
  const manque = j.etat === 'non-atteint' && j.manque !== null ? `Il manque ${dit(j.manque)}.` : '';
  return composer([acquis, manque, suite(j)].filter((p) => p !== '').join(' '));
}

function suite({ ouvreLe, cesseLe }: JaugeJson): string {
  const phrases = [
    ...(ouvreLe === null
      ? []
      : [`Avec les heures déjà faites, il sera atteint le ${date(ouvreLe)}.`]),
    ...(cesseLe === null ? [] : [`Sans autre travail, il ne le sera plus le ${date(cesseLe)}.`]),
  ];
  return phrases.join(' ');
}

const DROITS: Readonly<Record<DroitJaugeJson['droit'], string>> = {
  'six-premiers-mois': 'Indemnités des six premiers mois d’arrêt',
  'au-dela-de-six-mois': 'Indemnités au-delà de six mois d’arrêt',
};

const ETATS: Readonly<Record<DroitJaugeJson['etat'], string>> = {
  ouvert: 'le droit est ouvert',
  ferme: 'le droit n’est pas ouvert',
  inconnu: 'un fait manque pour le dire',
};

/** A right as a whole, on that day and later. */
export function phraseDroitJauge(d: DroitJaugeJson): string {
  const phrases = [
    `${DROITS[d.droit]} : ${ETATS[d.etat]}.`,
    ...(d.reference === null ? ['Aucun emploi n’est connu avant ce jour.'] : []),
    ...(d.ouvreLe === null ? [] : [`Il s’ouvrira le ${date(d.ouvreLe)}.`]),
    ...(d.cesseLe === null ? [] : [`Sans autre travail, il s’éteindra le ${date(d.cesseLe)}.`]),
    ...(d.etat === 'ouvert' && d.maintenuJusquau !== null
      ? [`Les droits du dernier contrat sont gardés jusqu’au ${date(d.maintenuJusquau)}.`]
      : []),
  ];
  return composer(phrases.join(' '));
}

const SOURCES: Readonly<Record<OrigineJson['source'], string>> = {
  paie: 'paie',
  'mois-presume': 'mois sans paie, supposé travaillé',
  'arret-indemnise': 'arrêt indemnisé, compté comme du travail',
  'chomage-indemnise': 'chômage indemnisé, compté comme du travail',
  arret: 'arrêt, compté comme du travail',
};

/** "Agence du Port, du 1er au 31 janvier 2026 (paie) : 120 h." */
export function phraseOrigine(o: OrigineJson, unite: JaugeJson['unite']): string {
  const lieu = o.employeur ?? o.emploi ?? '';
  const quand = `${lieu === '' ? '' : `${lieu}, `}${periode(o.du, o.au)}`;
  const detail = o.parJour === null ? '' : `, ${accorder(o.jours, 'jour')} à ${heures(o.parJour)}`;
  const coupe = o.partielle ? ', en partie dans la période' : '';
  return composer(
    `${quand} (${SOURCES[o.source]}${detail}${coupe}) : ${quantiteJauge(o.valeur, unite)}`,
  );
}
