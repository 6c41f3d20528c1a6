import type { ChampLigne } from '@almanach/moteur';
import { useState } from 'react';
import { Champ } from '../../ui/Champ.tsx';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ChampMontant } from '../../ui/ChampMontant.tsx';
import { Faute } from '../../ui/Faute.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { DESTINATAIRES, LIBELLES, NATURES } from './champs.ts';
import { phraseDuChamp } from './FautesDesLignes.tsx';
import { idCellule, type LigneExaminee } from './lignes.ts';

const FACULTATIFS: readonly ChampLigne[] = [
  'jours',
  'csg',
  'crds',
  'net',
  'payeLe',
  'destinataire',
  'nature',
];

interface Proprietes {
  readonly examinee: LigneExaminee;
  readonly fautive: boolean;
  readonly surCellule: (champ: ChampLigne, texte: string) => void;
  readonly surRetrait: () => void;
}

/** One line of the paper with its fields; what is not printed there is left blank. */
export function CarteLigne({ examinee, fautive, surCellule, surRetrait }: Proprietes) {
  const { ligne, rang, erreurs } = examinee;
  const titre = `Ligne ${rang}`;
  const texte = (champ: ChampLigne) => ligne.cellules[champ] ?? '';
  const champ = (nom: ChampLigne) => {
    const erreur = fautive ? erreurs.find((e) => e.champ === nom) : undefined;
    return {
      id: idCellule(ligne.cle, nom),
      libelle: LIBELLES[nom],
      valeur: texte(nom),
      surChange: (valeur: string) => surCellule(nom, valeur),
      erreur: erreur === undefined ? undefined : phraseDuChamp(erreur),
    };
  };
  const deLaLigne = fautive ? erreurs.find((e) => e.champ === null) : undefined;
  const [deplie, deplier] = useState(() => FACULTATIFS.some((nom) => texte(nom) !== ''));
  const fauteDedans =
    fautive && erreurs.some((e) => e.champ !== null && FACULTATIFS.includes(e.champ));
  return (
    <fieldset className="carte">
      <legend>
        {titre}
        {ligne.duFichier !== null && (
          <span className="petit doux"> ligne {ligne.duFichier} du fichier</span>
        )}
      </legend>
      <Faute
        id={`${ligne.cle}-faute`}
        texte={deLaLigne === undefined ? undefined : phraseDuChamp(deLaLigne)}
      />
      <div className="champs">
        <ChampDate {...champ('du')} aide="Exemple&nbsp;: 06/11/2026" />
        <ChampDate {...champ('au')} aide="Dernier jour, compris" />
        <ChampMontant {...champ('prix')} aide="Par jour, avant CSG" />
        <ChampMontant {...champ('brut')} aide="De la ligne, avant CSG" />
      </div>
      <details
        className="depliant"
        open={deplie || fauteDedans}
        onToggle={(e) => deplier(e.currentTarget.open)}
      >
        <summary>
          Autres colonnes du décompte<span className="sr">&nbsp;: {titre}</span>
        </summary>
        <p className="petit doux">Recopiez celles qui sont imprimées. Laissez les autres vides.</p>
        <div className="champs">
          <Champ {...champ('jours')} inputMode="numeric" unite="jours" court />
          <ChampMontant {...champ('csg')} />
          <ChampMontant {...champ('crds')} />
          <ChampMontant {...champ('net')} />
          <ChampDate {...champ('payeLe')} />
          <ChampListe
            {...champ('destinataire')}
            options={avec(DESTINATAIRES, texte('destinataire'))}
          />
          <ChampListe {...champ('nature')} options={avec(NATURES, texte('nature'))} />
        </div>
      </details>
      <button type="button" className="bouton nu retirer" onClick={surRetrait}>
        <Icone nom="croix" />
        Retirer<span className="sr">&nbsp;: {titre}</span>
      </button>
    </fieldset>
  );
}

interface Choix {
  readonly valeur: string;
  readonly libelle: string;
}

/** A word that came in a file stays as it is, until another is chosen. */
function avec(options: readonly Choix[], texte: string): readonly Choix[] {
  if (options.some((o) => o.valeur === texte)) return options;
  return [...options, { valeur: texte, libelle: texte }];
}
