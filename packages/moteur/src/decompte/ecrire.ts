import { ecrireJour, type Jour } from '@almanach/bareme';
import { ecrireCentiemes } from '../nombres/decimal.ts';
import { auCentime } from '../nombres/fraction.ts';
import type { Inconnu } from '../situation/types.ts';
import { ecrireEtape } from '../trace/ecrire.ts';
import type {
  ArretJson,
  ConditionJson,
  DecompteJson,
  DroitJson,
  EcheanceJson,
  LigneJson,
  MontantsJson,
  PeriodeJson,
  TotauxJson,
} from './json.ts';
import type {
  ArretCalcule,
  Condition,
  Decompte,
  DroitCalcule,
  Echeance,
  Montants,
  Totaux,
  Tranche,
} from './types.ts';

const PAYEUR = 'assurance-maladie';

/** Published form of a décompte: decimal strings, ISO dates, the names of the public contract. */
export function ecrireDecompte(d: Decompte): DecompteJson {
  return {
    arrets: d.arrets.map(ecrireArret),
    totaux: ecrireTotaux(d.totaux),
    echeances: d.echeances.map(ecrireEcheance),
    hypotheses: d.hypotheses.map((h) => ({ chemin: h.chemin, valeur: h.valeur })),
    avertissements: d.avertissements.map((a) => ({ code: a.code, operandes: { ...a.operandes } })),
    trace: d.trace.map(ecrireEtape),
    droit: { connuLe: ecrireJour(d.connuLe), empreinte: d.empreinte },
  };
}

function ecrireArret(a: ArretCalcule): ArretJson {
  return {
    id: a.id,
    nature: a.nature,
    du: ecrireJour(a.du),
    au: ecrireJour(a.au),
    prescriptions: [...a.prescriptions],
    droits: a.droits.map(ecrireDroit),
    salaireJournalierBase:
      a.base === null ? null : ecrireCentiemes(auCentime(a.base, 'demi-superieur')),
    indemniteJournaliere: a.indemnite === null ? null : ecrireCentiemes(a.indemnite),
    joursIndemnises: joursCertains(a.tranches),
    periodes: a.tranches.map(ecrirePeriode),
  };
}

function joursCertains(tranches: readonly Tranche[]): number {
  return tranches.reduce(
    (s, t) => (t.certitude !== 'inconnu' && t.journalier > 0 ? s + t.au - t.du + 1 : s),
    0,
  );
}

function ecrireDroit(d: DroitCalcule): DroitJson {
  return {
    du: ecrireJour(d.du),
    au: ecrireJour(d.au),
    prestation: d.prestation,
    etat: d.etat,
    manque: d.manque.map((m: Inconnu) => ({ chemin: m.chemin, effet: m.effet })),
    conditions: d.conditions.map(ecrireCondition),
  };
}

function ecrireCondition(c: Condition): ConditionJson {
  const valeur = c.unite === 'date' ? ecrireBorne : ecrireCentiemes;
  return {
    regle: c.regle,
    satisfaite: c.satisfaite,
    constate: { valeur: valeur(c.constate), unite: c.unite },
    requis: { valeur: valeur(c.requis), unite: c.unite },
  };
}

/** A date that may have been presumed: infinitely early, or never. */
export function ecrireBorne(j: Jour): string {
  if (Number.isFinite(j)) return ecrireJour(j);
  return j < 0 ? 'anterieur' : 'jamais';
}

function ecrirePeriode(t: Tranche): PeriodeJson {
  const jours = t.au - t.du + 1;
  return { du: ecrireJour(t.du), au: ecrireJour(t.au), jours, lignes: [ecrireLigne(t, jours)] };
}

function ecrireLigne(t: Tranche, jours: number): LigneJson {
  const commun = {
    payeur: PAYEUR,
    prestation: t.prestation,
    beneficiaire: t.beneficiaire,
    certitude: t.certitude,
  };
  const fin = { motif: t.motif, trace: [...t.trace] };
  if (t.certitude !== 'inconnu') {
    return {
      ...commun,
      montantJournalier: ecrireCentiemes(t.journalier),
      montant: ecrireCentiemes(t.journalier * jours),
      ...fin,
    };
  }
  const max = Number.isFinite(t.journalierMax) ? ecrireCentiemes(t.journalierMax * jours) : null;
  return {
    ...commun,
    montantJournalier: null,
    montant: null,
    montantMin: ecrireCentiemes(t.journalier * jours),
    montantMax: max,
    ...fin,
  };
}

function ecrireMontants(m: Montants): MontantsJson {
  return {
    brut: ecrireCentiemes(m.brut),
    csg: ecrireCentiemes(m.csg),
    csgDeductible: ecrireCentiemes(m.csgDeductible),
    crds: ecrireCentiemes(m.crds),
    net: ecrireCentiemes(net(m)),
    imposable: ecrireCentiemes(m.imposable),
  };
}

function net(m: Montants): number {
  return m.brut - m.csg - m.crds;
}

const INCONNUS: MontantsJson = {
  brut: null,
  csg: null,
  csgDeductible: null,
  crds: null,
  net: null,
  imposable: null,
};

function ecrireTotaux(t: Totaux): TotauxJson {
  const montants = t.complet ? ecrireMontants(t) : INCONNUS;
  const parPayeur = { [PAYEUR]: montants };
  if (t.complet) return { ...montants, joursIndemnises: t.jours, parPayeur };
  return {
    ...montants,
    joursIndemnises: null,
    brutMin: ecrireCentiemes(t.brut),
    brutMax: t.max === null ? null : ecrireCentiemes(t.max.brut),
    netMin: ecrireCentiemes(net(t)),
    netMax: t.max === null ? null : ecrireCentiemes(net(t.max)),
    parPayeur,
  };
}

function ecrireEcheance(e: Echeance): EcheanceJson {
  return {
    le: ecrireJour(e.le),
    payeur: PAYEUR,
    beneficiaire: e.beneficiaire,
    du: ecrireJour(e.du),
    au: ecrireJour(e.au),
    brut: ecrireCentiemes(e.brut),
    csg: ecrireCentiemes(e.csg),
    crds: ecrireCentiemes(e.crds),
    net: ecrireCentiemes(net(e)),
    certitude: e.certitude,
  };
}
