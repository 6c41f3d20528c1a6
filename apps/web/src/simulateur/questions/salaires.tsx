import { ecrireJour } from '@almanach/bareme';
import { euros, heures, mois, periode } from '@almanach/textes';
import { lireHeuresSaisies, lireMontantSaisi } from '../../saisie/nombre.ts';
import { Depliant } from '../../ui/Depliant.tsx';
import { idChamp } from '../adresses.ts';
import {
  heuresDeLaRangee,
  moisEntier,
  paiesCourtes,
  type Rangee,
  rangeesDePaie,
} from '../rangees.ts';
import { type EmploiSaisi, PAIE_VIDE, type PaieSaisie } from '../reponses.ts';
import { CopierMontant } from './CopierMontant.tsx';
import { LignePaie } from './LignePaie.tsx';
import { nomDeLEmploi } from './nomsEmploi.ts';
import type { Contexte, ProprietesCorps, Question } from './question.ts';
import { RythmePaie } from './RythmePaie.tsx';

/** « avril 2026 » for a whole month, the dates otherwise. */
export function nomDeLaRangee(rangee: Rangee): string {
  const du = ecrireJour(rangee.du);
  return moisEntier(rangee) ? mois(du.slice(0, 7)) : periode(du, ecrireJour(rangee.au));
}

function emploiDe({ r }: Contexte, cle: string): { emploi: EmploiSaisi; rang: number } | null {
  const rang = r.emplois.findIndex((e) => e.cle === cle);
  const emploi = r.emplois[rang];
  return emploi === undefined ? null : { emploi, rang };
}

function Corps({ ctx, titre, modifier, erreur, cle }: ProprietesCorps) {
  const trouve = emploiDe(ctx, cle);
  if (trouve === null) return null;
  const { emploi } = trouve;
  const rangees = rangeesDePaie(ctx.r, cle, ctx.le);
  const changer = (valeurs: (e: EmploiSaisi) => Partial<EmploiSaisi>) =>
    modifier((r) => ({
      ...r,
      emplois: r.emplois.map((e) => (e.cle === cle ? { ...e, ...valeurs(e) } : e)),
    }));
  const changerPaies = (entrees: readonly (readonly [string, Partial<PaieSaisie>])[]) =>
    changer((e) => ({ paies: avecPaies(e.paies, entrees) }));
  const discontinu = ctx.b.references.some((ref) => ref.discontinu);
  const entieres = paiesCourtes(rangees) ? rangees : rangees.filter(moisEntier);
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">
        Écrivez le salaire brut de chaque bulletin. La loi regarde{' '}
        {discontinu ? 'les douze mois d’avant l’arrêt.' : 'les mois d’avant l’arrêt.'}
      </p>
      <CopierMontant
        id={idChamp('copier', cle)}
        incomplets={rangees.length - entieres.length}
        surCopie={(brut) =>
          changerPaies(entieres.map((p) => [p.cle, { brut, inconnu: false }] as const))
        }
      />
      <div className="paies">
        {rangees.map((rangee) => (
          <LignePaie
            key={rangee.cle}
            prefixe={idChamp('paie', cle, rangee.cle)}
            nom={nomDeLaRangee(rangee)}
            paie={emploi.paies[rangee.cle] ?? PAIE_VIDE}
            heuresParDefaut={heuresDeLaRangee(rangee, emploi.paies[rangee.cle]?.brut ?? '')}
            erreur={erreur}
            changer={(valeurs) => changerPaies([[rangee.cle, valeurs]])}
          />
        ))}
      </div>
      {!discontinu && (
        <RythmePaie
          emploi={emploi}
          reference={ctx.b.references[0]}
          erreur={erreur}
          changer={(valeurs) => changer(() => valeurs)}
        />
      )}
      <Depliant titre="Où trouver ces chiffres&nbsp;?">
        <p>
          Le salaire brut est en bas du bulletin, avant les cotisations. Comptez les primes et les
          indemnités de fin de mission. Un mois sans travail vaut 0.
        </p>
      </Depliant>
    </>
  );
}

function avecPaies(
  paies: EmploiSaisi['paies'],
  entrees: readonly (readonly [string, Partial<PaieSaisie>])[],
): EmploiSaisi['paies'] {
  const nouvelles: Record<string, PaieSaisie> = { ...paies };
  for (const [cle, valeurs] of entrees) {
    nouvelles[cle] = { ...(nouvelles[cle] ?? PAIE_VIDE), ...valeurs };
  }
  return nouvelles;
}

function direPaie(rangee: Rangee, paie: PaieSaisie): string {
  const brut = lireMontantSaisi(paie.brut);
  const montant = paie.inconnu ? 'je ne sais pas' : brut.ok ? euros(brut.valeur) : 'à compléter';
  const lues = paie.heures === null ? null : lireHeuresSaisies(paie.heures);
  const duree =
    lues === null
      ? heures(heuresDeLaRangee(rangee, paie.brut))
      : lues.ok
        ? heures(lues.valeur)
        : 'heures inconnues';
  return `${nomDeLaRangee(rangee)}\u00a0: ${montant}, ${duree}`;
}

export const salaires: Question = {
  nom: 'salaires',
  cles: ({ r, b, le }) =>
    b.salarie
      ? r.emplois.map((e) => e.cle).filter((cle) => rangeesDePaie(r, cle, le).length > 0)
      : [],
  titre: (ctx, cle) => {
    const trouve = emploiDe(ctx, cle);
    const nom = trouve === null ? '' : trouve.emploi.employeur.trim();
    if (nom !== '') return `Combien avez-vous gagné chez ${nom}\u00a0?`;
    return ctx.r.emplois.length > 1 && trouve !== null
      ? `Combien avez-vous gagné, ${nomDeLEmploi(trouve.emploi, trouve.rang).toLowerCase()}\u00a0?`
      : 'Combien avez-vous gagné avant l’arrêt\u00a0?';
  },
  controler: (ctx, c, cle) => {
    const trouve = emploiDe(ctx, cle);
    if (trouve === null) return;
    if (trouve.emploi.periodicite !== 'mensuelle') {
      const champ = idChamp('emploi', cle, 'dernierePaie');
      c.dateFacultative(champ, trouve.emploi.dernierePaie, 'la fin de la dernière paie');
    }
    for (const rangee of rangeesDePaie(ctx.r, cle, ctx.le)) {
      const paie = trouve.emploi.paies[rangee.cle] ?? PAIE_VIDE;
      const champ = (nom: string) => idChamp('paie', cle, rangee.cle, nom);
      const quoi = `le salaire, ${nomDeLaRangee(rangee)}`;
      if (!paie.inconnu) c.montant(champ('brut'), paie.brut, quoi);
      if (paie.heures !== null) c.heures(champ('heures'), paie.heures);
    }
  },
  resume: (ctx, cle) => {
    const paies = emploiDe(ctx, cle)?.emploi.paies ?? {};
    return rangeesDePaie(ctx.r, cle, ctx.le).map((p) => direPaie(p, paies[p.cle] ?? PAIE_VIDE));
  },
  Corps,
};
