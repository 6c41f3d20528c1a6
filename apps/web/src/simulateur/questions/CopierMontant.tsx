import { useState } from 'react';
import { lireMontantSaisi } from '../../saisie/nombre.ts';

/** Same pay every month: typed once, copied everywhere; each month can still be changed. */
export function CopierMontant({
  id,
  incomplets,
  surCopie,
}: {
  id: string;
  /** Rows left out, because a part of a month has not the pay of a month. */
  incomplets: number;
  surCopie: (brut: string) => void;
}) {
  const [brut, changer] = useState('');
  const [dit, dire] = useState('');
  const copier = () => {
    if (!lireMontantSaisi(brut).ok) {
      dire('Écrivez d’abord un montant. Exemple\u00a0: 2 100,50.');
      return;
    }
    surCopie(brut);
    dire(
      incomplets === 0
        ? 'Montant copié partout. Vous pouvez encore changer chaque ligne.'
        : 'Montant copié dans les mois entiers. Complétez les mois incomplets.',
    );
  };
  return (
    <div className="copier">
      <label htmlFor={id}>Le même salaire brut chaque fois&nbsp;?</label>
      <div className="saisie">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          id={id}
          value={brut}
          aria-describedby={`${id}-dit`}
          onChange={(e) => changer(e.target.value)}
          onKeyDown={(e) => {
            if (e.key !== 'Enter') return;
            e.preventDefault();
            copier();
          }}
        />
        <button type="button" className="bouton second" onClick={copier}>
          Copier
        </button>
      </div>
      <p className="lu" id={`${id}-dit`} aria-live="polite">
        {dit}
      </p>
    </div>
  );
}
