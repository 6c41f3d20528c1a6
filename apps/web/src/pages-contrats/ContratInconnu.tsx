import { Lien } from '../navigation/Lien.tsx';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';
import { CONTRATS } from './adresses.ts';

export function ContratInconnu({ demande }: { demande: string }) {
  const dit = demande.slice(0, 40);
  return (
    <>
      <h1>Nous ne connaissons pas ce contrat</h1>
      <p className="chapeau">
        Aucun contrat du catalogue ne porte le nom «&nbsp;{dit}&nbsp;». L’adresse est peut-être
        incomplète.
      </p>
      <p className="actions suite">
        <Lien className="bouton" href={`${CONTRATS}?q=${encodeURIComponent(dit)}`}>
          Chercher ces mots
        </Lien>
        <Lien className="bouton second" href={CONTRATS}>
          Voir tous les contrats
        </Lien>
      </p>
      <PriseDeFocus titre="Contrat inconnu" cle={`contrat inconnu ${demande}`} />
    </>
  );
}
