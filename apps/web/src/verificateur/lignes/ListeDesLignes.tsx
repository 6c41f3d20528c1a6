import { LIGNES_MAX } from '@almanach/moteur';
import { accorder } from '@almanach/textes';
import { useEffect, useRef, useState } from 'react';
import { Icone } from '../../ui/Icone.tsx';
import type { SaisieDecompte } from '../saisie.ts';
import { CarteLigne } from './CarteLigne.tsx';
import { LigneRepliee } from './LigneRepliee.tsx';
import {
  ajouterLigne,
  DECOMPTE_VIDE,
  ecrireCellule,
  idCellule,
  type LigneExaminee,
  ouvrirLigne,
  retirerLigne,
} from './lignes.ts';

const MONTREES = 50;

interface Proprietes {
  readonly decompte: SaisieDecompte;
  readonly lignes: readonly LigneExaminee[];
  /** Ranks of the lines whose faults are shown. */
  readonly fautives: ReadonlySet<number>;
  readonly garder: (d: SaisieDecompte) => void;
}

/** Typed lines and refused ones with their fields, the others in one row; a long file by fifties. */
export function ListeDesLignes({ decompte, lignes, fautives, garder }: Proprietes) {
  const [limite, etendre] = useState(MONTREES);
  const demanderFocus = useFocusDemande();
  const repliees = lignes.filter((l) => !l.ligne.ouverte).slice(0, limite);
  const dernierRang = repliees.at(-1)?.rang ?? 0;
  const cachees = lignes.filter((l) => !l.ligne.ouverte && l.rang > dernierRang).length;
  const ajouter = () => {
    demanderFocus(idCellule(`l${decompte.suivante}`, 'du'));
    garder(ajouterLigne(decompte));
  };
  const retirer = (cle: string) => {
    demanderFocus('ajouter-ligne');
    garder(retirerLigne(decompte, cle));
  };
  const ouvrir = (cle: string) => {
    demanderFocus(idCellule(cle, 'du'));
    garder(ouvrirLigne(decompte, cle));
  };
  return (
    <div>
      <ol className="lignes">
        {lignes
          .filter((l) => l.ligne.ouverte || l.rang <= dernierRang)
          .map((l) => (
            <li key={l.ligne.cle}>
              {l.ligne.ouverte ? (
                <CarteLigne
                  examinee={l}
                  fautive={fautives.has(l.rang)}
                  surCellule={(champ, texte) =>
                    garder(ecrireCellule(decompte, l.ligne.cle, champ, texte))
                  }
                  surRetrait={() => retirer(l.ligne.cle)}
                />
              ) : (
                <LigneRepliee
                  examinee={l}
                  surModifier={() => ouvrir(l.ligne.cle)}
                  surRetrait={() => retirer(l.ligne.cle)}
                />
              )}
            </li>
          ))}
      </ol>
      <div className="actions suite">
        {cachees > 0 && (
          <button
            type="button"
            className="bouton second"
            onClick={() => etendre((n) => n + 4 * MONTREES)}
          >
            Montrer plus de lignes ({accorder(cachees, 'ligne')} de plus)
          </button>
        )}
        <button
          type="button"
          id="ajouter-ligne"
          className="bouton second"
          disabled={lignes.length >= LIGNES_MAX}
          onClick={ajouter}
        >
          <Icone nom="plus" />
          Ajouter une ligne
        </button>
        {lignes.length > 1 && (
          <ToutRetirer
            surRetrait={() => {
              demanderFocus('ajouter-ligne');
              garder({ ...DECOMPTE_VIDE, lignes: [], suivante: decompte.suivante });
            }}
          />
        )}
      </div>
    </div>
  );
}

/** The focus goes to what was added, or to the button after a removal. */
function useFocusDemande(): (id: string) => void {
  const attendu = useRef<string | null>(null);
  useEffect(() => {
    if (attendu.current === null) return;
    document.getElementById(attendu.current)?.focus();
    attendu.current = null;
  });
  return (id) => {
    attendu.current = id;
  };
}

/** Two presses: nothing brings the lines back. */
function ToutRetirer({ surRetrait }: { surRetrait: () => void }) {
  const [demande, demander] = useState(false);
  if (!demande) {
    return (
      <button type="button" className="bouton nu" onClick={() => demander(true)}>
        Retirer toutes les lignes
      </button>
    );
  }
  return (
    <span className="actions" role="group" aria-label="Retirer toutes les lignes">
      <button type="button" className="bouton danger" autoFocus onClick={surRetrait}>
        Oui, tout retirer
      </button>
      <button type="button" className="bouton second" onClick={() => demander(false)}>
        Garder les lignes
      </button>
    </span>
  );
}
