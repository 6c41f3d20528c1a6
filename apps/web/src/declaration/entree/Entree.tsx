import { useState } from 'react';
import { naviguer } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { useAdresse } from '../../navigation/useAdresse.ts';
import { appeler } from '../../plateforme/api/appeler.ts';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { Avis } from '../../ui/Avis.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { adresseQuestion, adresseVerifier } from '../adresses.ts';
import { garderSecours } from '../brouillon/secours.ts';
import { suivante } from '../questions/useChemin.ts';
import type { Chemin, DossierEntier, Reponses } from '../types.ts';
import { Brouillons } from './Brouillons.tsx';
import { objetDe, TITRES } from './objets.ts';

/** What it takes, what to have at hand, and the drafts of other days and devices. */
export function Entree() {
  const { requete } = useAdresse();
  const demande = new URLSearchParams(requete);
  const objet = objetDe(demande.get('objet'));
  const dossier = demande.get('dossier');
  const [refus, refuser] = useState<Refusee | null>(null);
  const [enCours, occuper] = useState(false);
  const commencer = async () => {
    occuper(true);
    const depart = await reponsesConnues(objet, dossier);
    const lue = await appeler<Chemin>('POST', '/api/espace/declarations/questions', {
      reponses: depart,
    });
    occuper(false);
    if (!lue.ok) return refuser(lue);
    const id = crypto.randomUUID();
    garderSecours(id, { version: 0, reponses: depart, saisies: {} });
    const premiere = suivante(lue.corps);
    naviguer(premiere === null ? adresseVerifier(id) : adresseQuestion(premiere, id));
  };
  const court = objet === 'reprise-anticipee' || objet === 'annulation';
  return (
    <Page
      titre={TITRES[objet ?? 'nouvel-arret']}
      retour={{ href: '/espace', libelle: 'Mon espace' }}
      chapeau={
        <p>
          {court
            ? 'Une minute suffit.'
            : 'Comptez 4\u00a0minutes, avec 12 questions au plus. Ce que nous savons déjà n’est pas demandé.'}
        </p>
      }
    >
      <RefusLu refus={refus} />
      <Brouillons />
      {!court && <APreparer />}
      <div className="actions suite">
        <button
          type="button"
          className="bouton grand"
          disabled={enCours}
          onClick={() => void commencer()}
        >
          Commencer
        </button>
        <span className="doux">Rien n’est envoyé avant votre accord.</span>
      </div>
      {objet === null && (
        <Depliant titre="Prolongation, rechute, reprise, annulation">
          <p>Le même chemin sert à tout. La première question demande ce que vous déclarez.</p>
          <p>Pour un arrêt déjà déclaré, vous pouvez aussi partir de son dossier.</p>
          <Lien href="/espace/arrets">Voir mes arrêts</Lien>
        </Depliant>
      )}
      <Depliant titre="Et pour un congé de maternité&nbsp;?">
        <p>
          Un congé de maternité n’est pas un arrêt de travail. Ce service ne le déclare pas encore.
          Votre caisse et votre agence vous disent quoi faire.
        </p>
      </Depliant>
    </Page>
  );
}

function APreparer() {
  return (
    <section>
      <h2>À préparer</h2>
      <ul className="puces">
        <li>L’avis d’arrêt de travail, avec ses dates.</li>
        <li>Le jour où vous l’avez reçu.</li>
        <li>Entre deux missions&nbsp;: la fin de la dernière mission.</li>
      </ul>
      <div className="suite">
        <Avis>
          <p>
            Gardez pour votre caisse les <strong>volets 1 et 2</strong>&nbsp;: ils disent la raison
            médicale. Ici, seul le <strong>volet 3</strong> peut vous être demandé.
          </p>
        </Avis>
      </div>
    </section>
  );
}

/** What the address already says: the object, and the stop when the dossier holds one alone. */
async function reponsesConnues(objet: string | null, dossier: string | null): Promise<Reponses> {
  if (objet === null) return {};
  if (dossier === null || objet === 'nouvel-arret') return { objet };
  const lu = await appeler<{ dossier: DossierEntier }>(
    'GET',
    `/api/espace/dossiers/${encodeURIComponent(dossier)}`,
  );
  const arrets = lu.ok ? lu.corps.dossier.arrets.filter((a) => a.objet !== 'prolongation') : [];
  const [seul] = arrets;
  return seul === undefined || arrets.length > 1 ? { objet } : { objet, arret: seul.id };
}
