import { naviguer } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { useAdresse } from '../../navigation/useAdresse.ts';
import { accueilDe } from '../../plateforme/adresses.ts';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { FormulaireConnexion } from '../../plateforme/session/FormulaireConnexion.tsx';
import { apresConnexion } from '../../plateforme/session/retour.ts';
import { usePoste } from '../../plateforme/session/session.ts';
import { Avis } from '../../ui/Avis.tsx';

export function Connexion() {
  const { requete } = useAdresse();
  const { session, relire } = usePoste();
  const entrer = async (role: string) => {
    await relire();
    naviguer(apresConnexion(requete, role));
  };
  return (
    <Page titre="Me connecter">
      {session?.sorte === 'ordinaire' && (
        <Avis>
          <p>
            Vous êtes déjà connecté. <Lien href={accueilDe(session.role)}>Ouvrir mon espace</Lien>
          </p>
        </Avis>
      )}
      <div className="feuille colonne">
        <FormulaireConnexion surConnecte={entrer} oubli />
      </div>
      <p className="suite-compte">
        Première visite&nbsp;? <Lien href="/compte/activer">Activez votre espace</Lien>.
      </p>
    </Page>
  );
}
