import { Lien } from '../../navigation/Lien.tsx';

const SUITES = [
  ['prolongation', 'J’ai une prolongation'],
  ['reprise-anticipee', 'Je reprends plus tôt'],
  ['rechute', 'Rechute'],
  ['hospitalisation', 'Hospitalisation'],
  ['temps-partiel', 'Temps partiel thérapeutique'],
  ['annulation', 'Annuler la déclaration'],
] as const;

/** What becomes of a stop: each has its declaration. */
export function Suites({ dossier }: { dossier: string }) {
  return (
    <section aria-labelledby="h-suites">
      <h2 id="h-suites">Ce qui change dans mon arrêt</h2>
      <ul className="suites-arret">
        {SUITES.map(([objet, libelle]) => (
          <li key={objet}>
            <Lien
              className={objet === 'annulation' ? 'bouton danger' : 'bouton second'}
              href={`/espace/declarer?objet=${objet}&dossier=${dossier}`}
            >
              {libelle}
            </Lien>
          </li>
        ))}
      </ul>
    </section>
  );
}
