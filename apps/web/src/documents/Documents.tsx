import { Page } from '../plateforme/cadre/Page.tsx';

export default function Documents({ chemin }: { chemin: string }) {
  return (
    <Page titre="Documents">
      <p>{chemin}</p>
    </Page>
  );
}
