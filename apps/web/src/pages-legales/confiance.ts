import { useEffect, useState } from 'react';

export interface Organisme {
  readonly nom: string | null;
  readonly adresse: string | null;
  readonly telephone: string | null;
}

/** What the server says of who runs it: `/api/confiance`. */
export interface Confiance {
  readonly le: string;
  readonly exploitant: {
    readonly service: string;
    readonly editeur: Organisme & { readonly immatriculation: string | null };
    readonly directeurDePublication: string | null;
    readonly hebergeur: Organisme;
    readonly contact: string | null;
    readonly contactDonnees: string | null;
    readonly contactSecurite: string | null;
  };
  readonly conservation: readonly {
    readonly sujet: string;
    readonly donnees: string;
    readonly duree: string;
    readonly depart: string;
    readonly source: string;
  }[];
}

export type Lecture = Confiance | 'lecture' | 'illisible';

async function lire(): Promise<Confiance> {
  const reponse = await fetch('/api/confiance');
  if (!reponse.ok) throw new Error(String(reponse.status));
  return (await reponse.json()) as Confiance;
}

/** The only pages that ask the server for something: who runs it is its to say. */
export function useConfiance(): Lecture {
  const [lecture, changer] = useState<Lecture>('lecture');
  useEffect(() => {
    let parti = false;
    lire().then(
      (lue) => {
        if (!parti) changer(lue);
      },
      () => {
        if (!parti) changer('illisible');
      },
    );
    return () => {
      parti = true;
    };
  }, []);
  return lecture;
}
