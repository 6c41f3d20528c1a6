import { createContext, useContext } from 'react';
import { dateOuNul } from '../../saisie/date.ts';
import { Champ } from '../../ui/Champ.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { valeurA } from '../fiche/chemins.ts';
import { idDe, type Option } from './champs.ts';
import { lireEntier, lireMontant, lirePart, montrer } from './ecrire.ts';
import type { ErreurSituee } from './examiner.ts';

interface Document {
  readonly document: unknown;
  readonly erreurs: readonly ErreurSituee[];
  readonly ecrire: (chemin: string, valeur: unknown) => void;
}

export const ContexteDocument = createContext<Document>({
  document: null,
  erreurs: [],
  ecrire: () => undefined,
});

export function erreurA(erreurs: readonly ErreurSituee[], chemin: string): string | undefined {
  const siennes = erreurs.filter((e) => e.erreur.chemin === chemin);
  return siennes.length === 0
    ? undefined
    : siennes.map((e) => `${e.phrase} (${e.erreur.code})`).join(' ');
}

const LECTURES = {
  texte: (t: string): unknown => t,
  date: (t: string): unknown => (t.trim() === '' ? null : t),
  entier: lireEntier,
  part: lirePart,
  montant: lireMontant,
} as const;

interface Proprietes {
  readonly chemin: string;
  readonly libelle: string;
  readonly sorte?: keyof typeof LECTURES;
  readonly aide?: string;
}

/** One clause of the document in a field: what is typed is what the document holds. */
export function ChampClause({ chemin, libelle, sorte = 'texte', aide }: Proprietes) {
  const { document, erreurs, ecrire } = useContext(ContexteDocument);
  const valeur = valeurA(document, chemin);
  const ranger = () => {
    const iso = sorte === 'date' && typeof valeur === 'string' ? dateOuNul(valeur) : null;
    if (iso !== null && iso !== valeur) ecrire(chemin, iso);
  };
  return (
    <Champ
      id={idDe(chemin)}
      libelle={libelle}
      valeur={montrer(valeur)}
      surChange={(t) => ecrire(chemin, LECTURES[sorte](t))}
      surSortie={ranger}
      erreur={erreurA(erreurs, chemin)}
      inputMode={sorte === 'entier' ? 'numeric' : sorte === 'montant' ? 'decimal' : 'text'}
      court={sorte !== 'texte'}
      maxLength={200}
      {...(aide === undefined ? {} : { aide })}
    />
  );
}

/** A clause that is one of a closed list; a value out of it is shown, to be replaced. */
export function ListeClause(p: { chemin: string; libelle: string; options: readonly Option[] }) {
  const { document, erreurs, ecrire } = useContext(ContexteDocument);
  const valeur = valeurA(document, p.chemin);
  const connue = p.options.find((o) => o.valeur === String(valeur));
  const intrus =
    connue === undefined && valeur !== undefined
      ? [{ valeur: `?${montrer(valeur)}`, libelle: montrer(valeur) || 'inconnu' }]
      : [];
  return (
    <ChampListe
      id={idDe(p.chemin)}
      libelle={p.libelle}
      valeur={connue?.valeur ?? intrus[0]?.valeur ?? null}
      options={[...intrus, ...p.options]}
      surChange={(v) => ecrire(p.chemin, v === 'null' ? null : v)}
      erreur={erreurA(erreurs, p.chemin)}
    />
  );
}
