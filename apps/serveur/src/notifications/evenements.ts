import type { DossierDerive } from '../dossiers/etats/dossier-derive.ts';
import type { Evenement, EvenementDe, TypeEvenement } from '../journal/evenements.ts';
import { LIENS } from './notifier.ts';
import type { Sujet } from './sujets.ts';

/** What an event makes the person told. */
export interface Avis {
  sujet: Sujet;
  lien: string;
  /** False: the e-mail of the declaration it follows from says to look. */
  ecrire: boolean;
}

type Regle<T extends TypeEvenement> = (e: EvenementDe<T>, derive: DossierDerive) => Sujet | null;

const declaration = (): Sujet => 'declaration-recue';

function siSienne(derive: DossierDerive, piece: string, sujet: Sujet): Sujet | null {
  return derive.pieces.some((p) => p.piece === piece && p.aupres === 'assure') ? sujet : null;
}

/** An event that is not here tells the person nothing: their journal shows it. */
const REGLES: { readonly [T in TypeEvenement]?: Regle<T> } = {
  'declaration-recue': declaration,
  'declaration-completee': declaration,
  'pieces-demandees': ({ charge }) =>
    charge.pieces.some((p) => p.aupres === 'assure') ? 'piece-demandee' : null,
  'piece-acceptee': ({ charge }, derive) => siSienne(derive, charge.piece, 'piece-acceptee'),
  'piece-refusee': ({ charge }, derive) => siSienne(derive, charge.piece, 'piece-refusee'),
  'relance-envoyee': ({ charge }) => (charge.aupres === 'assure' ? 'relance' : null),
  'classement-sans-suite': () => 'sans-suite',
  'instruction-ouverte': () => 'dossier-complet',
  'doublon-fusionne': () => 'dossiers-reunis',
  annulation: () => 'dossier-annule',
};

/** @param derive the dossier after the event. @param auteur who writes; what follows by itself is written by them too. */
export function avisDe(e: Evenement, derive: DossierDerive, auteur: string): Avis | null {
  const regle = REGLES[e.type] as Regle<TypeEvenement> | undefined;
  const sujet = regle?.(e, derive) ?? null;
  if (sujet === null) return null;
  const vers = e.type === 'doublon-fusionne' ? e.charge.dans : e.dossier;
  const declare = auteur === 'assure' || auteur === 'agence';
  return { sujet, lien: LIENS.dossier(vers), ecrire: !(declare && e.qui.role === 'systeme') };
}
