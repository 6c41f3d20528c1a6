import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { direInstant } from '../mots/jours.ts';
import { nomObjet } from '../mots/objets.ts';
import type { AccuseBref } from '../types.ts';

/** What was declared, each with its sealed receipt. */
export function Accuses({ dossier }: { dossier: string }) {
  const accuses = useLecture<{ accuses: readonly AccuseBref[] }>(
    `/api/espace/dossiers/${dossier}/accuses`,
  );
  return (
    <section aria-labelledby="h-accuses">
      <h2 id="h-accuses">Vos accusés de réception</h2>
      <Lu {...accuses}>
        {(lu) => (
          <ul className="chronique">
            {lu.accuses.map((a) => (
              <li key={a.reference}>
                <span>
                  <Lien href={`/espace/declarer/accuse/${a.reference}`}>{a.reference}</Lien>
                </span>
                <span>
                  {nomObjet(a.objet)},{' '}
                  {a.par === 'assure' ? 'déclaré par vous' : 'déclaré par l’agence'},{' '}
                  {direInstant(a.le)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Lu>
    </section>
  );
}
