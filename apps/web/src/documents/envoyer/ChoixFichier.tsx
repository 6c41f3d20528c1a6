import { useRef } from 'react';
import { decritPar, Faute } from '../../ui/Faute.tsx';
import { taille } from '../taille.ts';

const ADMIS = 'image/jpeg,image/png,image/webp,application/pdf';

/** A file, or a photo taken now: two buttons, and no drag and drop to know about. */
export function ChoixFichier({
  fichier,
  surChoix,
  erreur,
}: {
  fichier: File | null;
  surChoix: (fichier: File) => void;
  erreur: string | undefined;
}) {
  const choix = useRef<HTMLInputElement>(null);
  const photo = useRef<HTMLInputElement>(null);
  const prendre = (champ: HTMLInputElement) => {
    const [choisi] = champ.files ?? [];
    if (choisi !== undefined) surChoix(choisi);
    // The same file can be chosen again after a change.
    champ.value = '';
  };
  return (
    <fieldset aria-describedby={decritPar('fichier-aide', erreur !== undefined && 'fichier-faute')}>
      <legend>
        <h2>Le fichier</h2>
      </legend>
      <p className="aide" id="fichier-aide">
        Une photo (JPEG, PNG, WebP) ou un PDF, de 15&nbsp;Mo au plus.
      </p>
      <Faute id="fichier-faute" texte={erreur} />
      {/* Reached through the two buttons, which say what they open. */}
      <input
        ref={choix}
        type="file"
        hidden
        accept={ADMIS}
        data-champ="fichier"
        onChange={(e) => prendre(e.target)}
      />
      <input
        ref={photo}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp"
        capture="environment"
        data-champ="photo"
        onChange={(e) => prendre(e.target)}
      />
      <div className="actions suite">
        <button
          type="button"
          id="fichier-choisir"
          className={fichier === null ? 'bouton' : 'bouton second'}
          onClick={() => choix.current?.click()}
        >
          {fichier === null ? 'Choisir un fichier' : 'Changer de fichier'}
        </button>
        <button type="button" className="bouton second" onClick={() => photo.current?.click()}>
          Prendre une photo
        </button>
      </div>
      <p className="lu" role="status">
        {fichier === null ? '' : `${fichier.name}, ${taille(fichier.size)}`}
      </p>
    </fieldset>
  );
}
