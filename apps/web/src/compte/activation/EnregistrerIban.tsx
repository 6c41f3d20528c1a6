import { naviguer } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { FormulaireIban } from '../coordonnees/FormulaireIban.tsx';
import { Etapes } from './Etapes.tsx';

const FIN = '/compte/activer/fin';

export function EnregistrerIban() {
  return (
    <Page
      titre="Votre compte bancaire"
      chapeau="C’est là que vos indemnités seront versées. Il est chiffré chez nous."
    >
      <Etapes rang={5} />
      <FormulaireIban geste="Enregistrer ce compte" surRecu={() => naviguer(FIN)} />
      <p className="suite-compte">
        <Lien href={FIN}>Le donner plus tard</Lien>
      </p>
    </Page>
  );
}
