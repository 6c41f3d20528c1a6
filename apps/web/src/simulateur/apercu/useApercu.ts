import { useEffect, useState } from 'react';
import { calculerAvecContrats } from '../../moteur/calculerAvecContrats.ts';
import { chargerMoteur } from '../../moteur/chargerMoteur.ts';
import type { Contexte } from '../questions/question.ts';
import type { ContratChoisi } from '../reponses.ts';
import { ecrireSituation } from '../situation/ecrire.ts';
import { type Resume, resumer } from './resumer.ts';

export type EtatApercu =
  | { readonly etat: 'attente' }
  | { readonly etat: 'sans-dates' }
  | { readonly etat: 'refuse' }
  | { readonly etat: 'indisponible' }
  | { readonly etat: 'calcule'; readonly resume: Resume; readonly phrase: string };

/** Long enough not to compute at each key stroke, short enough to look immediate. */
const PAUSE = 150;

/** The result of the answers so far, computed once the typing pauses. */
export function useApercu(ctx: Contexte): EtatApercu {
  const [etat, changer] = useState<EtatApercu>({ etat: 'attente' });
  useEffect(() => {
    let perime = false;
    const attente = setTimeout(() => {
      calculerApercu(ctx).then(
        (nouveau) => {
          if (!perime) changer(nouveau);
        },
        () => {
          if (!perime) changer({ etat: 'indisponible' });
        },
      );
    }, PAUSE);
    return () => {
      perime = true;
      clearTimeout(attente);
    };
  }, [ctx]);
  return etat;
}

async function calculerApercu({ r, le }: Contexte): Promise<EtatApercu> {
  const moteur = await chargerMoteur();
  const ecriture = ecrireSituation(r, le);
  if (ecriture === null) return { etat: 'sans-dates' };
  const resultat = await calculerAvecContrats(ecriture.situation, { le, connuLe: le });
  if (!resultat.ok) return { etat: 'refuse' };
  return {
    etat: 'calcule',
    resume: resumer(resultat.decompte),
    phrase: nommer(moteur.phraseResultat(resultat.decompte, le), r.contrats),
  };
}

/** A décompte names contracts by their id; people by their name. */
function nommer(phrase: string, contrats: readonly ContratChoisi[]): string {
  return contrats.reduce((texte, { id, document, nom }) => {
    const connu = document === null ? id : String(document['id']);
    return texte.replaceAll(`Contrat ${connu}`, nom);
  }, phrase);
}
