import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import type { Lecture } from '../types.ts';
import { ListeLectures } from './ListeLectures.tsx';

export default function Lectures() {
  const lectures = useLecture<{ lectures: readonly Lecture[] }>('/api/espace/lectures');
  return (
    <Page
      titre="Qui a lu mes dossiers"
      retour={{ href: '/espace', libelle: 'Accueil' }}
      chapeau={
        <p>
          Chaque lecture par quelqu’un d’autre est notée&nbsp;: le jour, le rôle, la raison. Une
          ligne par jour, par personne et par raison.
        </p>
      }
    >
      <section aria-label="Lectures">
        <Lu {...lectures}>{(lu) => <ListeLectures lectures={lu.lectures} />}</Lu>
      </section>
      <p className="doux">
        Vos documents médicaux n’y sont pas&nbsp;: personne d’autre que vous ne peut les ouvrir.
      </p>
    </Page>
  );
}
