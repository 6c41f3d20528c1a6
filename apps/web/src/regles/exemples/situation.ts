import { accorder, date, euros, nature, periode } from '@almanach/textes';

type Objet = Readonly<Record<string, unknown>>;

/** The facts of a vector in a few lines; the whole of them is in its JSON. */
export function direSituation(situation: unknown): readonly string[] {
  if (!estObjet(situation)) return [];
  const { emplois, arrets, assure, le: _le, ...autres } = situation;
  return [
    ...direAssure(assure),
    ...liste(emplois).map(direEmploi),
    ...liste(arrets).map(direArret),
    ...Object.entries(autres).flatMap(([cle, valeur]) => direAutre(cle, valeur)),
  ];
}

function direAssure(assure: unknown): string[] {
  if (!estObjet(assure)) return [];
  const faits = [
    dateDe(assure, 'naissance', 'née le'),
    dateDe(assure, 'immatriculation', 'immatriculée le'),
    dateDe(assure, 'retraiteDepuis', 'retraitée depuis le'),
    typeof assure['enfantsACharge'] === 'number' && assure['enfantsACharge'] > 0
      ? `${accorder(assure['enfantsACharge'], 'enfant')} à charge`
      : '',
  ].filter(Boolean);
  return faits.length === 0 ? [] : [`La personne\u00a0: ${faits.join(', ')}.`];
}

const TYPES: Readonly<Record<string, string>> = { cdi: 'CDI', cdd: 'CDD', interim: 'intérim' };

function direEmploi(emploi: Objet): string {
  const type = texte(emploi, 'type');
  const paies = liste(emploi['paies']).map((p) => texte(p, 'brut'));
  return `Emploi\u00a0: ${TYPES[type] ?? type.replaceAll('-', ' ')}${bornes(emploi)}${direPaies(paies)}.`;
}

function direPaies(bruts: readonly string[]): string {
  if (bruts.length === 0) return '';
  const connus = bruts.filter((b) => /^\d/.test(b)).sort((a, b) => Number(a) - Number(b));
  const [bas, haut] = [connus[0], connus.at(-1)];
  const nombre = accorder(bruts.length, 'paie');
  if (bas === undefined || haut === undefined) return `, ${nombre} de montant inconnu`;
  const reste = connus.length < bruts.length ? ', une part inconnue' : '';
  const montants = bas === haut ? `de ${euros(bas)}` : `de ${euros(bas)} à ${euros(haut)}`;
  return `, ${nombre} ${montants}${reste}`;
}

function direArret(arret: Objet): string {
  const faits = [
    `${nature(texte(arret, 'nature')) || 'arrêt'}${bornes(arret)}`,
    texte(arret, 'type') === 'prolongation' ? 'prolongation' : '',
    dateDe(arret, 'prescritLe', 'prescrit le'),
    dateDe(arret, 'envoyeLe', 'envoyé le'),
    estObjet(arret['ald']) ? 'affection de longue durée' : '',
    arret['teleconsultation'] === true ? 'prescrit en téléconsultation' : '',
    liste(arret['tempsPartiel']).length > 0 ? 'avec un temps partiel thérapeutique' : '',
  ].filter(Boolean);
  return `Arrêt\u00a0: ${faits.join(', ')}.`;
}

/** A fact of another kind: how many, and how it is called in the JSON. */
function direAutre(cle: string, valeur: unknown): string[] {
  if (Array.isArray(valeur))
    return valeur.length === 0 ? [] : [`Aussi\u00a0: ${cle} (${valeur.length}).`];
  return valeur === null || valeur === undefined ? [] : [`Aussi\u00a0: ${cle}.`];
}

function bornes(o: Objet): string {
  const du = texte(o, 'du');
  const au = texte(o, 'au');
  if (du === '') return '';
  return au === '' ? ` depuis le ${date(du)}` : ` ${periode(du, au)}`;
}

function dateDe(o: Objet, cle: string, mot: string): string {
  const lu = texte(o, cle);
  return lu === '' ? '' : `${mot} ${date(lu)}`;
}

function texte(o: Objet, cle: string): string {
  const valeur = o[cle];
  return typeof valeur === 'string' ? valeur : '';
}

function liste(valeur: unknown): readonly Objet[] {
  return Array.isArray(valeur) ? valeur.filter(estObjet) : [];
}

function estObjet(valeur: unknown): valeur is Objet {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}
