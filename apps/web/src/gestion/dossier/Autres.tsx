import { dateCourte } from '@almanach/textes';
import { useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import type { Erreur, Refusee } from '../../plateforme/api/refus.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { EtatDossier } from '../../suivi/EtatDossier.tsx';
import type { DossierBref } from '../../suivi/types.ts';
import type { DossierEntier } from '../types.ts';
import { aRelire } from './aRelire.ts';

/** Other dossiers of the person; one that is the same stop is merged into this one, after a second press. */
export function Autres({
  dossier,
  autres,
  possible,
  surFait,
}: {
  dossier: DossierEntier;
  autres: readonly DossierBref[];
  possible: string | null;
  surFait: () => void;
}) {
  const envoi = useEnvoi();
  const [choisi, choisir] = useState<string | null>(null);
  const [refus, refuser] = useState<Refusee | null>(null);
  if (autres.length === 0) return null;
  const fusionner = async (id: string) => {
    const url = `/api/gestion/dossiers/${id}/fusion`;
    const reponse = await envoi.envoyer('POST', url, { dans: dossier.id });
    choisir(null);
    refuser(reponse.ok ? null : { ...reponse, erreurs: reponse.erreurs.map(direRefus) });
    if (aRelire(reponse)) surFait();
  };
  return (
    <section aria-labelledby="autres">
      <h2 id="autres">Autres dossiers de la personne</h2>
      <RefusLu refus={refus} />
      <ul className="lignes">
        {autres.map((a) => (
          <li key={a.id}>
            <div className="tete-de-ligne">
              <h3>
                <Lien className="retour" href={`/gestion/dossiers/${a.id}`}>
                  {a.reference}
                </Lien>
              </h3>
              <EtatDossier etat={a.etat} />
            </div>
            <p className="sous">Reçu le {dateCourte(a.recuLe)}</p>
            {a.id === possible && a.ouvert && dossier.ouvert && (
              <p>C’est peut-être le même arrêt.</p>
            )}
            {a.ouvert && dossier.ouvert && (
              <Fusion
                reference={a.reference}
                dans={dossier.reference}
                choisie={choisi === a.id}
                occupe={envoi.enCours}
                surChoix={(oui) => choisir(oui ? a.id : null)}
                surOui={() => void fusionner(a.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The server only says that it cannot be done: nothing here is a state to wait for. */
function direRefus(e: Erreur): Erreur {
  if (e.code !== 'ALM-P-401') return e;
  return { ...e, messageFr: 'Ces dossiers ne sont pas le même arrêt, ou l’un d’eux est fini.' };
}

function Fusion(p: {
  reference: string;
  dans: string;
  choisie: boolean;
  occupe: boolean;
  surChoix: (oui: boolean) => void;
  surOui: () => void;
}) {
  if (!p.choisie) {
    return (
      <button type="button" className="bouton nu" onClick={() => p.surChoix(true)}>
        Fusionner ici<span className="sr">&nbsp;: {p.reference}</span>
      </button>
    );
  }
  return (
    <>
      <p>
        {p.reference} s’arrête, et {p.dans} continue. Cela ne se défait pas.
      </p>
      <div className="actions">
        <button type="button" className="bouton danger" disabled={p.occupe} onClick={p.surOui}>
          Fusionner
        </button>
        <button type="button" className="bouton second" onClick={() => p.surChoix(false)}>
          Garder les deux
        </button>
      </div>
    </>
  );
}
