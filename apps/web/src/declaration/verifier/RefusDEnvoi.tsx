import { Lien } from '../../navigation/Lien.tsx';
import { porte, type Refusee } from '../../plateforme/api/refus.ts';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';

/** Why nothing was sent. The check page had every answer: one that is missing now means that the stops changed since. */
export function RefusDEnvoi({ refus }: { refus: Refusee | null }) {
  if (refus === null || !porte(refus, 'ALM-P-201')) return <RefusLu refus={refus} />;
  return (
    <RefusLu refus={refus}>
      <p>
        Vos arrêts ont changé depuis, ici ou sur un autre appareil. Cette déclaration ne peut plus
        partir telle quelle.
      </p>
      <p>
        <Lien href="/espace/arrets">Voir mes arrêts</Lien>
      </p>
    </RefusLu>
  );
}
