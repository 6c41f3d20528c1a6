import { lireJour } from '@almanach/bareme';
import { date } from '@almanach/textes';
import { type SyntheticEvent, useId, useRef, useState } from 'react';
import './droit.css';

interface Proprietes {
  readonly connuLe: string;
  readonly surChangerDroit: (connuLe: string) => void;
}

/** The day on which the law is read, shown and modifiable: another day may give another result. */
export function DroitApplique({ connuLe, surChangerDroit }: Proprietes) {
  const [ouvert, ouvrir] = useState(false);
  const zone = useId();
  const bouton = useRef<HTMLButtonElement>(null);
  function appliquer(autre: string) {
    ouvrir(false);
    bouton.current?.focus();
    surChangerDroit(autre);
  }
  return (
    <div className="droit">
      <p>
        Droit connu le{' '}
        <button
          type="button"
          ref={bouton}
          className="nombre"
          aria-expanded={ouvert}
          aria-controls={zone}
          onClick={() => ouvrir(!ouvert)}
        >
          {date(connuLe)}
        </button>
      </p>
      <div id={zone} hidden={!ouvert}>
        {ouvert && <Changer connuLe={connuLe} surChangerDroit={appliquer} />}
      </div>
    </div>
  );
}

function Changer({ connuLe, surChangerDroit }: Proprietes) {
  const champ = useId();
  const [valeur, changer] = useState(connuLe);
  const [faute, signaler] = useState(false);
  function envoyer(e: SyntheticEvent) {
    e.preventDefault();
    if (lireJour(valeur) === null) signaler(true);
    else surChangerDroit(valeur);
  }
  return (
    <form className="changer" onSubmit={envoyer} noValidate>
      <label htmlFor={champ}>Refaire le calcul avec les textes connus le</label>
      <input
        id={champ}
        type="date"
        value={valeur}
        aria-invalid={faute}
        aria-describedby={faute ? `${champ}-faute` : undefined}
        onChange={(e) => {
          changer(e.target.value);
          signaler(false);
        }}
      />
      <button type="submit" className="bouton second">
        Refaire le calcul
      </button>
      {faute && (
        <p className="faute" id={`${champ}-faute`}>
          Donnez une date complète.
        </p>
      )}
    </form>
  );
}
