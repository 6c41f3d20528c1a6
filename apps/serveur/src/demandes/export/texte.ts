import { composer, date } from '@almanach/textes';
import type { Export } from './exporter.ts';
import type { Champs, Valeur } from './section.ts';

const MARGE = '  ';

/** The export as a text one reads from top to bottom, without a program. */
export function ecrireTexte({ etabliLe, sections, conservation }: Export): string {
  const lignes = ['VOS DONNÉES PERSONNELLES', `Établi le ${date(etabliLe)} par Almanach.`];
  for (const { titre, donnees } of sections) {
    lignes.push('', titre.toUpperCase());
    if (donnees.length === 0) lignes.push('Rien.');
    donnees.forEach((champs, rang) => {
      if (rang > 0) lignes.push('');
      lignes.push(...ecrireChamps(champs, ''));
    });
  }
  lignes.push('', 'COMBIEN DE TEMPS NOUS LES GARDONS');
  for (const c of conservation) {
    lignes.push(composer(`${c.donnees} : ${c.duree} ${c.depart}.`));
  }
  return `${lignes.join('\n')}\n`;
}

function ecrireChamps(champs: Champs, marge: string): string[] {
  return Object.entries(champs).flatMap(([cle, valeur]) => ecrire(libelle(cle), valeur, marge));
}

function ecrire(nom: string, valeur: Valeur, marge: string): string[] {
  if (valeur === null) return [];
  if (estListe(valeur)) {
    return valeur.flatMap((element, rang) => ecrire(`${nom} ${rang + 1}`, element, marge));
  }
  if (typeof valeur === 'object') {
    const dedans = ecrireChamps(valeur, marge + MARGE);
    return dedans.length === 0 ? [] : [`${marge}${nom}`, ...dedans];
  }
  return [`${marge}${nom}\u00a0: ${direValeur(valeur)}`];
}

function estListe(valeur: Valeur): valeur is readonly Valeur[] {
  return Array.isArray(valeur);
}

/** A line each: what a person typed cannot draw another field. */
function direValeur(valeur: string | number | boolean): string {
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  const texte = String(valeur).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return /^\d{4}-\d{2}-\d{2}$/.test(texte) ? date(texte) : texte;
}

/** Words of fields whose name alone would not be understood; the others are cut at their capitals. */
const LIBELLES: Readonly<Record<string, string>> = {
  au: 'Jusqu’au',
  closeLe: 'Terminée le',
  creeLe: 'Créé le',
  du: 'Du',
  echeance: 'Réponse au plus tard le',
  enregistreeLe: 'Enregistrée le',
  etat: 'État',
  identite: 'Identité',
  jusqua: 'Jusqu’au',
  le: 'Le',
  modifieLe: 'Modifié le',
  nir: 'Numéro de Sécurité sociale',
  nomUsage: 'Nom d’usage',
  prenoms: 'Prénom',
  recueLe: 'Reçue le',
  reference: 'Référence',
  reponse: 'Réponse',
  precision: 'Précision',
  qui: 'Qui',
  role: 'Fait par',
};

function libelle(cle: string): string {
  const dit = LIBELLES[cle];
  if (dit !== undefined) return dit;
  const mots = cle
    .replace(/[_-]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return mots.charAt(0).toUpperCase() + mots.slice(1);
}
