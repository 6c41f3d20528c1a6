import type { JaugesJson } from '@almanach/moteur';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Jauge } from '../garanties/Jauge.tsx';
import { jaugeDePrevoyance } from '../garanties/jauges.ts';

/** The hours asked by the scheme, in one bar; the page of guarantees tells all. */
export function Heures() {
  const { lecture } = useLecture<{ jauges: JaugesJson | null }>('/api/espace/jauges');
  if (lecture.etat !== 'lue') return null;
  const jauge = jaugeDePrevoyance(lecture.donnees.jauges);
  return (
    <section aria-labelledby="h-heures">
      <h2 id="h-heures">Vos heures et vos garanties</h2>
      {jauge === null ? (
        <p>Nous ne connaissons aucune mission&nbsp;: vos heures ne sont pas comptées.</p>
      ) : (
        <Jauge jauge={jauge} />
      )}
      <p className="suite">
        <Lien href="/espace/garanties">Toutes mes garanties, et d’où vient chaque heure</Lien>
      </p>
    </section>
  );
}
