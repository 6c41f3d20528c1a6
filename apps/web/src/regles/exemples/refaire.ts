import {
  avecVues,
  type Calcul,
  droitDe,
  type Ecart,
  executerVecteur,
  type Vecteur,
} from '@almanach/vecteurs';
import type { Moteur } from '../../moteur/chargerMoteur.ts';
import { type LigneAttendue, lignesAttendues, lire } from './attendu.ts';

export interface LigneRefaite extends LigneAttendue {
  readonly obtenu: string;
  readonly conforme: boolean;
}

export interface Refait {
  readonly conforme: boolean;
  readonly lignes: readonly LigneRefaite[];
}

/** The engine as the vectors want it. */
export function calculDe(moteur: Moteur): Calcul {
  return (situation, { connuLe, options, contrats }) => {
    const resultat = moteur.calculer(situation, {
      le: connuLe,
      connuLe,
      options: options,
      contrats,
    });
    return resultat.ok ? resultat.decompte : { erreurs: resultat.erreurs };
  };
}

/** Runs one vector in the page, and sets what was found beside what was expected. */
export function refaire(moteur: Moteur, v: Vecteur): Refait {
  const calcul = calculDe(moteur);
  const { conforme, ecarts } = executerVecteur(calcul, v);
  const reponse = calcul(v.situation, droitDe(v));
  const vu = 'erreurs' in reponse ? reponse : avecVues(reponse);
  const lignes = lignesAttendues(v).map((l) => {
    const ecart = ecarts.find((e) => concerne(e, l.chemin));
    return { ...l, obtenu: obtenuDe(l, vu, ecart), conforme: ecart === undefined };
  });
  return { conforme, lignes };
}

function concerne(ecart: Ecart, chemin: string): boolean {
  return ecart.chemin === chemin || chemin.startsWith(ecart.chemin.replace(/\[\]$/, '['));
}

function obtenuDe(l: LigneAttendue, vu: unknown, ecart: Ecart | undefined): string {
  if (l.chemin.endsWith('[]') || l.chemin === 'erreurs') {
    return ecart === undefined ? l.valeur : 'absent';
  }
  const cle = l.chemin.split('.').at(-1) ?? '';
  return lire(cle, chercher(vu, l.chemin));
}

function chercher(racine: unknown, chemin: string): unknown {
  return chemin
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((o, cle) => (o as Record<string, unknown> | undefined)?.[cle], racine);
}
