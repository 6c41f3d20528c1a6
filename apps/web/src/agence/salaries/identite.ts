import { dateOuNul } from '../../saisie/date.ts';
import type { Faute } from '../missions/saisie.ts';

export interface IdentiteSaisie {
  readonly nir: string;
  readonly nom: string;
  readonly nomUsage: string;
  readonly prenoms: string;
  readonly naissance: string;
  readonly rue: string;
  readonly codePostal: string;
  readonly commune: string;
  readonly courriel: string;
}

export const IDENTITE_VIDE: IdentiteSaisie = {
  nir: '',
  nom: '',
  nomUsage: '',
  prenoms: '',
  naissance: '',
  rue: '',
  codePostal: '',
  commune: '',
  courriel: '',
};

const EXIGES = [
  ['nir', 'Écrivez le numéro de Sécurité sociale.'],
  ['nom', 'Écrivez le nom de naissance.'],
  ['prenoms', 'Écrivez les prénoms.'],
  ['rue', 'Écrivez l’adresse.'],
  ['codePostal', 'Écrivez le code postal.'],
  ['commune', 'Écrivez la commune.'],
] as const;

/** What can be seen here; the server checks the rest. */
export function lireIdentite(s: IdentiteSaisie) {
  const fautes: Faute[] = EXIGES.filter(([champ]) => s[champ].trim() === '').map(
    ([champ, texte]) => ({ champ, texte }),
  );
  const naissance = dateOuNul(s.naissance);
  if (naissance === null) {
    fautes.push({ champ: 'naissance', texte: 'Écrivez la date de naissance comme 24/8/1962.' });
  }
  if (fautes.length > 0 || naissance === null) return { ok: false as const, fautes };
  const { nir, nom, nomUsage, courriel } = s;
  const valeur = {
    nir,
    nom: nom.trim(),
    ...(nomUsage.trim() === '' ? {} : { nomUsage: nomUsage.trim() }),
    prenoms: s.prenoms.split(/[\s,]+/).filter((p) => p !== ''),
    naissance,
    adresse: {
      lignes: s.rue.split('\n').filter((l) => l.trim() !== ''),
      codePostal: s.codePostal.trim(),
      commune: s.commune.trim(),
      pays: 'FR',
    },
    ...(courriel.trim() === '' ? {} : { courriel: courriel.trim() }),
  };
  return { ok: true as const, valeur };
}
