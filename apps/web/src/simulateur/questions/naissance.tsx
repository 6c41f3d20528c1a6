import { ChampDate } from '../../ui/ChampDate.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { JE_NE_SAIS_PAS } from './choix.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">Avant 2019, la base d’un apprenti dépendait de son âge.</p>
      {!ctx.r.naissanceInconnue && (
        <ChampDate
          id="naissance"
          libelle="Date de naissance"
          aide="Exemple&nbsp;: 12/05/1999"
          valeur={ctx.r.naissance}
          erreur={erreur('naissance')}
          surChange={(naissance) => modifier((r) => ({ ...r, naissance }))}
        />
      )}
      <Coche
        id="naissanceInconnue"
        cochee={ctx.r.naissanceInconnue}
        surChange={(naissanceInconnue) => modifier((r) => ({ ...r, naissanceInconnue }))}
      >
        {JE_NE_SAIS_PAS}
      </Coche>
    </>
  );
}

export const naissance: Question = {
  nom: 'naissance',
  cles: si(({ b }) => b.salarie && b.naissance),
  titre: () => 'Quelle est votre date de naissance\u00a0?',
  controler: ({ r }, c) => {
    if (!r.naissanceInconnue) c.date('naissance', r.naissance, 'la date de naissance');
  },
  resume: ({ r }) => [r.naissanceInconnue ? JE_NE_SAIS_PAS : r.naissance],
  Corps,
};
