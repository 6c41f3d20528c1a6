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
  SuiteJson,
  TotauxJson,
} from './json.ts';
import type {
  ArretCalcule,
  Condition,
  Decompte,
  DroitCalcule,
  Echeance,
  Montants,
  Suite,
  TotalPayeur,
  Totaux,
  Tranche,
} from './types.ts';

/** Published form of a décompte: decimal strings, ISO dates, the names of the public contract. */
export function ecrireDecompte(d: Decompte): DecompteJson {
  return {
    arrets: d.arrets.map(ecrireArret),
    totaux: ecrireTotaux(d.totaux),
    echeances: d.echeances.map(ecrireEcheance),
    suites: d.suites.map(ecrireSuite),
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
    periodes: ecrirePeriodes(a),
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

/** Periods over which no payer changes anything, each payer its line. */
function ecrirePeriodes(a: ArretCalcule): PeriodeJson[] {
  const pistes = [{ payeur: a.payeur, tranches: a.tranches }, ...a.complements];
  const debuts = new Set(pistes.flatMap((p) => p.tranches.map((t) => t.du)));
  const tries = [...debuts].sort((x, y) => x - y);
  const rangs = pistes.map(() => 0);
  return tries.map((du, i) => {
    const au = (tries[i + 1] ?? a.au + 1) - 1;
    const jours = au - du + 1;
    const lignes = pistes.map((p, k) => {
      while ((p.tranches[rangs[k] as number] as Tranche).au < du)
        rangs[k] = (rangs[k] as number) + 1;
      return ecrireLigne(p.tranches[rangs[k] as number] as Tranche, p.payeur, jours);
    });
    return { du: ecrireJour(du), au: ecrireJour(au), jours, lignes };
  });
}

function ecrireLigne(t: Tranche, payeur: string, jours: number): LigneJson {
  const commun = {
    payeur,
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
  const parPayeur = Object.fromEntries(t.parPayeur.map((p) => [p.payeur, ecrireTotalPayeur(p)]));
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

/** Of a wage, or of a contract, only the gross is known here. */
function ecrireTotalPayeur(p: TotalPayeur): MontantsJson {
  if (p.montants === null) return INCONNUS;
  return p.brutSeul
    ? { ...INCONNUS, brut: ecrireCentiemes(p.montants.brut) }
    : ecrireMontants(p.montants);
}

function ecrireEcheance(e: Echeance): EcheanceJson {
  return {
    le: ecrireJour(e.le),
    payeur: e.payeur,
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

function ecrireSuite(s: Suite): SuiteJson {
  const { arret, type, categorie, article, certitude } = s;
  const commun = { arret, du: ecrireJour(s.du), type, categorie };
  const fin = { article, certitude, trace: [...s.trace] };
  if (s.mensuel === null) return { ...commun, montantMensuel: null, ...fin };
  const { min, max } = s.mensuel;
  if (min === max) return { ...commun, montantMensuel: ecrireCentiemes(min), ...fin };
  return {
    ...commun,
    montantMensuel: null,
    montantMin: ecrireCentiemes(min),
    montantMax: Number.isFinite(max) ? ecrireCentiemes(max) : null,
    ...fin,
  };
}
