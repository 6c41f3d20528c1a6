import { useRef, useState } from 'react';
import type { Refusee } from '../../plateforme/api/refus.ts';
import type { Piece } from '../types.ts';
import { televerser } from './televerser.ts';

interface Colis {
  readonly fichier: File;
  readonly document: string;
  readonly pli: boolean;
  readonly demande: string | null;
}

interface Recu {
  readonly piece: Piece;
  readonly accuse: { readonly reference: string };
}

/** One file at a time; a lost answer is asked for again under the same key. */
export function useTeleversement(dossier: string) {
  /** `undefined` when nothing is on its way. */
  const [part, avancer] = useState<number | null | undefined>(undefined);
  const [refus, refuser] = useState<Refusee | null>(null);
  const [recu, recevoir] = useState<{ piece: Piece; reference: string } | null>(null);
  const cle = useRef<{ pour: File; suite: string; valeur: string } | null>(null);
  const enVol = useRef(false);
  const envoyer = async ({ fichier, document, pli, demande }: Colis) => {
    if (enVol.current) return;
    enVol.current = true;
    avancer(0);
    refuser(null);
    const suite = `${document} ${pli} ${demande ?? ''}`;
    if (cle.current?.pour !== fichier || cle.current.suite !== suite) {
      cle.current = { pour: fichier, suite, valeur: crypto.randomUUID() };
    }
    const formulaire = new FormData();
    formulaire.append('document', document);
    formulaire.append('pli', pli ? 'oui' : 'non');
    formulaire.append('demande', demande ?? '');
    formulaire.append('fichier', fichier);
    const reponse = await televerser<Recu>({
      chemin: `/api/espace/dossiers/${dossier}/pieces`,
      formulaire,
      cle: cle.current.valeur,
      surAvance: avancer,
    });
    enVol.current = false;
    avancer(undefined);
    if (!reponse.ok) return refuser(reponse);
    cle.current = null;
    recevoir({ piece: reponse.corps.piece, reference: reponse.corps.accuse.reference });
  };
  return { part, refus, recu, envoyer };
}
