import type { ErreurLigne } from '@almanach/moteur';
import { accorder, messageLigne } from '@almanach/textes';
import { type MouseEvent, useEffect, useRef } from 'react';
import { idCellule, type LigneExaminee } from './lignes.ts';

interface Proprietes {
  readonly lignes: readonly LigneExaminee[];
  /** Nothing was typed at all. */
  readonly aucune: boolean;
  /** Changes at each try, so that the same faults take the focus again. */
  readonly essai: number;
}

/** Every refused line in one place: its number, its column, what came, what was expected. */
export function FautesDesLignes({ lignes, aucune, essai }: Proprietes) {
  const bloc = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (essai > 0) bloc.current?.focus();
  }, [essai]);
  if (lignes.length === 0 && !aucune) return null;
  const aller = (e: MouseEvent, champ: string) => {
    e.preventDefault();
    document.getElementById(champ)?.focus();
  };
  return (
    <div
      className="resume-erreurs"
      role="group"
      aria-label="Lignes à corriger"
      tabIndex={-1}
      ref={bloc}
    >
      <h2>
        {aucune ? 'Recopiez au moins une ligne' : `${accorder(lignes.length, 'ligne')} à corriger`}
      </h2>
      {!aucune && <p>Les autres lignes sont gardées.</p>}
      <ul>
        {lignes.flatMap((l) =>
          l.erreurs.map((erreur) => {
            const champ = idCellule(l.ligne.cle, erreur.champ ?? 'du');
            return (
              <li key={`${champ}-${erreur.code}`}>
                <a href={`#${champ}`} onClick={(e) => aller(e, champ)}>
                  {phrase(erreur, l.ligne.duFichier)}
                </a>
              </li>
            );
          }),
        )}
      </ul>
    </div>
  );
}

function phrase(erreur: ErreurLigne, duFichier: number | null): string {
  const { resume, ou, recu } = messageLigne(erreur);
  const fichier = duFichier === null ? '' : ` (ligne ${duFichier} du fichier)`;
  const valeur = recu === null ? '' : ` Reçu\u00a0: «\u00a0${recu}\u00a0».`;
  return `${ou.charAt(0).toUpperCase()}${ou.slice(1)}${fichier}\u00a0: ${resume}${valeur}`;
}

/** Beside the field: what is wrong, and what is expected there. */
export function phraseDuChamp(erreur: ErreurLigne): string {
  const { resume, attendu } = messageLigne(erreur);
  return `${resume} Attendu\u00a0: ${attendu}.`;
}
