import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { ListeLectures } from '../lectures/ListeLectures.tsx';
import type { Lecture } from '../types.ts';

export function LecturesDuDossier({ dossier }: { dossier: string }) {
  const lectures = useLecture<{ lectures: readonly Lecture[] }>('/api/espace/lectures');
  return (
    <section aria-labelledby="h-lectures">
      <h2 id="h-lectures">Qui a lu mon dossier</h2>
      <Lu {...lectures}>
        {(lu) => (
          <ListeLectures
            lectures={lu.lectures.filter((l) => l.dossier === dossier).slice(0, 5)}
            sansReference
          />
        )}
      </Lu>
      <p className="suite">
        <Lien href="/espace/lectures">Toutes les lectures de mes dossiers</Lien>
      </p>
    </section>
  );
}
