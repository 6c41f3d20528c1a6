import { useEffect, useRef, useState } from 'react';
import { poserGardien } from '../api/gardien.ts';
import { Dialogue } from './Dialogue.tsx';
import { FormulaireConnexion } from './FormulaireConnexion.tsx';
import { FormulaireRenforcement } from './FormulaireRenforcement.tsx';
import type { Session } from './session.ts';

interface Question {
  readonly quoi: 'reconnecter' | 'renforcer';
  readonly repondre: (oui: boolean) => void;
}

/** Asks who is there, over the page and without losing it, when a call needs it. */
export function GardienDePage({ session }: { session: Session }) {
  const [question, poser] = useState<Question | null>(null);
  const enCours = useRef<Promise<boolean> | null>(null);
  useEffect(() => {
    // Two calls refused together ask one question.
    const demander = (quoi: Question['quoi']) => {
      enCours.current ??= new Promise<boolean>((repondre) => poser({ quoi, repondre })).finally(
        () => {
          enCours.current = null;
          poser(null);
        },
      );
      return enCours.current;
    };
    poserGardien({
      reconnecter: () => demander('reconnecter'),
      renforcer: () => demander('renforcer'),
      vue: () => undefined,
    });
    return () => poserGardien(null);
  }, []);
  if (question === null) return null;
  const { quoi, repondre } = question;
  const titre = quoi === 'reconnecter' ? 'Reconnectez-vous' : 'Confirmez que c’est vous';
  return (
    <Dialogue titre={titre} surFermer={() => repondre(false)}>
      {quoi === 'reconnecter' ? (
        <>
          <p>Votre connexion est finie. Ce que vous avez écrit est toujours là.</p>
          <FormulaireConnexion surConnecte={() => repondre(true)} />
        </>
      ) : (
        <FormulaireRenforcement session={session} surFait={() => repondre(true)} />
      )}
    </Dialogue>
  );
}
