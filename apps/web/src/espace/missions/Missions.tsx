import { periode } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { useJour } from '../../plateforme/cadre/service.ts';
import { Icone } from '../../ui/Icone.tsx';
import { nomDeMission } from '../mots/agence.ts';
import { direJour } from '../mots/jours.ts';
import type { Mission } from '../types.ts';
import { Paies } from './Paies.tsx';

const ORIGINES = {
  agence: 'Dite par l’agence',
  personne: 'Dite par vous',
  dsn: 'Lue dans la paie de l’agence',
} as const;

/** The missions, the latest first, and who said each. */
export default function Missions() {
  const missions = useLecture<{ missions: readonly Mission[] }>('/api/espace/missions');
  return (
    <Page
      titre="Mes missions"
      retour={{ href: '/espace', libelle: 'Accueil' }}
      chapeau={
        <p>Vos heures et vos salaires viennent d’ici. Ils fixent vos droits et les montants.</p>
      }
    >
      <p className="suite">
        <Lien className="bouton" href="/espace/missions/nouvelle">
          <Icone nom="plus" /> Ajouter une mission
        </Lien>
      </p>
      <Lu {...missions}>
        {(lu) =>
          lu.missions.length === 0 ? (
            <p>Aucune mission n’est connue. Ajoutez celles des douze derniers mois.</p>
          ) : (
            <ul className="missions">
              {[...lu.missions].reverse().map((m) => (
                <Carte key={m.id} mission={m} />
              ))}
            </ul>
          )
        }
      </Lu>
    </Page>
  );
}

function Carte({ mission: m }: { mission: Mission }) {
  const jour = useJour();
  const nom = nomDeMission(m);
  const aMoi = m.origine === 'personne';
  const enCours = m.du <= jour && (m.au === null || m.au >= jour);
  return (
    <li className="feuille">
      <h2>{nom}</h2>
      <p>
        {m.au === null ? `Depuis le ${direJour(m.du, jour)}` : periode(m.du, m.au)}{' '}
        {enCours && <span className="etat ok">En cours</span>}{' '}
        <span className="etat">{ORIGINES[m.origine]}</span>
      </p>
      <Paies mission={m} />
      {aMoi ? (
        <Lien className="bouton second" href={`/espace/missions/${m.id}`}>
          Corriger<span className="sr">&nbsp;: {nom}</span>
        </Lien>
      ) : (
        <p className="doux">
          L’agence corrige ce qu’elle a dit. Une erreur&nbsp;?{' '}
          <Lien href="/espace/messages/nouveau?sujet=mes-missions">Écrivez-nous</Lien>.
        </p>
      )}
    </li>
  );
}
