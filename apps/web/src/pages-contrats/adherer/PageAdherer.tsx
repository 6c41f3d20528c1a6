import { lireContrat } from '@almanach/moteur';
import { composer } from '@almanach/textes';
import { useMemo, useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { dateOuNul } from '../../saisie/date.ts';
import { Avis } from '../../ui/Avis.tsx';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { adresseAdherer, adresseContrat } from '../adresses.ts';
import type { Fiche } from '../donnees/catalogue.ts';
import { Admission } from './Admission.tsx';
import { Beneficiaires } from './Beneficiaires.tsx';
import { Cotisation } from './Cotisation.tsx';
import { Effets } from './Effets.tsx';

/** What joining asks and gives, by the clauses alone: information, never a subscription. */
export function PageAdherer({ fiche, le }: { fiche: Fiche; le: string }) {
  const { derniere } = fiche;
  const document = useMemo(() => {
    const lu = lireContrat(derniere);
    return lu.ok ? lu.valeur.document : null;
  }, [derniere]);
  const [adhesion, changer] = useState('');
  const jour = adhesion.trim() === '' ? le : dateOuNul(adhesion);
  if (document === null) return null;
  return (
    <>
      <Lien className="retour" href={adresseContrat(fiche.id)}>
        <Icone nom="retour" />
        Les clauses du contrat
      </Lien>
      <p className="code">{fiche.id}</p>
      <h1>Conditions d’adhésion</h1>
      <p className="chapeau">{composer(derniere.titre)}</p>
      <Avis ton="attention">
        <p>
          <strong>C’est une information, pas une souscription.</strong> Seul l’assureur peut vous
          dire s’il vous accepte. Rien n’est envoyé, rien n’est gardé&nbsp;: ce que vous écrivez
          disparaît en quittant la page.
        </p>
      </Avis>
      <ChampDate
        id="adhesion"
        libelle="Jour de l’adhésion"
        valeur={adhesion}
        surChange={changer}
        aide="Vide&nbsp;: aujourd’hui."
        erreur={jour === null ? 'Écrivez une date, par exemple 1/1/2027.' : undefined}
      />
      {jour !== null && (
        <>
          <Admission clause={document.adhesion} le={jour} />
          <Effets document={document} le={jour} />
          <Cotisation clause={document.cotisation} le={jour} />
        </>
      )}
      <Beneficiaires clause={document.beneficiaires} />
      <PriseDeFocus titre={`Adhérer\u00a0: ${derniere.titre}`} cle={adresseAdherer(fiche.id)} />
    </>
  );
}
