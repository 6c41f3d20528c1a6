import { useEffect } from 'react';
import { remplacer } from '../../navigation/historique.ts';
import { Dialogue } from './Dialogue.tsx';
import { ACTIVATION } from './detour.ts';
import { FormulaireConnexion } from './FormulaireConnexion.tsx';
import { type Session, usePoste } from './session.ts';

interface Proprietes {
  readonly session: Session;
  readonly surReconnecte: () => Promise<void>;
}

/** The session is over, the page is not: it waits behind, hidden, with what was typed. */
export function Reconnexion({ session, surReconnecte }: Proprietes) {
  const { seDeconnecter } = usePoste();
  if (session.sorte === 'activation') return <ActivationInterrompue />;
  return (
    <Dialogue titre="Reconnectez-vous" retenu surFermer={() => undefined}>
      <p>Votre connexion est finie. Ce que vous avez écrit est toujours là.</p>
      <FormulaireConnexion surConnecte={surReconnecte} />
      <div className="actions">
        <button type="button" className="bouton nu" onClick={() => void seDeconnecter()}>
          Quitter sans garder ce que j’ai écrit
        </button>
      </div>
    </Dialogue>
  );
}

/** An account without passphrase cannot sign in again: its page says what to do. */
function ActivationInterrompue() {
  const { relire } = usePoste();
  useEffect(() => {
    remplacer(`${ACTIVATION}/interrompue`);
    void relire();
  }, [relire]);
  return null;
}
