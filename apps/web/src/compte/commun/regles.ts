import { dateOuNul } from '../../saisie/date.ts';

/** A field: its place in the page, what makes it complete, what to say when it is not. */
export interface Regle {
  readonly id: string;
  readonly attendu: string;
  readonly juste: (valeur: string) => boolean;
}

const regle = (id: string, attendu: string, juste: Regle['juste']): Regle => ({
  id,
  attendu,
  juste,
});

const rempli = (valeur: string) => valeur.trim() !== '';
const sansEspaces = (valeur: string) => valeur.replace(/\s/g, '');

export const COURRIEL = regle(
  'courriel',
  'Écrivez une adresse e-mail, par exemple nom@exemple.fr.',
  (v) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(v.trim()),
);
export const NOM = regle('nom', 'Écrivez votre nom, comme sur la lettre.', rempli);
export const PRENOMS = regle('prenoms', 'Écrivez vos prénoms, séparés par des espaces.', rempli);
export const NAISSANCE = regle(
  'naissance',
  'Écrivez votre date de naissance, par exemple 24/08/1962.',
  (v) => dateOuNul(v) !== null,
);
export const CODE_POSTAL = regle(
  'code-postal',
  'Écrivez les cinq chiffres du code postal, par exemple 69003.',
  (v) => /^\d{5}$/.test(sansEspaces(v)),
);
export const PHRASE = regle('phrase', 'Écrivez une phrase de passe.', (v) => v !== '');
export const CODE = regle('code', 'Écrivez les six chiffres que montre votre application.', (v) =>
  /^\d{6}$/.test(sansEspaces(v)),
);
export const TITULAIRE = regle(
  'titulaire',
  'Écrivez le nom du titulaire, comme sur le relevé d’identité bancaire.',
  (v) => v.trim().length >= 2,
);
export const IBAN = regle('iban', 'Écrivez l’IBAN, par exemple FR76…', rempli);
export const TELEPHONE = regle(
  'telephone',
  'Écrivez un numéro à dix chiffres, ou avec l’indicatif du pays, par exemple +33 6 12 34 56 78.',
  (v) => /^(\+\d{6,15}|0\d{9})$/.test(v.replace(/[\s.()-]/g, '')),
);
export const MESSAGE = regle('message', 'Dites ce qui est faux, et ce qu’il faut écrire.', rempli);
export const NOM_CLE = regle(
  'nom-cle',
  'Donnez un nom à cette clé, par exemple «\u00a0Mon téléphone\u00a0».',
  rempli,
);

export const IDENTIFIANT = regle(
  'identifiant',
  'Recopiez les seize signes de la lettre. L’un d’eux manque ou a été mal lu.',
  (v) => identifiantJuste(v),
);

const SIGNES = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The check of the letter's identifier: a slip is found here, since the server says the same to everyone. */
export function identifiantJuste(texte: string): boolean {
  const lu = texte.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{16}$/.test(lu)) return false;
  let reste = 0;
  for (const signe of lu.slice(0, 15)) reste = (reste * 32 + SIGNES.indexOf(signe)) % 37;
  return SIGNES.charAt(reste) === lu.charAt(15);
}

export const NIR = regle(
  'nir',
  'Recopiez les quinze chiffres de la carte Vitale. L’un d’eux manque ou a été mal lu.',
  (v) => nirJuste(v),
);

/** Its form and its key; Corsica's letters count as the numbers the key was made with. */
export function nirJuste(texte: string): boolean {
  const lu = sansEspaces(texte).toUpperCase();
  if (!/^[1-478]\d{4}(\d{2}|2[AB])\d{8}$/.test(lu)) return false;
  const corps = lu.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(corps) % 97) === Number(lu.slice(13));
}
