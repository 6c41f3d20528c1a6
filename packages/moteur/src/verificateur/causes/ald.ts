import type { Arret } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { avecTables, constante, copie, type Dossier, rejouer } from '../dossier.ts';
import { remplacer } from '../paliers.ts';
import { carenceDue } from './carence-due.ts';
import { type Cause, type Hypothese, SANS_ACCIDENT } from './type.ts';

function arretsAld(d: Dossier): Arret[] {
  return d.lue.bas.arrets.filter((a) => a.ald !== null);
}

/** Stops of a long affection that bear no waiting day, by their first day. */
function sansCarence(d: Dossier): Set<number> {
  const suivis = new Set(arretsAld(d).map((a) => a.du));
  const premiers = d.attendu.arrets.filter(
    (a) => suivis.has(a.du) && a.tranches[0]?.motif !== 'carence',
  );
  return new Set(premiers.map((a) => a.du));
}

/** Each stop of the affection as if it were the first: the waiting days come again, the 360 days do not. */
function carenceRepetee(d: Dossier): Hypothese[] {
  const debuts = sansCarence(d);
  if (debuts.size === 0) return [];
  const { jours } = carenceDue(d);
  const operandes = { jours: String(jours) };
  const chacunPourSoi = (a: Arret): Arret =>
    a.ald === null ? a : { ...a, ald: { ...a.ald, affection: a.id } };
  return [
    {
      operandes,
      paliers: () => rejouer(d, (s) => ({ ...s, arrets: s.arrets.map(chacunPourSoi) })),
    },
    {
      // The first benefit of the affection stays the floor of the next ones (INT-29).
      operandes,
      paliers: () =>
        [...debuts].reduce((p, du) => remplacer(p, { du, au: du + jours - 1 }, () => 0), copie(d)),
    },
  ];
}

/** The long illness is not seen: its stops bear the waiting period and the ordinary limits. */
function aldIgnoree(d: Dossier): Hypothese[] {
  if (arretsAld(d).length === 0) return [];
  return [
    {
      operandes: {},
      paliers: () =>
        rejouer(d, (s) => ({ ...s, arrets: s.arrets.map((a) => ({ ...a, ald: null })) })),
    },
  ];
}

/** Its days are among the 360 ordinary ones: they meet that limit, or bring another stop to it. */
function dansLes360(d: Dossier): Hypothese[] {
  if (arretsAld(d).length === 0) return [];
  const debuts = sansCarence(d);
  const { carenceFausseCouche } = d.droit.tables;
  // A dispensation of another kind keeps the waiting days lifted where the affection lifted them.
  const droit = avecTables(d.droit, { carenceFausseCouche: constante(carenceFausseCouche, 0) });
  const ordinaire = (a: Arret): Arret =>
    a.ald === null ? a : { ...a, ald: null, motif: debuts.has(a.du) ? 'fausse-couche' : a.motif };
  return [
    {
      operandes: {},
      paliers: () => rejouer(d, (s) => ({ ...s, arrets: s.arrets.map(ordinaire) }), droit),
    },
    {
      operandes: {},
      paliers: () =>
        rejouer(d, null, { ...d.droit, options: { ...d.droit.options, aldDans360: 'dans' } }),
    },
  ];
}

export const ALD: readonly Cause[] = [
  {
    code: 'ald-carence',
    regle: REGLES.carenceAld,
    prestations: SANS_ACCIDENT,
    hypotheses: carenceRepetee,
  },
  {
    code: 'ald-ignoree',
    regle: REGLES.carenceAld,
    prestations: SANS_ACCIDENT,
    hypotheses: aldIgnoree,
  },
  {
    code: 'ald-dans-les-360',
    regle: REGLES.max360,
    prestations: SANS_ACCIDENT,
    hypotheses: dansLes360,
  },
];
