import { Page } from '../plateforme/cadre/Page.tsx';

export default function Declaration({ chemin }: { chemin: string }) {
  return (
    <Page titre="Déclarer un arrêt">
      <p>{chemin}</p>
    </Page>
  );
}
