import { Avis } from '../../ui/Avis.tsx';
import { type Magasin, useOuverte, useReponses } from '../magasin.ts';
import { ditTout } from '../situation/comparer.ts';

/** A situation made elsewhere may say more than the questions ask. */
export function AvisDeLien({ magasin }: { magasin: Magasin }) {
  const ouverte = useOuverte(magasin);
  const r = useReponses(magasin);
  if (ouverte === null || ditTout(r, ouverte.situation)) return null;
  return (
    <Avis ton="attention">
      <h2>Ce lien en dit plus que ces questions</h2>
      <p>Le résultat du lien en tient compte. Si vous changez une réponse, ce sera perdu.</p>
    </Avis>
  );
}
