import { lazy } from 'react';
import { Page } from '../plateforme/cadre/Page.tsx';

const Declaration = lazy(() => import('../declaration/Declaration.tsx'));
const Documents = lazy(() => import('../documents/Documents.tsx'));

export default function Espace({ chemin }: { chemin: string }) {
  if (/^\/espace\/declarer(\/|$)/.test(chemin)) return <Declaration chemin={chemin} />;
  if (/^\/espace\/documents(\/|$)/.test(chemin)) return <Documents chemin={chemin} />;
  return (
    <Page titre="Espace">
      <p>{chemin}</p>
    </Page>
  );
}
