import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import { IBAN, TITULAIRE } from '../commun/regles.ts';
import type { ChangementRecu } from '../commun/types.ts';
import { useSaisie } from '../commun/useSaisie.ts';

interface Proprietes {
  readonly geste: string;
  readonly surRecu: (recu: ChangementRecu) => void;
}

/** Holder and IBAN: the server checks the key, then asks the bank whose it is. */
export function FormulaireIban({ geste, surRecu }: Proprietes) {
  const saisie = useSaisie<'titulaire' | 'iban', ChangementRecu>({
    titulaire: TITULAIRE,
    iban: IBAN,
  });
  const envoyer = async () => {
    const reponse = await saisie.envoyer('POST', '/api/coordonnees/bancaires', (v) => ({
      titulaire: v.titulaire.trim(),
      iban: v.iban,
    }));
    if (reponse?.ok === true) surRecu(reponse.corps);
  };
  return (
    <Formulaire surEnvoi={envoyer}>
      <Fautes {...saisie} />
      <ChampTexte
        {...saisie.champ('titulaire')}
        libelle="Titulaire du compte"
        aide="Comme sur le relevé d’identité bancaire."
        completion="name"
        max={70}
      />
      <ChampTexte
        {...saisie.champ('iban')}
        libelle="IBAN"
        aide="Il commence par deux lettres, par exemple FR76. Les espaces ne comptent pas."
        max={50}
      />
      <div className="actions">
        <button type="submit" className="bouton" disabled={saisie.enCours}>
          {geste}
        </button>
      </div>
    </Formulaire>
  );
}
