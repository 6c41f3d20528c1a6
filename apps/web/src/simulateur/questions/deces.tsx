import { ChampDate } from '../../ui/ChampDate.tsx';
import { type ProprietesCorps, type Question, si } from './question.ts';

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">
        L’arrêt est payé dès le premier jour pendant les 13 semaines qui suivent le décès.
      </p>
      <ChampDate
        id="decesLe"
        libelle="Date du décès"
        aide="Facultatif. Vide&nbsp;: le premier jour de l’arrêt."
        valeur={ctx.r.decesLe}
        erreur={erreur('decesLe')}
        surChange={(decesLe) => modifier((r) => ({ ...r, decesLe }))}
      />
    </>
  );
}

export const deces: Question = {
  nom: 'deces',
  cles: si(({ b }) => b.deces),
  titre: () => 'Quand l’enfant est-il décédé\u00a0?',
  controler: ({ r }, c) => c.dateFacultative('decesLe', r.decesLe, 'la date'),
  resume: ({ r }) => [r.decesLe.trim() === '' ? 'Le premier jour de l’arrêt' : r.decesLe],
  Corps,
};
