import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { useJour } from '../../plateforme/cadre/service.ts';
import { Icone } from '../../ui/Icone.tsx';
import { nomDeLAgence } from '../mots/agence.ts';
import { direAttente } from '../mots/attente.ts';
import { direEtat, direFin } from '../mots/etats.ts';
import { direJour } from '../mots/jours.ts';
import type { DossierBref, Mission } from '../types.ts';
import { direDelai } from './FicheAttente.tsx';

/** Every dossier, and for each whom it waits for. */
export default function Arrets() {
  const dossiers = useLecture<{ dossiers: readonly DossierBref[] }>('/api/espace/dossiers');
  const missions = useLecture<{ missions: readonly Mission[] }>('/api/espace/missions');
  const connues = missions.lecture.etat === 'lue' ? missions.lecture.donnees.missions : [];
  return (
    <Page titre="Mes arrêts" retour={{ href: '/espace', libelle: 'Accueil' }}>
      <p className="suite">
        <Lien className="bouton" href="/espace/declarer">
          <Icone nom="plus" /> Déclarer un arrêt
        </Lien>
      </p>
      <Lu {...dossiers}>
        {(lu) =>
          lu.dossiers.length === 0 ? (
            <p>Aucun arrêt n’est déclaré.</p>
          ) : (
            <ul className="missions">
              {lu.dossiers.map((d) => (
                <Carte key={d.id} dossier={d} agence={nomDeLAgence(connues, d.agence)} />
              ))}
            </ul>
          )
        }
      </Lu>
    </Page>
  );
}

function Carte({ dossier: d, agence }: { dossier: DossierBref; agence: string | null }) {
  const jour = useJour();
  const { libelle, ton } = direEtat(d.etat);
  const dite = direAttente(d.attente, { dossier: d.id, pieces: [], nomAgence: agence });
  const [debut, fort] = dite.titre;
  return (
    <li className="feuille">
      <h2>
        <Lien href={`/espace/arrets/${d.id}`}>Dossier {d.reference}</Lien>
      </h2>
      <p>
        <span className={`etat ${ton}`}>{libelle}</span> Déclaré le {direJour(d.recuLe, jour)}.
      </p>
      {d.ouvert ? (
        <p>
          {debut} <strong>{fort}</strong>. {direDelai(d.attente.jusque, jour)}.
        </p>
      ) : (
        <p>{direFin(d.etat)}</p>
      )}
    </li>
  );
}
