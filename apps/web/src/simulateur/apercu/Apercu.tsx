import { nombreDeJours } from '@almanach/textes';
import { useEffect, useState } from 'react';
import type { Contexte } from '../questions/question.ts';
import { BandeReduite } from './BandeReduite.tsx';
import { direFourchette, memeFourchette } from './phrases.ts';
import type { Fourchette, Resume } from './resumer.ts';
import { type EtatApercu, useApercu } from './useApercu.ts';

/** The result so far, beside the question; its range narrows answer after answer. */
export function Apercu({ ctx, adresse }: { ctx: Contexte; adresse: string }) {
  const etat = useApercu(ctx);
  const avant = useRangeAvant(etat, adresse);
  return (
    <>
      {etat.etat === 'calcule' && (
        <p className="apercu-mobile">
          <a href="#pour-l-instant">Pour l’instant</a>&nbsp;:{' '}
          <strong>{direFourchette(etat.resume.net)}</strong>
        </p>
      )}
      <aside className="feuille apercu" id="pour-l-instant" aria-labelledby="apercu-titre">
        <h2 id="apercu-titre">Pour l’instant</h2>
        <div aria-live="polite" aria-atomic="true">
          <Contenu etat={etat} />
        </div>
        {etat.etat === 'calcule' && avant !== null && (
          <p className="apercu-avant petit">
            {memeFourchette(avant, etat.resume.net)
              ? 'Cette page n’a pas encore changé le montant.'
              : `Avant cette page\u00a0: ${direFourchette(avant)}.`}
          </p>
        )}
      </aside>
    </>
  );
}

const PHRASES: Readonly<Record<Exclude<EtatApercu['etat'], 'calcule'>, string>> = {
  attente: 'Calcul en préparation…',
  'sans-dates': 'Le montant s’affichera ici dès que nous aurons les dates de l’arrêt.',
  refuse: 'Deux réponses ne vont pas ensemble. Le montant reviendra quand elles seront corrigées.',
  indisponible: 'Le calcul n’a pas pu être chargé. Vos réponses sont gardées\u00a0: réessayez.',
};

function Contenu({ etat }: { etat: EtatApercu }) {
  if (etat.etat !== 'calcule') return <p className="doux">{PHRASES[etat.etat]}</p>;
  const { net } = etat.resume;
  // Nothing is known of the amount: the sentence says why, a band would draw nothing.
  if (net.max === null && net.min === 0) return <p>{etat.phrase}</p>;
  return (
    <>
      <p className="apercu-montant montant">{direFourchette(net)}</p>
      <p className="doux">
        nets, pour {nombreDeJours(etat.resume.jours)} d’arrêt. {parJour(etat.resume)}
      </p>
      <BandeReduite resume={etat.resume} />
      <p className="petit">{etat.phrase}</p>
    </>
  );
}

function parJour({ parJour: f }: Resume): string {
  if (f.max === 0) return '';
  return `Par jour payé\u00a0: ${direFourchette(f)}, avant CSG et CRDS.`;
}

interface Memoire {
  readonly adresse: string;
  readonly dernier: Fourchette | null;
  readonly avant: Fourchette | null;
}

/** The range when the page was opened, once something had been computed. */
function useRangeAvant(etat: EtatApercu, adresse: string): Fourchette | null {
  const net = etat.etat === 'calcule' ? etat.resume.net : null;
  const [memoire, retenir] = useState<Memoire>({ adresse, dernier: null, avant: null });
  useEffect(() => {
    retenir((m) => {
      if (m.adresse !== adresse) return { adresse, dernier: net ?? m.dernier, avant: m.dernier };
      return net === null ? m : { ...m, dernier: net };
    });
  }, [adresse, net]);
  return memoire.avant;
}
