import type { LigneVersee } from '@almanach/moteur';
import { accorder, date, lettre, verdict } from '@almanach/textes';
import { useMemo } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { Avis } from '../../ui/Avis.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { VERIFICATEUR } from '../adresses.ts';
import { comparer } from '../comparer.ts';
import { LettreAEnvoyer } from '../lettre/LettreAEnvoyer.tsx';
import type { LigneExaminee } from '../lignes/lignes.ts';
import type { SaisieDecompte } from '../saisie.ts';
import type { Connue } from '../situation.ts';
import { Causes } from './Causes.tsx';
import { JoursCompares } from './JoursCompares.tsx';
import { Inconnus, LignesARelire } from './Reste.tsx';
import { Suite } from './Suite.tsx';
import { Totaux } from './Totaux.tsx';

interface Proprietes {
  readonly connue: Extract<Connue, { etat: 'prete' }>;
  readonly decompte: SaisieDecompte;
  readonly lignes: readonly LigneExaminee[];
  readonly le: string;
}

/** The verdict first, then the days, the causes, what stays unknown, and the letter. */
export function Comparaison({ connue, decompte, lignes, le }: Proprietes) {
  const { lue, connuLe } = connue;
  const v = useMemo(() => {
    const lues = lignes.flatMap((l): LigneVersee[] => (l.lue === null ? [] : [l.lue]));
    return comparer(lue, connuLe, lues, decompte.complet);
  }, [lue, connuLe, lignes, decompte.complet]);
  const ecrite = lettre(v, { le, payeur: v.payeur ?? 'assurance-maladie' });
  const fautives = lignes.filter((l) => l.erreurs.length > 0).length;
  const [titre, suite] = enDeux(verdict(v).phrase);
  return (
    <>
      <div className="tete-de-page">
        <Lien className="retour" href={VERIFICATEUR.lignes}>
          <Icone nom="retour" />
          Modifier les lignes
        </Lien>
        <p className="petit doux">Droit connu au {date(v.droit.connuLe)}</p>
      </div>
      <div className="hero">
        <h1 className="phrase">{titre}</h1>
        <p className="chapeau">
          <Etiquette verdict={v.verdict} court={verdict(v).court} partiel={fautives > 0} /> {suite}
        </p>
        {fautives > 0 && (
          <Avis ton="attention">
            <p>
              {accorder(fautives, 'ligne')} à corriger{' '}
              {fautives === 1 ? 'n’est pas comparée' : 'ne sont pas comparées'}. Le résultat ne vaut
              que pour les autres. <Lien href={VERIFICATEUR.lignes}>Corriger</Lien>
            </p>
          </Avis>
        )}
        <Suite v={v} fautives={fautives} />
      </div>
      <Totaux totaux={v.totaux} />
      <JoursCompares periodes={v.periodes} totaux={v.totaux} />
      <Causes
        causes={v.causes}
        autres={v.autresCauses}
        inexplique={v.verdict === 'ecart-inexplique'}
      />
      <LignesARelire controles={v.controles} />
      <Inconnus v={v} ignorees={decompte.dernier?.ignorees ?? []} />
      {ecrite !== null && <LettreAEnvoyer lettre={ecrite} le={le} />}
      <PriseDeFocus titre="Le décompte comparé" cle={VERIFICATEUR.resultat} />
    </>
  );
}

/** The first sentence is the title; the others come under it. */
function enDeux(phrase: string): [string, string] {
  const fin = phrase.indexOf('. ');
  return fin < 0 ? [phrase, ''] : [phrase.slice(0, fin + 1), phrase.slice(fin + 2)];
}

type Verdict = ReturnType<typeof comparer>['verdict'];

const TONS: Readonly<Record<NonNullable<Verdict> | 'aucun', string>> = {
  conforme: 'etat ok',
  'ecart-explique': 'etat att',
  'ecart-inexplique': 'etat att',
  aucun: 'etat prevu',
};

/** A line that could not be read leaves a doubt: the lines compared are then the only ones spoken of. */
function Etiquette(p: { verdict: Verdict; court: string; partiel: boolean }) {
  const doute = p.partiel && p.verdict === 'conforme';
  return (
    <span className={doute ? 'etat att' : TONS[p.verdict ?? 'aucun']}>
      {doute ? 'conforme, sauf les lignes à corriger' : p.court}
    </span>
  );
}
