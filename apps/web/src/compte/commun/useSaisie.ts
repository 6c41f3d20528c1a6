import { useState } from 'react';
import type { Methode } from '../../plateforme/api/appeler.ts';
import type { Erreur, Reponse } from '../../plateforme/api/refus.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import type { Regle } from './regles.ts';

export interface Faute {
  /** Id of the field; `null` when it is about none. */
  readonly champ: string | null;
  readonly texte: string;
}

/** What a `ChampTexte` or a `ChampSecret` needs. */
interface Champ {
  readonly id: string;
  readonly valeur: string;
  readonly surChange: (valeur: string) => void;
  readonly erreur: string | undefined;
}

export interface Saisie<C extends string, T> {
  readonly valeurs: Readonly<Record<C, string>>;
  readonly champ: (nom: C) => Champ;
  readonly fautes: readonly Faute[];
  readonly essai: number;
  readonly enCours: boolean;
  readonly ecrire: (nom: C, valeur: string) => void;
  readonly effacer: () => void;
  /** Checks every field, then sends. `null`: a field is not complete, nothing was sent. */
  readonly envoyer: (
    methode: Methode,
    chemin: string,
    corps: (valeurs: Readonly<Record<C, string>>) => unknown,
  ) => Promise<Reponse<T> | null>;
}

type Regles<C extends string> = Readonly<Record<C, Regle>>;

/** The server names a field it could not read in its own words: the page says what it expects there. */
const ILLISIBLES: ReadonlySet<string> = new Set(['ALM-P-101', 'ALM-P-700']);

/**
 * A form: its values, its faults by field, its sending.
 * @param attendus fields that must be complete now; all of them unless said.
 */
export function useSaisie<C extends string, T = unknown>(
  regles: Regles<C>,
  attendus: readonly C[] = Object.keys(regles) as C[],
): Saisie<C, T> {
  const noms = Object.keys(regles) as C[];
  const vides = () => Object.fromEntries(noms.map((nom) => [nom, ''])) as Record<C, string>;
  const [valeurs, changer] = useState(vides);
  const [fautes, dire] = useState<readonly Faute[]>([]);
  const [essai, compter] = useState(0);
  const envoi = useEnvoi<T>();
  const ecrire = (nom: C, valeur: string) => changer((avant) => ({ ...avant, [nom]: valeur }));
  const conclure = (trouvees: readonly Faute[]) => {
    dire(trouvees);
    compter((n) => n + 1);
  };
  return {
    valeurs,
    fautes,
    essai,
    enCours: envoi.enCours,
    ecrire,
    effacer: () => {
      changer(vides());
      dire([]);
    },
    champ: (nom) => ({
      id: regles[nom].id,
      valeur: valeurs[nom],
      surChange: (valeur) => ecrire(nom, valeur),
      erreur: fautes.find((f) => f.champ === regles[nom].id)?.texte,
    }),
    envoyer: async (methode, chemin, corps) => {
      const incompletes = attendus.filter((nom) => !regles[nom].juste(valeurs[nom]));
      if (incompletes.length > 0) {
        conclure(incompletes.map((n) => ({ champ: regles[n].id, texte: regles[n].attendu })));
        return null;
      }
      const reponse = await envoi.envoyer(methode, chemin, corps(valeurs));
      conclure(reponse.ok ? [] : reponse.erreurs.map((e) => traduire(regles, e)));
      return reponse;
    },
  };
}

function traduire(regles: Readonly<Record<string, Regle>>, erreur: Erreur): Faute {
  const regle = regles[erreur.chemin.split('.')[0] ?? ''];
  const champ = regle?.id ?? null;
  if (!ILLISIBLES.has(erreur.code)) return { champ, texte: erreur.messageFr };
  return { champ, texte: regle?.attendu ?? 'Une réponse est à revoir.' };
}
