import { ChampDate } from '../../ui/ChampDate.tsx';
import { type ProprietesCorps, type Question, si } from './question.ts';

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">À la retraite, le nombre de jours payés est limité.</p>
      <ChampDate
        id="retraiteDepuis"
        libelle="Premier jour de la pension"
        valeur={ctx.r.retraiteDepuis}
        erreur={erreur('retraiteDepuis')}
        surChange={(retraiteDepuis) => modifier((r) => ({ ...r, retraiteDepuis }))}
      />
    </>
  );
}

export const retraite: Question = {
  nom: 'retraite',
  cles: si(({ r, b }) => b.couvert && r.cas.includes('retraite')),
  titre: () => 'Depuis quand touchez-vous une pension de retraite\u00a0?',
  controler: ({ r }, c) => c.date('retraiteDepuis', r.retraiteDepuis, 'le premier jour'),
  resume: ({ r }) => [`Depuis le ${r.retraiteDepuis}`],
  Corps,
};
