import { useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Arrivee } from '../../suivi/Arrivee.tsx';
import type { Agence } from '../types.ts';
import { FormulaireNouveau } from './FormulaireNouveau.tsx';

/** Someone new: who they are, and their first mission. */
export function Nouveau() {
  const { lecture, relire } = useLecture<{ agences: readonly Agence[] }>('/api/agence/agences');
  const [faite, noter] = useState<string | null>(null);
  const retour = { href: '/agence/salaries', libelle: 'Salariés' };
  return (
    <Page titre="Ajouter un salarié" retour={retour}>
      <Lu lecture={lecture} relire={relire}>
        {({ agences }) =>
          faite === null ? (
            <FormulaireNouveau agences={agences} surFait={noter} />
          ) : (
            <Arrivee titre="La mission est enregistrée">
              <p>
                Si la personne n’a pas encore d’espace, elle reçoit une lettre à son adresse. Elle y
                trouve son identifiant. Il est valable trente jours.
              </p>
              <div className="actions suite">
                <Lien className="bouton" href={`/agence/salaries/${faite}`}>
                  Voir le salarié
                </Lien>
              </div>
            </Arrivee>
          )
        }
      </Lu>
    </Page>
  );
}
