import { date, periode } from '@almanach/textes';
import { useJour } from '../../plateforme/cadre/service.ts';
import { plusJours, plusMois } from '../mots/jours.ts';
import type { Mission } from '../types.ts';
import { CHIFFRES } from './chiffres.ts';

/** How long the guarantees stay after the last mission: a window in which a stop may begin. */
export function Portabilite({ missions }: { missions: readonly Mission[] }) {
  const jour = useJour();
  const fin = finDesMissions(missions);
  return (
    <section aria-labelledby="h-portabilite">
      <h2 id="h-portabilite">Après la fin d’une mission</h2>
      {fin === 'en-cours' && (
        <p>
          Une mission court. À sa fin, les garanties restent un mois, si vous êtes inscrit à France
          Travail.
        </p>
      )}
      {fin === null && <p>Aucune mission n’est connue.</p>}
      {fin !== null && fin !== 'en-cours' && <Fenetre fin={fin} jour={jour} />}
      <p>
        Un arrêt commencé dans cette période est payé ensuite jusqu’à son terme. Le mois n’est pas
        une date limite pour déclarer.
      </p>
      <p>
        Après ce mois, les garanties continuent si France Travail vous paie. Elles durent autant que
        votre dernier contrat, {CHIFFRES.portabiliteMax}&nbsp;mois au plus.
      </p>
      <p className="doux petit">
        Accord du 16 novembre 2018, article 8.1&nbsp;; CSS L911-8. Accident du travail, maladie
        professionnelle et trajet&nbsp;: en mission seulement.
      </p>
    </section>
  );
}

function Fenetre({ fin, jour }: { fin: string; jour: string }) {
  const ferme = plusMois(fin, CHIFFRES.portabiliteMois);
  return (
    <p>
      Votre dernière mission a fini le {date(fin)}. La période d’un mois va{' '}
      {periode(plusJours(fin, 1), ferme)}
      {jour > ferme ? '\u00a0: elle est passée' : ''}. Il faut être inscrit à France Travail et
      avoir plus de {CHIFFRES.heures}&nbsp;heures.
    </p>
  );
}

/** Last day of the last one; `en-cours` while one has no end, `null` without any. */
function finDesMissions(missions: readonly Mission[]): string | null {
  if (missions.some((m) => m.au === null)) return 'en-cours';
  return (
    missions
      .flatMap((m) => m.au ?? [])
      .sort()
      .at(-1) ?? null
  );
}
