import { useState } from 'react';
import { appeler } from '../api/appeler.ts';
import type { Refusee } from '../api/refus.ts';
import { RefusLu } from '../formulaire/RefusLu.tsx';
import { Dialogue } from './Dialogue.tsx';
import { usePoste } from './session.ts';

interface Proprietes {
  /** Seconds. */
  readonly reste: number;
  /** The twelve hours are over: nothing puts them off. */
  readonly sansRecours: boolean;
  readonly surReconnexion: () => void;
}

/** Two minutes before the end. What is counted is drawn each second, and read aloud three times only. */
export function Avertissement({ reste, sansRecours, surReconnexion }: Proprietes) {
  const { relire, seDeconnecter } = usePoste();
  const [refus, refuser] = useState<Refusee | null>(null);
  const rester = async () => {
    const reponse = await appeler('POST', '/api/session/prolonger', {}, { sansGardien: true });
    if (reponse.ok) await relire();
    else refuser(reponse);
  };
  const garder = sansRecours ? surReconnexion : () => void rester();
  return (
    <Dialogue titre="Votre connexion va se terminer" surFermer={garder}>
      <RefusLu refus={refus} />
      <p>
        {sansRecours
          ? 'Une connexion dure douze heures au plus. Reconnectez-vous\u00a0: ce que vous avez écrit reste là.'
          : 'Pour protéger vos données, elle se termine après trente minutes sans geste.'}
      </p>
      <p className="decompte" aria-hidden="true">
        {direReste(reste)}
      </p>
      <p className="sr" role="status">
        Il reste {direReste(palier(reste))}.
      </p>
      <div className="actions">
        <button type="button" className="bouton" onClick={garder}>
          {sansRecours ? 'Me reconnecter maintenant' : 'Rester connecté'}
        </button>
        <button type="button" className="bouton second" onClick={() => void seDeconnecter()}>
          Terminer maintenant
        </button>
      </div>
    </Dialogue>
  );
}

const PALIERS = [120, 60, 30];

/** The last of the three moments that are announced. */
function palier(reste: number): number {
  return PALIERS.filter((p) => p >= reste).at(-1) ?? reste;
}

function direReste(secondes: number): string {
  const [m, s] = [Math.floor(secondes / 60), secondes % 60];
  const minutes = m === 0 ? '' : `${m}\u00a0min`;
  const reste = s === 0 && m > 0 ? '' : `${s}\u00a0s`;
  return [minutes, reste].filter((p) => p !== '').join(' ');
}
