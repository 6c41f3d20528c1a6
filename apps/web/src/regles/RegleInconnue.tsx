import { Lien } from '../navigation/Lien.tsx';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';

export function RegleInconnue({ demande }: { demande: string }) {
  return (
    <>
      <h1>Nous ne connaissons pas cette règle</h1>
      <p className="chapeau">
        Aucune règle ne porte le nom «&nbsp;{demande.slice(0, 40)}&nbsp;». L’adresse est peut-être
        incomplète.
      </p>
      <p className="actions suite">
        <Lien className="bouton" href={`/regles?q=${encodeURIComponent(demande.slice(0, 40))}`}>
          Chercher ces mots
        </Lien>
        <Lien className="bouton second" href="/regles">
          Voir toutes les règles
        </Lien>
      </p>
      <PriseDeFocus titre="Règle inconnue" cle={`regle inconnue ${demande}`} />
    </>
  );
}
