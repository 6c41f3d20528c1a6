import type { Des } from './des.ts';

/** Values that must stay out of every log, by what they are. Drawn from the seed: no other text can hold them. */
export type Temoins = Readonly<Record<NomTemoin, string>>;

export type NomTemoin =
  | 'nir'
  | 'iban'
  | 'nom'
  | 'prenom'
  | 'rue'
  | 'courriel'
  | 'phrase'
  | 'diagnostic'
  | 'salaire'
  | 'employeur';

export function tirerTemoins(des: Des): Temoins {
  const nir = `1${des.entier(50, 99)}0${des.entier(1, 9)}75${des.entier(100, 989)}${des.entier(100, 999)}`;
  return {
    nir: `${nir}${String(97 - Number(BigInt(nir) % 97n)).padStart(2, '0')}`,
    iban: iban(des),
    nom: `Zwingelstein${des.mot(5)}`,
    prenom: `Ozéa${des.mot(6)}`,
    rue: `rue du Moulin ${des.mot(8)}`,
    courriel: `${des.mot(12)}@temoin.example`,
    phrase: `girafe ${des.mot(7)} mairie ${des.mot(6)}`,
    diagnostic: `Lombosciatique ${des.mot(6)} hyperalgique`,
    salaire: `${des.entier(30_001, 89_999)}.${des.entier(11, 99)}`,
    employeur: `Intérim ${des.mot(8)}`,
  };
}

/** Of an invented bank, with its check digits. */
function iban(des: Des): string {
  const compte = `30099${des.entier(10_000, 99_999)}${des.entier(10_000_000_000, 99_999_999_999)}`;
  const cle =
    97 -
    Number(
      (89n * BigInt(compte.slice(0, 5)) +
        15n * BigInt(compte.slice(5, 10)) +
        3n * BigInt(compte.slice(10))) %
        97n,
    );
  const bban = `${compte}${String(cle).padStart(2, '0')}`;
  const controle = 98 - Number(BigInt(`${bban}152700`) % 97n);
  return `FR${String(controle).padStart(2, '0')}${bban}`;
}

export interface Fuite {
  temoin: string;
  /** Number of the line, from 1. */
  ligne: number;
  /** What of it is not the value: enough to find who wrote the line. */
  debut: string;
}

/** Lines of a log that hold one of the values, as it is or encoded in a usual way. */
export function chercherFuites(texte: string, temoins: Readonly<Record<string, string>>): Fuite[] {
  const cherches = new Map(Object.entries(temoins).map(([nom, valeur]) => [nom, formes(valeur)]));
  return texte.split('\n').flatMap((brute, i) => {
    const ligne = brute.normalize('NFC').toLowerCase();
    // Digits are often written by groups.
    const serree = ligne.replaceAll(/(?<=\d)[ .\u00a0\u202f-](?=\d)/g, '');
    const vus = Object.entries(temoins).filter(([temoin]) =>
      (cherches.get(temoin) ?? []).some((f) => contient(ligne, f) || contient(serree, f)),
    );
    return vus.map(([temoin]) => ({ temoin, ligne: i + 1, debut: brute.slice(0, 60) }));
  });
}

function formes(valeur: string): string[] {
  const octets = Buffer.from(valeur);
  const base64 = octets.toString('base64').replaceAll('=', '');
  return [
    valeur,
    sansAccents(valeur),
    valeur.replaceAll(' ', ''),
    valeur.replace('.', ','),
    valeur.replace('.', ''),
    encodeURIComponent(valeur),
    valeur.replaceAll(' ', '+'),
    base64,
    base64.replaceAll('+', '-').replaceAll('/', '_'),
    octets.toString('hex'),
    JSON.stringify(valeur).slice(1, -1),
    // The longest word: a message may quote a part.
    valeur.split(/[ @.]/).sort((a, b) => b.length - a.length)[0] ?? valeur,
  ]
    .filter((f) => f.length >= 6)
    .map((f) => f.normalize('NFC').toLowerCase());
}

function sansAccents(texte: string): string {
  return texte.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '');
}

/** A number inside a longer one, or inside a fingerprint, is another number. */
function contient(ligne: string, forme: string): boolean {
  for (let i = ligne.indexOf(forme); i !== -1; i = ligne.indexOf(forme, i + 1)) {
    const seule = !/^[\d.,]+$/.test(forme);
    const [avant = '', apres = ''] = [ligne[i - 1], ligne[i + forme.length]];
    if (seule || !/[0-9a-z]/.test(avant + apres)) return true;
  }
  return false;
}
