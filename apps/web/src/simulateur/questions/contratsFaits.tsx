import { lazy, Suspense } from 'react';
import { lireHeuresSaisies, lireMontantSaisi } from '../../saisie/nombre.ts';
import { idChamp } from '../adresses.ts';
import type { EmploiLu } from '../lecture.ts';
import type { FaitDemande } from '../reponses.ts';
import { emploisDuJour, estMensualise } from './emploisDuJour.ts';
import { type Contexte, type ProprietesCorps, type Question, si } from './question.ts';

const FaitsDesContrats = lazy(() => import('../../contrats/FaitsDesContrats.tsx'));

const NOMS: Readonly<Record<FaitDemande, string>> = {
  anciennete: 'ancienneté',
  semaine: 'paie de la semaine',
  net: 'salaire net',
  categorie: 'catégorie',
  inscription: 'inscription à France Travail',
  naissance: 'date de naissance',
  enfants: 'enfants à charge',
  cause: 'cause de l’arrêt',
  hospitalisations: 'séjours à l’hôpital',
};

/** Jobs whose seniority the law does not ask: it has not been asked yet. */
export function emploisSansAnciennete(ctx: Contexte): EmploiLu[] {
  return emploisDuJour(ctx).filter((e) => !estMensualise(e.type));
}

/** Only what a contract asks, where it can matter: a registration is asked of periods of unemployment alone. */
export function faitsAPoser(ctx: Contexte): FaitDemande[] {
  const { r, b } = ctx;
  return (Object.keys(NOMS) as FaitDemande[]).filter((fait) => {
    if (!b.faits.has(fait)) return false;
    if (fait === 'inscription') return r.chomage.some((p) => p.du !== '');
    if (fait === 'cause') return r.nature === 'maladie';
    if (fait === 'anciennete') return b.salarie && emploisSansAnciennete(ctx).length > 0;
    if (fait === 'semaine' || fait === 'net' || fait === 'categorie') return b.salarie;
    return true;
  });
}

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
  resume: (ctx) => faitsAPoser(ctx).map((fait) => `Demandé\u00a0: ${NOMS[fait]}`),
  Corps,
};
