import type { JaugeJson, JaugesJson } from '@almanach/moteur';
import { phraseDroitJauge, titreJauge } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import type { Mission } from '../types.ts';
import { Couvertures } from './Couvertures.tsx';
import { HeuresParMois } from './HeuresParMois.tsx';
import { Jauge } from './Jauge.tsx';
import { jaugeDePrevoyance } from './jauges.ts';
import { Origines } from './Origines.tsx';
import { Portabilite } from './Portabilite.tsx';

/** What is open, what is missing, and where each hour comes from. */
export default function Garanties() {
  const jauges = useLecture<{ jauges: JaugesJson | null }>('/api/espace/jauges');
  const missions = useLecture<{ missions: readonly Mission[] }>('/api/espace/missions');
  return (
    <Page
      titre="Mes garanties et mes heures"
      retour={{ href: '/espace', libelle: 'Accueil' }}
      chapeau={
        <p>
          Vos heures en agence ouvrent vos garanties. Voici ce que nous comptons, et d’où cela
          vient.
        </p>
      }
    >
      <Lu {...jauges}>{(lu) => <Seuils jauges={lu.jauges} />}</Lu>
      <Lu {...missions}>{(lu) => <Portabilite missions={lu.missions} />}</Lu>
    </Page>
  );
}

function Seuils({ jauges }: { jauges: JaugesJson | null }) {
  const prevoyance = jaugeDePrevoyance(jauges);
  const loi = jauges?.jauges.filter((j) => j.contrat === null) ?? [];
  return (
    <>
      <section aria-labelledby="h-prevoyance">
        <h2 id="h-prevoyance">Prévoyance de l’intérim</h2>
        {prevoyance === null ? <SansMission /> : <Prevoyance jauge={prevoyance} />}
      </section>
      <Couvertures jauge={prevoyance} />
      {jauges !== null && (
        <section aria-labelledby="h-secu">
          <h2 id="h-secu">Sécurité sociale, en cas de maladie</h2>
          {jauges.droits.map((d) => (
            <p key={d.droit}>{phraseDroitJauge(d)}</p>
          ))}
          <p className="doux">Un seul des seuils suffit pour chaque droit.</p>
          {loi.map((j) => (
            <Depliant key={j.id} titre={titreJauge(j)}>
              <Jauge jauge={j} />
              <Origines jauge={j} />
            </Depliant>
          ))}
        </section>
      )}
    </>
  );
}

function SansMission() {
  return (
    <>
      <p>Nous ne connaissons aucune de vos missions. Nous ne pouvons donc compter aucune heure.</p>
      <p className="suite">
        <Lien className="bouton" href="/espace/missions/nouvelle">
          Ajouter une mission
        </Lien>
      </p>
    </>
  );
}

function Prevoyance({ jauge }: { jauge: JaugeJson }) {
  return (
    <>
      <Jauge jauge={jauge} />
      <p>
        Le droit s’ouvre le premier jour du mois qui suit. Sans nouvelle mission, le total baisse
        chaque mois.
      </p>
      <HeuresParMois jauge={jauge} />
      <Origines jauge={jauge} />
    </>
  );
}
