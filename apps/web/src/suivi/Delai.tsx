import { dateCourte } from '@almanach/textes';
import { useJour } from '../plateforme/cadre/service.ts';

/** Until when someone is waited for, and whether that day is gone; the word says it, not the colour alone. */
export function Delai({ jusque }: { jusque: string | null }) {
  const jour = useJour();
  if (jusque === null) return <>sans date</>;
  if (jusque >= jour) return <>{dateCourte(jusque)}</>;
  return (
    <>
      {dateCourte(jusque)} <span className="etat non">dépassé</span>
    </>
  );
}
