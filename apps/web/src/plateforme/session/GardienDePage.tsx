import { useEffect, useRef, useState } from 'react';
import { accueilDe } from '../adresses.ts';
import { poserGardien } from '../api/gardien.ts';
import { Avertissement } from './Avertissement.tsx';
import { Dialogue } from './Dialogue.tsx';
import { FormulaireRenforcement } from './FormulaireRenforcement.tsx';
import { Reconnexion } from './Reconnexion.tsx';
import { type Session, usePoste } from './session.ts';
import { useVeille } from './useVeille.ts';

type Question = 'reconnecter' | 'renforcer';

interface Posee {
  readonly quoi: Question;
  readonly repondre: (oui: boolean) => void;
}

/** Asks who is there, over the page and without losing it, when a call needs it or when the session ends. */
export function GardienDePage({ session }: { session: Session }) {
  const { relire } = usePoste();
  const { veille, vue } = useVeille(session);
  const [question, poser] = useState<Posee | null>(null);
  const [enAvance, reconnecterEnAvance] = useState(false);
  const enCours = useRef<Promise<boolean> | null>(null);
  useEffect(() => {
    // Two calls refused together ask one question.
    const demander = (quoi: Question) => {
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
      vue,
    });
    return () => poserGardien(null);
  }, [vue]);

  const reconnecte = async () => {
    const nouvelle = await relire();
    // Someone else signed in: what this page holds is not theirs.
    if (nouvelle !== null && nouvelle.compte !== session.compte) {
      return window.location.assign(accueilDe(nouvelle.role));
    }
    reconnecterEnAvance(false);
    if (question?.quoi === 'reconnecter') question.repondre(true);
  };
  if (veille.etat === 'autre') return <AutrePersonne />;
  if (veille.etat === 'finie' || question?.quoi === 'reconnecter' || enAvance) {
    return <Reconnexion session={session} surReconnecte={reconnecte} />;
  }
  if (question !== null) {
    return (
      <Dialogue titre="Confirmez que c’est vous" surFermer={() => question.repondre(false)}>
        <p>Ce que vous demandez est protégé. Cette preuve vaut cinq minutes.</p>
        <FormulaireRenforcement
          surFait={async () => {
            await relire();
            question.repondre(true);
          }}
          surAbandon={() => question.repondre(false)}
        />
      </Dialogue>
    );
  }
  if (veille.etat !== 'avertie') return null;
  return <Avertissement {...veille} surReconnexion={() => reconnecterEnAvance(true)} />;
}

/** Another tab changed who is signed in: the page starts again as theirs. */
function AutrePersonne() {
  useEffect(() => window.location.reload(), []);
  return null;
}
