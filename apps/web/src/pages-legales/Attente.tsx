import { Avis } from '../ui/Avis.tsx';

/** What is shown in the place of what the server has not said. */
export function Attente({ etat }: { etat: 'lecture' | 'illisible' }) {
  if (etat === 'lecture') return <p role="status">Lecture…</p>;
  return (
    <Avis ton="attention">
      <p>Cette partie n’a pas pu être lue. Vérifiez votre connexion, puis rechargez la page.</p>
    </Avis>
  );
}
