import { arrondir } from '../../nombres/arrondi.ts';
import { auCentime, type Exact } from '../../nombres/fraction.ts';
import type { TempsPartiel } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import {
  arretsEnEcart,
  avecTables,
  constante,
  copie,
  type Dossier,
  regimeDe,
  rejouer,
} from '../dossier.ts';
import { type Palier, remplacer } from '../paliers.ts';
import type { RegleCitee } from '../types.ts';
import { droitDeMoitie, melanger } from './moitie.ts';
import { type Cause, type Hypothese, TOUTES } from './type.ts';

const sansTempsPartiel = (d: Dossier, droit = d.droit) =>
  rejouer(d, (s) => ({ ...s, arrets: s.arrets.map((a) => ({ ...a, tempsPartiel: [] })) }), droit);

/** Half-time paid in full, at half the benefit, not at all, or on another loss of wage. */
function tempsPartiel(d: Dossier): Hypothese[] {
  const periodes = d.lue.bas.arrets.flatMap((a) => a.tempsPartiel);
  if (periodes.length === 0) return [];
  const demi = () =>
    periodes.reduce(
      (p, t) => melanger(p, sansTempsPartiel(d, droitDeMoitie(d)), t.du, t.au),
      copie(d),
    );
  const nul = () => periodes.reduce((p, t) => remplacer(p, t, () => 0), copie(d));
  const hypotheses = [
    { operandes: { part: 'entiere' }, paliers: () => sansTempsPartiel(d) },
    { operandes: { part: 'moitie' }, paliers: demi },
    { operandes: { part: 'rien' }, paliers: nul },
    ...surLaPerte(d, periodes),
    { operandes: { part: 'sans-maximum' }, paliers: () => sansMaximum(d) },
  ];
  const regle = regleDe(d);
  return hypotheses.map((h) => ({ ...h, regle }));
}

function regleDe(d: Dossier): RegleCitee {
  const [premier] = arretsEnEcart(d);
  const regime = premier === undefined ? 'salarie' : regimeDe(d, premier.rang);
  if (regime === 'independant') return REGLES.moitie;
  return regime === 'salarie' ? REGLES.perteDeGain : REGLES.tempsPartielExploitant;
}

/** Days of a month, weekdays of a month: the loss is spread over the days of the period. */
const JOURS_DU_MOIS: readonly (readonly [string, Exact])[] = [
  ['30', { n: 30, d: 1 }],
  ['31', { n: 31, d: 1 }],
  ['30.42', { n: 3042, d: 100 }],
  ['21', { n: 21, d: 1 }],
  ['22', { n: 22, d: 1 }],
];

function surLaPerte(d: Dossier, periodes: readonly TempsPartiel[]): Hypothese[] {
  const dites = periodes.filter((t) => t.salaireTempsPlein >= 0 && t.salairePercu >= 0);
  if (dites.length === 0) return [];
  const pleine = sansTempsPartiel(d);
  const payer = (montant: (t: TempsPartiel, pleine: number) => number) => () =>
    dites.reduce<Palier[]>(
      (paliers, t) =>
        pleine
          .filter((p) => p.cents !== null && p.cents > 0 && p.au >= t.du && p.du <= t.au)
          .reduce((liste, p) => {
            const dedans = { du: Math.max(p.du, t.du), au: Math.min(p.au, t.au) };
            return remplacer(liste, dedans, () => montant(t, p.cents ?? 0));
          }, paliers),
      copie(d),
    );
  const perte = (t: TempsPartiel, jours: Exact) =>
    auCentime(
      { n: (t.salaireTempsPlein - t.salairePercu) * jours.d, d: jours.n },
      d.droit.options.arrondi,
    );
  const sesJours = (t: TempsPartiel): Exact => ({ n: t.au - t.du + 1, d: 1 });
  return [
    ...JOURS_DU_MOIS.map(([texte, jours]) => ({
      operandes: { part: 'perte', diviseur: texte },
      paliers: payer((t, indemnite) => Math.min(indemnite, perte(t, jours))),
    })),
    // The whole loss, above the full benefit; half of it.
    { operandes: { part: 'perte' }, paliers: payer((t) => perte(t, sesJours(t))) },
    {
      operandes: { part: 'perte' },
      paliers: payer((t, indemnite) => Math.min(indemnite, arrondir(perte(t, sesJours(t)), 2))),
    },
  ];
}

/** The 90 days of a self-employed person, the 270 of a long affection or of a farmer are not counted. */
function sansMaximum(d: Dossier): Palier[] {
  const { tnsTempsPartielMax, tnsTempsPartielMaxAld, nsaTptDureeAtexa } = d.droit.tables;
  const jours = 100_000;
  const droit = avecTables(d.droit, {
    tnsTempsPartielMax: constante(tnsTempsPartielMax, jours),
    tnsTempsPartielMaxAld: constante(tnsTempsPartielMaxAld, jours),
    nsaTptDureeAtexa: constante(nsaTptDureeAtexa, jours),
  });
  return rejouer(d, null, droit);
}

export const TEMPS_PARTIEL: readonly Cause[] = [
  {
    code: 'temps-partiel',
    regle: REGLES.perteDeGain,
    prestations: TOUTES,
    hypotheses: tempsPartiel,
  },
];
