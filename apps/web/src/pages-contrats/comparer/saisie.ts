import { lireJour } from '@almanach/bareme';
import { NATURES } from '@almanach/moteur';
import { dateOuNul } from '../../saisie/date.ts';
import { lireMontantSaisi } from '../../saisie/nombre.ts';
import type { ErreurDeChamp } from '../../ui/ResumeErreurs.tsx';
import { CLE_COMPARAISON } from '../cles.ts';
import { type Faits, STATUTS, type Statut } from '../essai/personne.ts';

export type Nature = (typeof NATURES)[number];

/** The form as typed, kept in this tab. */
export interface Saisie {
  readonly statut: Statut;
  readonly brut: string;
  readonly net: string;
  readonly depuis: string;
  readonly nature: Nature;
  readonly du: string;
  readonly au: string;
  readonly hopitalDu: string;
  readonly hopitalAu: string;
  readonly adhesion: string;
  readonly contrats: readonly string[];
  /** The result was asked for: it comes back after a reload. */
  readonly demande: boolean;
}

export const SAISIE_VIDE: Saisie = {
  statut: STATUTS[0],
  brut: '',
  net: '',
  depuis: '',
  nature: NATURES[0],
  du: '',
  au: '',
  hopitalDu: '',
  hopitalAu: '',
  adhesion: '',
  contrats: [],
  demande: false,
};

export function relire(): Saisie {
  try {
    const lu: unknown = JSON.parse(window.sessionStorage.getItem(CLE_COMPARAISON) ?? 'null');
    return typeof lu === 'object' && lu !== null ? { ...SAISIE_VIDE, ...lu } : SAISIE_VIDE;
  } catch {
    return SAISIE_VIDE;
  }
}

export function garder(s: Saisie): void {
  try {
    window.sessionStorage.setItem(CLE_COMPARAISON, JSON.stringify(s));
  } catch {
    // Full or forbidden storage: the form stays in the page.
  }
}

const MIN = 2;
export const MAX = 4;
const JOURS_MAX = 1095;

export type Lecture =
  | {
      readonly ok: true;
      readonly faits: Faits;
      readonly net: string | null;
      readonly adhesion: string;
    }
  | { readonly ok: false; readonly erreurs: readonly ErreurDeChamp[] };

/** Reads the form: every field that is wrong is said, none is guessed. */
export function lireSaisie(s: Saisie, le: string): Lecture {
  const erreurs: ErreurDeChamp[] = [];
  const dire = (champ: string, texte: string) => erreurs.push({ champ, texte });
  const brut = lireMontantSaisi(s.brut);
  if (!brut.ok) dire('brut', 'Écrivez le salaire brut d’un mois, par exemple 2400.');
  const net = s.net.trim() === '' ? null : lireMontantSaisi(s.net);
  if (net !== null && !net.ok) dire('net', 'Écrivez le salaire net d’un mois, ou laissez vide.');
  const du = dateOuNul(s.du);
  const au = dateOuNul(s.au);
  if (du === null) dire('du', 'Écrivez le premier jour de l’arrêt, par exemple 2/3/2026.');
  if (au === null) dire('au', 'Écrivez le dernier jour de l’arrêt.');
  if (du !== null && au !== null) {
    const jours = (lireJour(au) ?? 0) - (lireJour(du) ?? 0) + 1;
    if (jours < 1) dire('au', 'Le dernier jour vient avant le premier.');
    if (jours > JOURS_MAX) dire('au', 'Trois ans d’arrêt au plus.');
  }
  const depuis = dateOuNul(s.depuis);
  if (depuis === null)
    dire('depuis', 'Écrivez le premier jour de cet emploi ou de cette activité.');
  else if (du !== null && depuis > du) dire('depuis', 'Ce jour doit venir avant l’arrêt.');
  const adhesion = dateOuNul(s.adhesion);
  if (s.adhesion.trim() !== '' && adhesion === null)
    dire('adhesion', 'Écrivez le jour de l’adhésion, ou laissez vide.');
  const sejour = lireSejour(s, du, au, dire);
  if (s.contrats.length < MIN || s.contrats.length > MAX)
    dire('contrats', `Choisissez de ${MIN} à ${MAX} contrats.`);
  if (erreurs.length > 0 || !brut.ok || du === null || au === null || depuis === null)
    return { ok: false, erreurs };
  const valeurNette = net?.ok === true ? net.valeur : null;
  return {
    ok: true,
    net: valeurNette,
    adhesion: adhesion ?? depuis,
    faits: {
      statut: s.statut,
      brut: brut.valeur,
      net: valeurNette,
      depuis,
      le,
      arret: {
        nature: s.nature,
        du,
        au,
        prescritLe: du,
        envoyeLe: du,
        ald: null,
        motif: null,
        teleconsultation: false,
        ...(sejour === null ? {} : { hospitalisations: [sejour] }),
      },
    },
  };
}

function lireSejour(
  s: Saisie,
  du: string | null,
  au: string | null,
  dire: (champ: string, texte: string) => void,
): { du: string; au: string } | null {
  if (s.hopitalDu.trim() === '' && s.hopitalAu.trim() === '') return null;
  const entree = dateOuNul(s.hopitalDu);
  const sortie = dateOuNul(s.hopitalAu);
  if (entree === null) dire('hopitalDu', 'Écrivez le jour d’entrée à l’hôpital, ou laissez vide.');
  if (sortie === null)
    dire('hopitalAu', 'Écrivez le jour de sortie de l’hôpital, ou laissez vide.');
  if (entree === null || sortie === null) return null;
  if (sortie < entree || (du !== null && entree < du) || (au !== null && sortie > au)) {
    dire('hopitalAu', 'Le séjour doit tenir dans l’arrêt, l’entrée avant la sortie.');
    return null;
  }
  return { du: entree, au: sortie };
}
