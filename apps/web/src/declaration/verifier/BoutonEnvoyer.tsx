import { useRef, useState } from 'react';
import { remplacer } from '../../navigation/historique.ts';
import { appeler } from '../../plateforme/api/appeler.ts';
import { porte, type Refusee, type Reponse } from '../../plateforme/api/refus.ts';
import { adresseAccuse } from '../adresses.ts';
import type { Magasin } from '../brouillon/magasin.ts';
import { RefusDEnvoi } from './RefusDEnvoi.tsx';

interface Declaree {
  readonly accuse: { readonly contenu: { readonly reference: string } };
}

/** The draft's own id is the key: pressed twice, or on two devices, it is one declaration. */
export function BoutonEnvoyer({ magasin, pret }: { magasin: Magasin; pret: boolean }) {
  const [refus, refuser] = useState<Refusee | null>(null);
  const [enCours, occuper] = useState(false);
  const enVol = useRef(false);
  const envoyer = async () => {
    if (enVol.current) return;
    enVol.current = true;
    occuper(true);
    await magasin.garder();
    // Another device wrote: the person chooses first.
    const reponse = magasin.vue().ailleurs === null ? await declarer(magasin) : null;
    enVol.current = false;
    occuper(false);
    if (reponse === null) return;
    if (!reponse.ok) return refuser(reponse);
    magasin.clore();
    // What was sent is not gone back to: the receipt takes its place.
    remplacer(adresseAccuse(reponse.corps.accuse.contenu.reference));
    window.scrollTo(0, 0);
  };
  return (
    <>
      <RefusDEnvoi refus={refus} />
      <p>
        En envoyant, vous dites que ces réponses sont vraies. Vous recevez aussitôt un accusé de
        réception.
      </p>
      <div className="actions suite">
        <button
          type="button"
          className="bouton grand"
          disabled={enCours || !pret}
          onClick={() => void envoyer()}
        >
          Envoyer ma déclaration
        </button>
        {enCours && <span role="status">Envoi…</span>}
      </div>
    </>
  );
}

async function declarer(magasin: Magasin): Promise<Reponse<Declaree>> {
  const corps = { reponses: magasin.vue().reponses, brouillon: magasin.id };
  const envoyer = () =>
    appeler<Declaree>('POST', '/api/espace/declarations', corps, { cle: magasin.id });
  const premiere = await envoyer();
  // The same declaration is being written: its own answer comes the next time.
  if (premiere.ok || !porte(premiere, 'ALM-P-413')) return premiere;
  await new Promise((suite) => setTimeout(suite, 1000));
  return envoyer();
}
