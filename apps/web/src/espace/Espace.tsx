import { Page } from '../plateforme/cadre/Page.tsx';

export default function Espace({ chemin }: { chemin: string }) {
  return (
    <Page titre="Espace">
      <p>{chemin}</p>
    </Page>
  );
}
