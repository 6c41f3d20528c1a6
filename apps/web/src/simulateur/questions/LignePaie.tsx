import { ecrireNombreSaisi } from '../../saisie/nombre.ts';
import { Coche } from '../../ui/Coche.tsx';
import { decritPar, Faute } from '../../ui/Faute.tsx';
import { idChamp } from '../adresses.ts';
import type { PaieSaisie } from '../reponses.ts';

interface Proprietes {
  /** Start of the ids of its fields. */
  readonly prefixe: string;
  readonly nom: string;
  readonly paie: PaieSaisie;
  readonly heuresParDefaut: string;
  readonly erreur: (champ: string) => string | undefined;
  readonly changer: (valeurs: Partial<PaieSaisie>) => void;
}

/** One pay: its gross amount, its hours (a default is shown), or « je ne sais pas ». */
export function LignePaie({ prefixe, nom, paie, heuresParDefaut, erreur, changer }: Proprietes) {
  const id = (champ: string) => idChamp(prefixe, champ);
  const fautes = { brut: erreur(id('brut')), heures: erreur(id('heures')) };
  return (
    <fieldset className="paie">
      <legend>{nom}</legend>
      <div className="paie-champ">
        <label htmlFor={id('brut')}>Salaire brut, €</label>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          id={id('brut')}
          value={paie.brut}
          disabled={paie.inconnu}
          aria-invalid={fautes.brut !== undefined}
          aria-describedby={decritPar(fautes.brut !== undefined && `${id('brut')}-faute`)}
          onChange={(e) => changer({ brut: e.target.value })}
        />
      </div>
      <div className="paie-champ">
        <label htmlFor={id('heures')}>Heures</label>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          id={id('heures')}
          value={paie.heures ?? ecrireNombreSaisi(heuresParDefaut)}
          aria-invalid={fautes.heures !== undefined}
          aria-describedby={decritPar(fautes.heures !== undefined && `${id('heures')}-faute`)}
          onChange={(e) => changer({ heures: e.target.value })}
        />
      </div>
      <Coche id={id('inconnu')} cochee={paie.inconnu} surChange={(inconnu) => changer({ inconnu })}>
        Je ne sais pas
      </Coche>
      <Faute id={`${id('brut')}-faute`} texte={fautes.brut} />
      <Faute id={`${id('heures')}-faute`} texte={fautes.heures} />
    </fieldset>
  );
}
