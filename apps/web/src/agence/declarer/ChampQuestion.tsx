import { useState } from 'react';
import { dateOuNul, ecrireDateSaisie } from '../../saisie/date.ts';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { ChampPeriode } from './ChampPeriode.tsx';
import { AIDES, TITRES } from './mots.ts';
import type { Question, Valeur } from './types.ts';

interface Proprietes {
  readonly question: Question;
  readonly valeur: Valeur | null;
  readonly libelle: (code: string) => string;
  readonly surChange: (valeur: Valeur | null) => void;
  readonly erreur: string | undefined;
}

/** A question of the server, drawn by its form. */
export function ChampQuestion({ question, valeur, libelle, surChange, erreur }: Proprietes) {
  const { id, forme, choix } = question;
  const titre = TITRES[id] ?? id;
  if (forme === 'choix') {
    return (
      <ChoixUnique
        id={id}
        legende={titre}
        aide={AIDES[id]}
        options={choix.map((c) => ({ valeur: c, libelle: libelle(c) }))}
        valeur={typeof valeur === 'string' ? valeur : null}
        surChange={surChange}
        erreur={erreur}
        enLigne={choix.length < 4}
      />
    );
  }
  if (forme === 'date') {
    return <UneDate id={id} titre={titre} valeur={valeur} surChange={surChange} erreur={erreur} />;
  }
  return (
    <ChampPeriode
      id={id}
      titre={titre}
      facultative={forme === 'periode-ou-non'}
      valeur={valeur}
      surChange={surChange}
      erreur={erreur}
    />
  );
}

function UneDate({
  id,
  titre,
  valeur,
  surChange,
  erreur,
}: Omit<Proprietes, 'question' | 'libelle'> & { id: string; titre: string }) {
  const [texte, ecrire] = useState(typeof valeur === 'string' ? ecrireDateSaisie(valeur) : '');
  return (
    <ChampDate
      id={id}
      libelle={titre}
      valeur={texte}
      surChange={(t) => {
        ecrire(t);
        surChange(dateOuNul(t));
      }}
      erreur={erreur}
      {...(AIDES[id] === undefined ? {} : { aide: AIDES[id] })}
    />
  );
}
