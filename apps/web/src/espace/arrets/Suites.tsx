import { Lien } from '../../navigation/Lien.tsx';

/** A stay in hospital and a half-time are days of a stop: they are told with what goes on. */
const SUITES = [
  ['prolongation', 'J’ai une prolongation', 'Le médecin a écrit la suite de votre arrêt.'],
  [
    'reprise-anticipee',
    'Je reprends plus tôt',
    'Dites-le le jour même\u00a0: cela évite de devoir rembourser.',
  ],
  ['rechute', 'J’ai une rechute', 'Le même mal revient après une reprise.'],
  [
    'prolongation',
    'Je suis hospitalisé',
    'Les jours d’hôpital se disent avec la suite de l’arrêt.',
  ],
  [
    'prolongation',
    'Je reprends à temps partiel',
    'Le temps partiel thérapeutique se dit avec la suite de l’arrêt.',
  ],
  [
    'annulation',
    'Annuler la déclaration',
    'Elle a été faite par erreur. Rien n’est effacé\u00a0: elle est retirée.',
  ],
] as const;

/** What becomes of a stop: each has its declaration. */
export function Suites({ dossier }: { dossier: string }) {
  return (
    <section aria-labelledby="h-suites">
      <h2 id="h-suites">Ce qui change dans mon arrêt</h2>
      <ul className="suites-arret">
        {SUITES.map(([objet, libelle, aide]) => (
          <li key={libelle}>
            <Lien href={`/espace/declarer?objet=${objet}&dossier=${dossier}`}>{libelle}</Lien>
            <span className="doux">{aide}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
