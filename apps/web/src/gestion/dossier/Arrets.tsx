import { date, periode } from '@almanach/textes';
import type { Arret } from '../types.ts';

const OBJETS: Readonly<Record<string, string>> = {
  'nouvel-arret': 'Arrêt',
  prolongation: 'Prolongation',
  rechute: 'Rechute',
};

/** Days and dates of the stop. Its nature is a fact of the scheme; no medical reason is kept. */
export function Arrets({ arrets }: { arrets: readonly Arret[] }) {
  return (
    <section aria-labelledby="arrets">
      <h2 id="arrets">Arrêts déclarés</h2>
      {arrets.length === 0 && <p>Aucun arrêt ne tient&nbsp;: il a été annulé.</p>}
      <ul className="lignes">
        {arrets.map((a) => (
          <li key={a.id}>
            <h3>
              {OBJETS[a.objet] ?? a.objet}{' '}
              {a.au === null ? `depuis le ${date(a.du)}` : periode(a.du, a.au)}
            </h3>
            <p className="sous">
              {NATURES[a.nature] ?? a.nature},{' '}
              {a.moment.type === 'en-mission' ? 'pendant une mission' : 'entre deux missions'}
            </p>
            <p className="sous">
              Prescrit le {date(a.prescritLe)}, reçu le {date(a.recuLe)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const NATURES: Readonly<Record<string, string>> = {
  maladie: 'Maladie',
  'accident-vie-privee': 'Accident de la vie privée',
  'accident-travail': 'Accident du travail',
  'accident-trajet': 'Accident de trajet',
  'maladie-professionnelle': 'Maladie professionnelle',
};
