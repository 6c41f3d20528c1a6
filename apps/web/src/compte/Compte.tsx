import { naviguer } from '../navigation/historique.ts';
import { accueilDe } from '../plateforme/adresses.ts';
import { Page } from '../plateforme/cadre/Page.tsx';
import { FormulaireConnexion } from '../plateforme/session/FormulaireConnexion.tsx';
import { usePoste } from '../plateforme/session/session.ts';

export default function Compte({ chemin }: { chemin: string }) {
  const { relire } = usePoste();
  if (chemin !== '/compte/connexion') return <Page titre="Mon compte">{chemin}</Page>;
  return (
    <Page titre="Me connecter">
      <FormulaireConnexion
        surConnecte={(role) => {
          void relire().then(() => naviguer(accueilDe(role)));
        }}
      />
    </Page>
  );
}
