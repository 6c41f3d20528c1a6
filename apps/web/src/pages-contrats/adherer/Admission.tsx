import { j } from '@almanach/bareme';
import { admission, type Contrat, type ReponseQuestionnaire } from '@almanach/moteur';
import { motifAdmission } from '@almanach/textes';
import { useState } from 'react';
import { dateOuNul } from '../../saisie/date.ts';
import { Avis } from '../../ui/Avis.tsx';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';

type Clause = Contrat['document']['adhesion'];
type Reponse = NonNullable<ReponseQuestionnaire> | 'sans-reponse';

/** Age, and a typed answer to the questionnaire; no diagnosis is asked. */
export function Admission({ clause, le }: { clause: Clause; le: string }) {
  const [naissance, changer] = useState('');
  const [reponse, repondre] = useState<Reponse | null>(null);
  const iso = dateOuNul(naissance);
  const illisible = naissance.trim() !== '' && iso === null;
  const etat = admission(clause, {
    naissance: iso === null ? null : j(iso),
    le: j(le),
    reponse: reponse === 'sans-reponse' ? null : reponse,
  });
  const questionnaire = clause?.questionnaire;
  return (
    <section aria-labelledby="admission">
      <h2 id="admission">Pouvez-vous adhérer&nbsp;?</h2>
      {clause === undefined && <p>Le contrat ne pose aucune condition d’adhésion.</p>}
      {clause?.age !== undefined && (
        <>
          <p>{`Il faut avoir de ${clause.age.min} à ${clause.age.max} ans compris, le jour de l’adhésion.`}</p>
          <ChampDate
            id="naissance"
            libelle="Votre date de naissance"
            valeur={naissance}
            surChange={changer}
            aide="Exemple&nbsp;: 15/6/1985"
            erreur={illisible ? 'Écrivez une date, par exemple 15/6/1985.' : undefined}
          />
        </>
      )}
      {questionnaire === 'bonne-sante' && (
        <Question
          legende="Pouvez-vous signer la déclaration de bonne santé du contrat&nbsp;?"
          aide="Oui ou non suffit. Ne nous dites jamais de quoi vous souffrez."
          options={[
            { valeur: 'bonne-sante', libelle: 'Oui' },
            { valeur: 'pas-bonne-sante', libelle: 'Non' },
            { valeur: 'sans-reponse', libelle: 'Je préfère ne pas répondre', douteux: true },
          ]}
          reponse={reponse}
          repondre={repondre}
        />
      )}
      {questionnaire === 'medecin-conseil' && (
        <Question
          legende="Quel est l’avis du médecin-conseil de l’assureur&nbsp;?"
          aide="Lui seul lit votre dossier médical."
          options={[
            { valeur: 'avis-favorable', libelle: 'Favorable' },
            { valeur: 'avis-defavorable', libelle: 'Défavorable' },
            { valeur: 'sans-reponse', libelle: 'Pas encore d’avis', douteux: true },
          ]}
          reponse={reponse}
          repondre={repondre}
        />
      )}
      <div role="status" className="suite">
        <Avis
          ton={etat.etat === 'admis' ? 'succes' : etat.etat === 'refuse' ? 'attention' : 'info'}
        >
          <p>
            <strong>{PHRASES[etat.etat]}</strong>
          </p>
          {etat.motifs.map((m) => (
            <p key={m}>{motifAdmission(m)}</p>
          ))}
        </Avis>
      </div>
    </section>
  );
}

const PHRASES = {
  admis: 'D’après ces clauses, vous pouvez demander à adhérer.',
  refuse: 'D’après ces clauses, vous ne pouvez pas adhérer ce jour-là.',
  'a-completer': 'Il manque une réponse pour le dire.',
} as const;

interface PropsQuestion {
  readonly legende: string;
  readonly aide: string;
  readonly options: readonly {
    readonly valeur: Reponse;
    readonly libelle: string;
    readonly douteux?: boolean;
  }[];
  readonly reponse: Reponse | null;
  readonly repondre: (r: Reponse) => void;
}

function Question(p: PropsQuestion) {
  return (
    <ChoixUnique
      id="questionnaire"
      legende={p.legende}
      aide={p.aide}
      options={p.options}
      valeur={p.reponse}
      surChange={p.repondre}
      enLigne
    />
  );
}
