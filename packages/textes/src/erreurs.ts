import type { CodeErreur, Erreur } from '@almanach/moteur';
import { ERREURS_EN } from './en/erreurs.ts';
import type { TexteAttendu } from './fr/attendus.ts';
import { ERREURS_FR } from './fr/erreurs.ts';
import { composer } from './fr/typographie.ts';

/** A refusal told to a person: what, where, expected, received, what to do. */
export interface MessageErreur {
  resume: string;
  ou: string;
  attendu: string;
  /** Absent when nothing came. */
  recu?: string;
  remede: string;
  /** All of it in one text. */
  phrase: string;
}

export interface LangueErreurs {
  resumes: Readonly<Record<CodeErreur, string>>;
  attendus: Readonly<Record<string, TexteAttendu>>;
  attenduInconnu: TexteAttendu;
  document: string;
  phrase: (message: Omit<MessageErreur, 'phrase'>) => string;
}

export type Langue = 'fr' | 'en';

const LANGUES: Readonly<Record<Langue, LangueErreurs>> = { fr: ERREURS_FR, en: ERREURS_EN };

export function messageErreur(erreur: Erreur, langue: Langue): MessageErreur {
  const textes = LANGUES[langue];
  const ecrire = langue === 'fr' ? composer : (texte: string) => texte;
  const { attendu, remede } = textes.attendus[erreur.attendu] ?? textes.attenduInconnu;
  const operandes = erreur.operandes ?? {};
  const message = {
    resume: ecrire(textes.resumes[erreur.code]),
    ou: erreur.chemin === '' ? textes.document : erreur.chemin,
    attendu: ecrire(attendu(operandes)),
    ...(erreur.recu === undefined ? {} : { recu: erreur.recu }),
    remede: ecrire(remede(operandes)),
  };
  return { ...message, phrase: ecrire(textes.phrase(message)) };
}
