import type { SituationJson } from '@almanach/moteur';
import { accorder, periode } from '@almanach/textes';
import { type SyntheticEvent, useState } from 'react';
import { naviguer } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { enumerer } from '../../resultat/mots.ts';
import { ADRESSES } from '../../simulateur/adresses.ts';
import { Coche } from '../../ui/Coche.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { VERIFICATEUR } from '../adresses.ts';
import type { SaisieDecompte } from '../saisie.ts';
import { FautesDesLignes } from './FautesDesLignes.tsx';
import { ListeDesLignes } from './ListeDesLignes.tsx';
import { examiner, type LigneExaminee } from './lignes.ts';
import { PrendreUnFichier } from './PrendreUnFichier.tsx';

interface Proprietes {
  readonly situation: SituationJson;
  readonly decompte: SaisieDecompte;
  readonly lignes: readonly LigneExaminee[];
  readonly garder: (d: SaisieDecompte) => void;
}

/** The lines of the paper, typed or taken from a file, each refused one told beside its field. */
export function PageLignes({ situation, decompte, lignes, garder }: Proprietes) {
  const [essai, essayer] = useState(0);
  const lues = lignes.filter((l) => l.lue !== null);
  const montrees = lignes.filter(
    (l) => l.erreurs.length > 0 && (essai > 0 || l.ligne.duFichier !== null),
  );
  const rienASaisir = essai > 0 && lignes.every((l) => l.vide);
  const comparer = (e: SyntheticEvent) => {
    e.preventDefault();
    if (lues.length > 0 && lignes.every((l) => l.erreurs.length === 0)) {
      naviguer(VERIFICATEUR.resultat);
    } else essayer((n) => n + 1);
  };
  /** What a file brought that cannot be read is told at once. */
  const importe = (d: SaisieDecompte) => {
    garder(d);
    if (examiner(d).some((l) => l.erreurs.length > 0)) essayer((n) => n + 1);
  };
  return (
    <>
      <h1>Vérifier un décompte</h1>
      <p className="chapeau">
        Recopiez chaque ligne du décompte que la caisse vous a envoyé. Rien ne quitte cet onglet.
      </p>
      <p className="rappel">
        <strong>Votre situation</strong> {arrets(situation)}{' '}
        <Lien href={ADRESSES.verifier}>Modifier mes réponses</Lien>
      </p>
      <PrendreUnFichier decompte={decompte} surImport={importe} garder={garder} />
      <form noValidate onSubmit={comparer}>
        <FautesDesLignes lignes={montrees} aucune={rienASaisir} essai={essai} />
        <h2 id="h-lignes">Les lignes du décompte</h2>
        <ListeDesLignes
          decompte={decompte}
          lignes={lignes}
          fautives={new Set(montrees.map((l) => l.rang))}
          garder={garder}
        />
        <div className="complet">
          <Coche
            id="complet"
            cochee={decompte.complet}
            surChange={(complet) => garder({ ...decompte, complet })}
          >
            Ce décompte contient tous les versements
          </Coche>
          <p className="aide">
            Alors, un jour dû sans ligne compte comme un jour non payé. Sinon, nous ne comparons que
            ce que le décompte couvre.
          </p>
        </div>
        <div className="actions">
          <button type="submit" className="bouton grand">
            Comparer
          </button>
          {montrees.length > 0 && lues.length > 0 && (
            <Lien className="bouton second grand" href={VERIFICATEUR.resultat}>
              {montrees.length === 1
                ? 'Comparer sans la ligne à corriger'
                : `Comparer sans les ${accorder(montrees.length, 'ligne')} à corriger`}
            </Lien>
          )}
        </div>
      </form>
      <PriseDeFocus titre="Vérifier un décompte" cle={VERIFICATEUR.lignes} />
    </>
  );
}

/** "Arrêt du 3 novembre au 20 décembre 2026." */
function arrets({ arrets: liste }: SituationJson): string {
  const dits = liste.map(({ du, au }) =>
    typeof au === 'string' && au !== 'inconnu' ? periode(du, au) : `depuis ${periode(du, du)}`,
  );
  return `${liste.length > 1 ? 'Arrêts' : 'Arrêt'} ${enumerer(dits.slice(0, 4))}${dits.length > 4 ? '…' : ''}.`;
}
