import { date } from '@almanach/textes';
import { Avis } from '../../ui/Avis.tsx';
import { ListeDeFaits } from '../commun/ListeDeFaits.tsx';
import type { Profil } from '../commun/types.ts';

const INCONNU = 'Nous ne l’avons pas';

/** What is known of the person; what is not known is said so. */
export function FaitsDuProfil({ profil }: { profil: Profil }) {
  const { nom, nomUsage, prenoms, naissance, adresse, correctionsEnAttente } = profil;
  return (
    <>
      <ListeDeFaits
        faits={[
          ['Nom de naissance', nom || INCONNU],
          ...(nomUsage === null ? [] : ([['Nom d’usage', nomUsage]] as const)),
          ['Prénoms', prenoms.join(', ') || INCONNU],
          ['Date de naissance', naissance === null ? INCONNU : date(naissance)],
          ['Adresse', adresse === null ? INCONNU : <Adresse {...adresse} />],
        ]}
      />
      {correctionsEnAttente > 0 && (
        <Avis>
          <p>
            {correctionsEnAttente === 1
              ? 'Une correction est demandée. Rien ne change avant qu’une personne l’ait lue.'
              : `${correctionsEnAttente} corrections sont demandées. Rien ne change avant qu’une personne les ait lues.`}
          </p>
        </Avis>
      )}
    </>
  );
}

function Adresse({ lignes, codePostal, ville }: NonNullable<Profil['adresse']>) {
  return [...lignes, `${codePostal} ${ville}`].map((ligne) => (
    <span className="ligne-adresse" key={ligne}>
      {ligne}
    </span>
  ));
}
