import { type Calcul, exiger } from '../contexte.ts';
import type { ArretCalcule, Echeance, Tranche } from '../decompte/types.ts';
import type { Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { type Bloc, contributions } from './contributions.ts';

/**
 * Payments of a chain: blocks of 14 calendar days from its first paid day, each paid on its last day,
 * the last one shorter (R-G-56, INT-07). One payment per block and per payee, added to `liste`.
 * The employer's part goes with the payslip: it has no date here.
 */
export function echeances(
  c: Calcul,
  arret: ArretCalcule,
  montant: (t: Tranche) => number,
  liste: Echeance[] = [],
): Echeance[] {
  const payees = arret.tranches.filter((t) => montant(t) > 0 && Number.isFinite(montant(t)));
  const premiere = payees[0];
  if (premiere === undefined) return liste;
  const cadence = exiger(c.droit.tables.cadencePaiement, premiere.du);
  const dernierJour = (payees[payees.length - 1] as Tranche).au;
  if (c.trace.active) {
    c.trace.noter(
      REGLES.rythme,
      premiere.du,
      { premierJourPaye: premiere.du, jours: cadence },
      Math.ceil((dernierJour - premiere.du + 1) / cadence),
    );
  }
  let i = 0;
  for (let du = premiere.du; du <= dernierJour; du += cadence) {
    const au = Math.min(du + cadence - 1, dernierJour);
    while ((payees[i] as Tranche).au < du) i++;
    for (const beneficiaire of ['assure', 'employeur'] as const) {
      const bloc = totaliser(payees, i, du, au, beneficiaire, montant);
      if (bloc.brut === 0) continue;
      liste.push(echeance(c, arret.payeur, { du, au }, beneficiaire, bloc));
    }
  }
  return liste;
}

function totaliser(
  payees: readonly Tranche[],
  depuis: number,
  du: number,
  au: number,
  beneficiaire: string,
  montant: (t: Tranche) => number,
): Bloc {
  const bloc = { brut: 0, exonere: 0, moitie: 0 };
  for (let i = depuis; i < payees.length; i++) {
    const t = payees[i] as Tranche;
    if (t.du > au) break;
    if (t.beneficiaire !== beneficiaire) continue;
    const jours = Math.min(t.au, au) - Math.max(t.du, du) + 1;
    if (jours <= 0) continue;
    const total = jours * montant(t);
    bloc.brut += total;
    if (t.fiscalite !== 'imposable') bloc[t.fiscalite] += total;
  }
  return bloc;
}

function echeance(
  c: Calcul,
  payeur: Echeance['payeur'],
  { du, au }: Periode,
  beneficiaire: Echeance['beneficiaire'],
  bloc: Bloc,
): Echeance {
  const m = contributions(c, au, bloc);
  return {
    le: au,
    payeur,
    du,
    au,
    beneficiaire,
    certitude: au < c.situation.le ? 'certain' : 'prevu',
    brut: m.brut,
    csg: m.csg,
    csgDeductible: m.csgDeductible,
    crds: m.crds,
    imposable: m.imposable,
  };
}
