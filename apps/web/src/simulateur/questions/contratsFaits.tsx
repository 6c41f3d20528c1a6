import { lazy, Suspense } from 'react';
import { lireHeuresSaisies, lireMontantSaisi } from '../../saisie/nombre.ts';
import { idChamp } from '../adresses.ts';
import { emploisSansAnciennete, FAITS, faitsAPoser } from './faitsDemandes.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

const FaitsDesContrats = lazy(() => import('../../contrats/FaitsDesContrats.tsx'));

function Corps(p: ProprietesCorps) {
  return (
    <>
      <h1>{p.titre}</h1>
      <p className="chapeau">
        Tout est facultatif. Sans réponse, nous le disons, et le montant peut rester inconnu.
      </p>
      <Suspense fallback={<p role="status">Lecture des contrats…</p>}>
        <FaitsDesContrats {...p} />
      </Suspense>
    </>
  );
}

export const contratsFaits: Question = {
  nom: 'contratsFaits',
  cles: si((ctx) => faitsAPoser(ctx).length > 0),
  titre: () => 'Que demandent vos contrats\u00a0?',
  controler: (ctx, c) => {
    const { r } = ctx;
    const faits = faitsAPoser(ctx);
    if (faits.includes('anciennete')) {
      for (const { saisi } of emploisSansAnciennete(ctx)) {
        const champ = idChamp('anciennete', saisi.cle);
        c.dateFacultative(champ, saisi.anciennete, 'le premier jour chez l’employeur');
      }
    }
    if (faits.includes('naissance') && !r.naissanceInconnue) {
      c.dateFacultative('naissance', r.naissance, 'la date de naissance');
    }
    if (faits.includes('hospitalisations')) {
      for (const p of r.hospitalisations) {
        c.periode((nom) => idChamp('sejour', p.cle, nom), p, {
          du: 'le premier jour à l’hôpital',
          au: 'le dernier jour à l’hôpital',
        });
      }
    }
    if (faits.includes('inscription')) {
      for (const { cle, allocation = '' } of r.chomage) {
        c.exiger(
          allocation.trim() === '' || lireMontantSaisi(allocation).ok,
          idChamp('chomage', cle, 'allocation'),
          'Écrivez un montant, ou laissez vide. Exemple\u00a0: 38,20.',
        );
      }
    }
    for (const [cle, dit] of Object.entries(r.complements)) {
      const verifier = (nom: string, texte: string, lu: { ok: boolean }, exemple: string) =>
        c.exiger(
          texte.trim() === '' || lu.ok,
          idChamp('semaine', cle, nom),
          `Écrivez un nombre, ou laissez vide. Exemple\u00a0: ${exemple}.`,
        );
      if (faits.includes('semaine')) {
        verifier('tauxHoraire', dit.tauxHoraire, lireMontantSaisi(dit.tauxHoraire), '12,50');
        verifier('heures', dit.heures, lireHeuresSaisies(dit.heures), '35');
        verifier('primes', dit.primes, lireMontantSaisi(dit.primes), '20');
      }
      if (!faits.includes('net')) continue;
      for (const [rangee, net] of Object.entries(dit.nets)) {
        verifier(`net-${rangee}`, net, lireMontantSaisi(net), '1 640,20');
      }
    }
  },
  resume: (ctx) => faitsAPoser(ctx).map((fait) => `Demandé\u00a0: ${FAITS[fait]}`),
  Corps,
};
