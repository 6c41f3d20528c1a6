import { ajouterAns, ecrireJour } from '@almanach/bareme';
import { date, nombreDeJours } from '@almanach/textes';
import { type Case, CasesACocher } from '../../ui/CasesACocher.tsx';
import { arretsLus } from '../lecture.ts';
import type { CasParticulier } from '../reponses.ts';
import { INDEMNITES_MAX } from '../seuils.ts';
import { type Contexte, type ProprietesCorps, type Question, si } from './question.ts';

const LIBELLES: Readonly<Record<CasParticulier, string>> = {
  teleconsultation: 'L’arrêt a été prescrit à distance',
  'temps-partiel': 'Vous travaillez à temps partiel pour raison médicale',
  retraite: 'Vous touchez déjà une pension de retraite',
  historique: 'Vous avez eu beaucoup d’autres jours d’arrêt payés',
};

function joursQuiComptent({ r, le }: Contexte): string {
  const arrets = arretsLus(r, le);
  const jours = arrets.reduce((total, a) => total + a.au - a.du + 1, 0);
  const debut = arrets[0]?.du;
  const depuis = debut === undefined ? '' : ` depuis le ${date(ecrireJour(ajouterAns(debut, -3)))}`;
  return `Plus de ${nombreDeJours(Math.max(0, INDEMNITES_MAX - jours))}${depuis}.`;
}

function cases(ctx: Contexte): Case<CasParticulier>[] {
  const aides: Partial<Record<CasParticulier, string>> = {
    teleconsultation: 'En vidéo ou par téléphone.',
    'temps-partiel': 'On dit aussi «\u00a0mi-temps thérapeutique\u00a0».',
    historique: joursQuiComptent(ctx),
  };
  return possibles(ctx).map((valeur) => ({
    valeur,
    libelle: LIBELLES[valeur],
    aide: aides[valeur],
  }));
}

function possibles({ b }: Contexte): CasParticulier[] {
  const reste = ['temps-partiel', 'retraite', 'historique'] as const;
  return b.teleconsultation ? ['teleconsultation', ...reste] : [...reste];
}

function Corps({ ctx, titre, modifier }: ProprietesCorps) {
  return (
    <CasesACocher
      id="cas"
      legende={<h1>{titre}</h1>}
      aide="Cochez ce qui vous concerne. Rien à cocher&nbsp;? Continuez."
      cases={cases(ctx)}
      cochees={ctx.r.cas}
      surChange={(valeur, cochee) =>
        modifier((r) => ({
          ...r,
          cas: cochee ? [...r.cas, valeur] : r.cas.filter((c) => c !== valeur),
        }))
      }
    />
  );
}

export const cas: Question = {
  nom: 'cas',
  cles: si(({ b }) => b.couvert),
  titre: () => 'Êtes-vous dans un de ces cas\u00a0?',
  controler: () => undefined,
  resume: (ctx) => {
    const coches = possibles(ctx).filter((c) => ctx.r.cas.includes(c));
    return coches.length === 0 ? ['Aucun de ces cas'] : coches.map((c) => LIBELLES[c]);
  },
  Corps,
};
