import { Page } from '../plateforme/cadre/Page.tsx';

export default function Gestion({ chemin }: { chemin: string }) {
  return (
    <Page titre="Gestion">
      <p>{chemin}</p>
    </Page>
  );
}
