import { INTERPRETATIONS } from '@almanach/bareme';
import type { ArretJson, DecompteJson, EtapeJson } from '@almanach/moteur';
import { euros, expliquerEtape, mois } from '@almanach/textes';
import { pointOuvert } from '../contrats/connus.ts';
import type { Calcul, Ecartee, TexteCite } from './contenu.ts';

const MOIS_DE_PAIE = 'R-G-05-mois';

/** The steps of a line, the first one preceded by the SMIC it reads when its ceiling does. */
export function etapesDe(decompte: DecompteJson, rangs: readonly number[]): readonly EtapeJson[] {
  const avecSmic = rangs.flatMap((rang) => {
    const precedente = decompte.trace[rang - 1];
    const lit = decompte.trace[rang]?.regle === 'R-G-05' && precedente?.regle === 'R-G-06';
    return lit ? [rang - 1, rang] : [rang];
  });
  return avecSmic.flatMap((rang) => decompte.trace[rang] ?? []);
}

/** The steps that carry a formula, in order; each month of pay is one line of the sum. */
export function calculsDe(etapes: readonly EtapeJson[]): readonly Calcul[] {
  return etapes.flatMap((etape) => {
    if (etape.regle === MOIS_DE_PAIE) return [calculDuMois(etape)];
    const { titre, calcul } = expliquerEtape(etape);
    if (etape.verdict === 'ecartee' || calcul === undefined) return [];
    const egal = calcul.lastIndexOf(' = ');
    const formule = egal < 0 ? calcul : calcul.slice(0, egal);
    return [
      {
        libelle: titre,
        formule,
        resultat: egal < 0 ? euros(etape.resultat) : calcul.slice(egal + 3),
      },
    ];
  });
}

function calculDuMois(etape: EtapeJson): Calcul {
  const { brut = '', mois: duMois = '' } = etape.entrees;
  return {
    libelle: `Paie : ${mois(duMois)}`,
    formule:
      etape.verdict === 'appliquee' ? `${euros(brut)}, limités au plafond` : 'comptée en entier',
    resultat: euros(etape.resultat),
  };
}

/** Articles of the steps that were applied, each once. */
export function textesDe(etapes: readonly EtapeJson[]): readonly TexteCite[] {
  const cites = etapes
    .filter((etape) => etape.verdict === 'appliquee')
    .map((etape) => ({ regle: etape.regle, ...expliquerEtape(etape) }))
    .map(({ titre, reference, regle }) => ({ titre, reference, regle }));
  return cites.filter(
    (t, rang) => cites.findIndex((autre) => autre.reference === t.reference) === rang,
  );
}

/** Points on which the law can be read otherwise, when an applied step rests on one. */
export function lecturesDe(etapes: readonly EtapeJson[]): readonly TexteCite[] {
  const ids = new Set(etapes.filter((e) => e.verdict === 'appliquee').flatMap((e) => e.options));
  const deLaLoi = INTERPRETATIONS.filter((i) => ids.has(i.id)).map((i) => ({
    titre: i.titre,
    reference: i.defaut,
  }));
  return [...deLaLoi, ...[...ids].flatMap((id) => pointOuvert(id) ?? [])];
}

/** Branches set aside while this stop was computed, and why; the months under the ceiling are said once. */
export function ecarteesDe(
  decompte: DecompteJson,
  arret: ArretJson,
  etapes: readonly EtapeJson[],
): readonly Ecartee[] {
  const autres = etapesVoisines(decompte, arret)
    .filter((e) => e.verdict === 'ecartee' && e.regle !== MOIS_DE_PAIE)
    .map(expliquerEtape)
    .map(({ titre, phrase }) => ({ titre, phrase }));
  return [...plafondNonAtteint(etapes), ...autres];
}

/** The steps between the first and the last that the stop cites; closed rights cite none but their conditions. */
function etapesVoisines(decompte: DecompteJson, arret: ArretJson): readonly EtapeJson[] {
  const rangs = arret.periodes.flatMap((p) => p.lignes.flatMap((l) => l.trace));
  if (rangs.length === 0) {
    const conditions = arret.droits.flatMap((d) => d.conditions.map((c) => c.regle));
    return decompte.trace.filter((e) => conditions.includes(e.regle));
  }
  return decompte.trace.slice(Math.min(...rangs), Math.max(...rangs) + 1);
}

function plafondNonAtteint(etapes: readonly EtapeJson[]): Ecartee[] {
  const mois = etapes.filter((e) => e.regle === MOIS_DE_PAIE);
  const plafond = mois[0]?.entrees['plafond'];
  if (plafond === undefined || mois.some((e) => e.verdict === 'appliquee')) return [];
  return [
    {
      titre: 'Plafond d’un mois de salaire',
      phrase: `Aucune paie ne dépasse ${euros(plafond)} par mois.`,
    },
  ];
}

/** The last applied step says what the amount is; its sentence stands alone. */
export function phraseDeFin(etapes: readonly EtapeJson[]): readonly string[] {
  const derniere = etapes.filter((e) => e.verdict === 'appliquee' && e.regle !== 'R-G-10').at(-1);
  return derniere === undefined ? [] : [expliquerEtape(derniere).phrase];
}
