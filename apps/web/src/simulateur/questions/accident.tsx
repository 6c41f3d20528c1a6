import { ChampDate } from '../../ui/ChampDate.tsx';
import { type ProprietesCorps, type Question, si } from './question.ts';

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">
        L’employeur paie le jour de l’accident. La caisse paie dès le lendemain, sans délai de
        carence.
      </p>
      <ChampDate
        id="accidentLe"
        libelle="Jour de l’accident"
        aide="Facultatif. Vide&nbsp;: la veille de l’arrêt, ou plus tôt."
        valeur={ctx.r.accidentLe}
        erreur={erreur('accidentLe')}
        surChange={(accidentLe) => modifier((r) => ({ ...r, accidentLe }))}
      />
    </>
  );
}

export const accident: Question = {
  nom: 'accident',
  cles: si(({ r, b }) => b.professionnel && r.nature !== 'maladie-professionnelle'),
  titre: () => 'Quand l’accident a-t-il eu lieu\u00a0?',
  controler: ({ r }, c) => c.dateFacultative('accidentLe', r.accidentLe, 'le jour de l’accident'),
  resume: ({ r }) => [r.accidentLe.trim() === '' ? 'Avant l’arrêt' : `Le ${r.accidentLe}`],
  Corps,
};
