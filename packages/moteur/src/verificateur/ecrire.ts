import { ecrireJour } from '@almanach/bareme';
import type { PeriodeVerifieeJson, VerificationJson } from './json.ts';
import { ecrireSigne } from './signe.ts';
import type { Comparaison, Verification } from './types.ts';

export function ecrireVerification(v: Verification): VerificationJson {
  const { totaux } = v;
  return {
    verdict: v.verdict,
    periodes: v.periodes.map(ecrireComparaison),
    totaux: {
      paye: ecrireSigne(totaux.paye),
      attendu: ecrireSigne(totaux.attendu),
      ecart: ecrireSigne(totaux.paye - totaux.attendu),
      brutImprime: ecrireSigne(totaux.brutImprime),
      netImprime: totaux.netImprime === null ? null : ecrireSigne(totaux.netImprime),
      joursCompares: totaux.joursCompares,
      joursEnEcart: totaux.joursEnEcart,
      joursInconnus: totaux.joursInconnus,
    },
    controles: v.controles.map((c) => ({ ...c })),
    causes: v.causes.map((c) => ({
      code: c.code,
      operandes: { ...c.operandes },
      regle: c.regle.id,
      article: c.regle.article,
      explique: ecrireSigne(c.explique),
    })),
    autresCauses: v.autresCauses,
    payeur: v.payeur,
    remarques: v.remarques.map((r) => ({ code: r.code, operandes: { ...r.operandes } })),
    droit: { connuLe: ecrireJour(v.connuLe), empreinte: v.empreinte },
  };
}

function ecrireComparaison(c: Comparaison): PeriodeVerifieeJson {
  const jours = c.au - c.du + 1;
  const commun = {
    du: ecrireJour(c.du),
    au: ecrireJour(c.au),
    jours,
    paye: ecrireSigne(c.paye),
    statut: c.statut,
    certitude: c.certitude,
    prestation: c.prestation,
    motif: c.motif,
  };
  if (c.attendu !== null) {
    const ecart = c.paye - c.attendu;
    const connu = c.statut !== 'inconnu';
    return {
      ...commun,
      attendu: ecrireSigne(c.attendu),
      ecart: connu ? ecrireSigne(ecart) : null,
      ecartTotal: connu ? ecrireSigne(ecart * jours) : null,
    };
  }
  return {
    ...commun,
    attendu: null,
    attenduMin: ecrireSigne(c.attenduMin),
    attenduMax: Number.isFinite(c.attenduMax) ? ecrireSigne(c.attenduMax) : null,
    ecart: null,
    ecartTotal: null,
  };
}
