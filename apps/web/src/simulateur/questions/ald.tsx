import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import type { AldChoisie } from '../reponses.ts';
import { dire, JE_NE_SAIS_PAS } from './choix.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

const CHOIX: readonly {
  valeur: AldChoisie;
  libelle: string;
  aide?: string;
  douteux?: boolean;
}[] = [
  { valeur: 'non', libelle: 'Non' },
  {
    valeur: 'exonerante',
    libelle: 'Oui, soignée à 100 %',
    aide: 'La Sécurité sociale rembourse ces soins en entier.',
  },
  {
    valeur: 'non-exonerante',
    libelle: 'Oui, sans remboursement à 100 %',
    aide: 'Des soins ou un arrêt de plus de six mois, reconnus par la caisse.',
  },
  {
    valeur: 'inconnu',
    libelle: JE_NE_SAIS_PAS,
    aide: 'Nous gardons les deux cas\u00a0: le résultat sera une fourchette.',
    douteux: true,
  },
];

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  const { ald, aldDepuis } = ctx.r;
  return (
    <>
      <ChoixUnique
        id="ald"
        legende={<h1>{titre}</h1>}
        aide="On dit aussi «&nbsp;ALD&nbsp;». L’Assurance maladie l’a reconnue par écrit."
        options={CHOIX}
        valeur={ald}
        erreur={erreur('ald')}
        surChange={(choisie) => modifier((r) => ({ ...r, ald: choisie }))}
      />
      {(ald === 'exonerante' || ald === 'non-exonerante') && (
        <ChampDate
          id="aldDepuis"
          libelle="Depuis quel jour l’arrêt est-il lié à cette affection&nbsp;?"
          aide="Facultatif. Vide&nbsp;: depuis le premier jour de l’arrêt."
          valeur={aldDepuis}
          erreur={erreur('aldDepuis')}
          surChange={(valeur) => modifier((r) => ({ ...r, aldDepuis: valeur }))}
        />
      )}
      <Depliant titre="Pourquoi cette question&nbsp;?">
        <p>
          Avec une affection de longue durée, les jours non payés du début ne comptent qu’une fois
          en trois ans. L’indemnité peut aussi durer plus longtemps.
        </p>
      </Depliant>
    </>
  );
}

export const ald: Question = {
  nom: 'ald',
  cles: si(({ b }) => b.ald),
  titre: () => 'L’arrêt est-il lié à une affection de longue durée\u00a0?',
  controler: ({ r }, c) => {
    c.exiger(r.ald !== null, 'ald', 'Choisissez une réponse, même «\u00a0Je ne sais pas\u00a0».');
    if (r.ald === 'exonerante' || r.ald === 'non-exonerante') {
      c.dateFacultative('aldDepuis', r.aldDepuis, 'cette date');
    }
  },
  resume: ({ r }) => [dire(CHOIX, r.ald)],
  Corps,
};
