import { Page } from '../plateforme/cadre/Page.tsx';

export default function Demo({ chemin }: { chemin: string }) {
  return (
    <Page titre="Demo">
      <p>{chemin}</p>
    </Page>
  );
}
