import { Page } from '../plateforme/cadre/Page.tsx';

export default function Agence({ chemin }: { chemin: string }) {
  return (
    <Page titre="Agence">
      <p>{chemin}</p>
    </Page>
  );
}
