import { ChampDate } from '../../ui/ChampDate.tsx';
import { idChamp } from '../adresses.ts';
import { emploisDuJour, estMensualise } from './emploisDuJour.ts';
import { nomDeLEmploi } from './nomsEmploi.ts';
import { type Contexte, type ProprietesCorps, type Question, si } from './question.ts';

function emploisMensualises(ctx: Contexte) {
  return emploisDuJour(ctx).filter((e) => estMensualise(e.type));
}

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  const emplois = emploisMensualises(ctx);
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">
        Après un an, la loi fait compléter l’indemnité par l’employeur. Sans réponse, nous ne
        calculons que la part de la caisse.
      </p>
      {emplois.map(({ saisi }) => (
        <ChampDate
          key={saisi.cle}
          id={idChamp('anciennete', saisi.cle)}
          libelle={
            emplois.length === 1
              ? 'Premier jour chez cet employeur (facultatif)'
              : `${nomDeLEmploi(saisi, ctx.r.emplois.indexOf(saisi))} (facultatif)`
          }
          valeur={saisi.anciennete}
          erreur={erreur(idChamp('anciennete', saisi.cle))}
          surChange={(anciennete) =>
            modifier((r) => ({
              ...r,
              emplois: r.emplois.map((e) => (e.cle === saisi.cle ? { ...e, anciennete } : e)),
            }))
          }
        />
      ))}
    </>
  );
}

export const anciennete: Question = {
  nom: 'anciennete',
  cles: si((ctx) => ctx.b.salarie && emploisMensualises(ctx).length > 0),
  titre: () => 'Depuis quand travaillez-vous pour cet employeur\u00a0?',
  controler: (ctx, c) => {
    for (const { saisi } of emploisMensualises(ctx)) {
      c.dateFacultative(
        idChamp('anciennete', saisi.cle),
        saisi.anciennete,
        'le premier jour chez l’employeur',
      );
    }
  },
  resume: (ctx) =>
    emploisMensualises(ctx).map(({ saisi }) =>
      saisi.anciennete.trim() === '' ? 'Pas de réponse' : `Depuis le ${saisi.anciennete}`,
    ),
  Corps,
};
