import { lazy, Suspense } from 'react';
import { idChamp } from '../adresses.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

/** The catalogue, its search and the form of a contract come with the question. */
const ChoixDesContrats = lazy(() => import('../../contrats/ChoixDesContrats.tsx'));

function Corps(p: ProprietesCorps) {
  return (
    <>
      <h1>{p.titre}</h1>
      <p className="chapeau">
        Un contrat de prévoyance ajoute souvent de l’argent. Pas de contrat, ou vous ne savez
        pas&nbsp;? Continuez.
      </p>
      <Suspense fallback={<p role="status">Lecture des contrats…</p>}>
        <ChoixDesContrats {...p} />
      </Suspense>
    </>
  );
}

export const contrats: Question = {
  nom: 'contrats',
  cles: si(({ b }) => b.couvert),
  titre: () => 'Avez-vous un contrat qui complète\u00a0?',
  controler: ({ r }, c) => {
    for (const contrat of r.contrats) {
      c.erreurs.push(...contrat.fautes);
      const champ = idChamp('contrat', contrat.cle, 'adhesion');
      c.dateFacultative(champ, contrat.adhesion, 'la date d’adhésion');
    }
  },
  resume: ({ r }) => (r.contrats.length === 0 ? ['Aucun contrat'] : r.contrats.map((c) => c.nom)),
  Corps,
};
