import { type Jour, jour, joursDuMois, lireJour } from '@almanach/bareme';
import type { CodeLigne, LigneVersee, NatureVersee } from '@almanach/moteur';
import { simplifier } from './colonnes.ts';

export type Valeur<T> = { ok: true; valeur: T } | { ok: false; code: CodeLigne };

const juste = <T>(valeur: T): Valeur<T> => ({ ok: true, valeur });
const faux = (code: CodeLigne) => ({ ok: false as const, code });

/** A spreadsheet would compute it; a minus sign alone is a negative amount. */
function estFormule(texte: string): boolean {
  return /^[=+@]/.test(texte);
}

const FRANCAISE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** DD/MM/YYYY or YYYY-MM-DD, an hour after it set aside. */
export function lireDate(cellule: string): Valeur<Jour> {
  if (estFormule(cellule)) return faux('ALM-V-011');
  const texte = cellule.replace(/[ T]\d{1,2}:\d{2}(:\d{2})?.*$/, '');
  const francaise = FRANCAISE.exec(texte);
  const lu =
    francaise === null
      ? lireJour(texte)
      : civile(Number(francaise[3]), Number(francaise[2]), Number(francaise[1]));
  if (lu === null || lu < PREMIER || lu > DERNIER) return faux('ALM-V-008');
  return juste(lu);
}

const PREMIER = jour(1900, 1, 1);
const DERNIER = jour(2199, 12, 31);

function civile(annee: number, mois: number, quantieme: number): Jour | null {
  if (annee < 1 || mois < 1 || mois > 12) return null;
  return quantieme < 1 || quantieme > joursDuMois(annee, mois)
    ? null
    : jour(annee, mois, quantieme);
}

const CHIFFRES = /^(-?)(\d{1,9})(?:\.(\d{1,2}))?$/;

/** "1 234,56 €", "1.234,56", "1,234.56" → cents. A third decimal is refused: nothing is rounded in silence. */
export function lireMontant(cellule: string): Valeur<number> {
  if (estFormule(cellule)) return faux('ALM-V-011');
  const nu = cellule
    .replace(/[\s\u00a0\u202f\u2009']/g, '')
    .replace(/(€|eur|euros?)$/i, '')
    .replace(/^[\u2212\u2013]/, '-');
  const lu = CHIFFRES.exec(avecPoint(nu));
  if (lu === null) return faux('ALM-V-009');
  const [, signe, entiers = '0', decimales = ''] = lu;
  const cents = Number(entiers) * 100 + Number(decimales.padEnd(2, '0'));
  return juste(signe === '-' ? 0 - cents : cents);
}

const MILLIERS = /^-?\d{1,3}(?:[.,]\d{3})+([.,]\d{1,2})$/;

function avecPoint(nu: string): string {
  const groupes = MILLIERS.exec(nu);
  if (groupes === null) return nu.replace(',', '.');
  const [, fin = ''] = groupes;
  const tete = nu.slice(0, nu.length - fin.length);
  // The decimal mark is not the one between thousands.
  if (tete.includes(fin.charAt(0))) return '';
  return tete.replace(/[.,]/g, '') + fin.replace(',', '.');
}

export function lireNombre(cellule: string): Valeur<number> {
  if (estFormule(cellule)) return faux('ALM-V-011');
  const lu = /^(\d{1,5})(?:[.,]0{1,2})?$/.exec(cellule.replace(/\s*(jours?|j)$/i, ''));
  return lu === null ? faux('ALM-V-010') : juste(Number(lu[1]));
}

/** The first that the words hold, in this order: "carence maladie" is a waiting day. */
const NATURES: readonly (readonly [RegExp, NatureVersee])[] = [
  [/\b(indus?|retenues?|reprise|recuperation|prelevement|pas|impot)\b/, 'retenue'],
  [/\bcarence\b/, 'carence'],
  [/\b(temps partiel|mi temps|tpt)\b/, 'temps-partiel'],
  [/\b(maternite|paternite|adoption)\b/, 'maternite'],
  [
    /\b(accident (du |de )?(travail|trajet)|at|atmp|mp|maladie professionnelle|accident travail)\b/,
    'accident-travail',
  ],
  [/\b(maladie|accident|ij|ijss|indemnites? journalieres?)\b/, 'maladie'],
  [/\b(autre|frais|soins|capital|rente|pension)\b/, 'autre'],
];

export function lireNature(cellule: string): Valeur<NatureVersee> {
  const texte = simplifier(cellule);
  const trouvee = NATURES.find(([mots]) => mots.test(texte));
  return trouvee === undefined ? faux('ALM-V-013') : juste(trouvee[1]);
}

export function lireDestinataire(cellule: string): Valeur<LigneVersee['destinataire']> {
  const texte = simplifier(cellule);
  if (/\b(employeur|entreprise|societe|subroge|subrogation)\b/.test(texte))
    return juste('employeur');
  return /\b(assure|assuree|salarie|salariee|vous|moi|beneficiaire)\b/.test(texte)
    ? juste('assure')
    : faux('ALM-V-013');
}
