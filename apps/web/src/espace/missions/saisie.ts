import { dernierJour, ecrireJour, j, moisDe, premierJour } from '@almanach/bareme';
import type { Erreur } from '../../plateforme/api/refus.ts';
import { dateOuNul, ecrireDateSaisie } from '../../saisie/date.ts';
import { ecrireNombreSaisi, lireHeuresSaisies, lireMontantSaisi } from '../../saisie/nombre.ts';
import type { Mission, Paie } from '../types.ts';

/** One line of pay as it is typed; its days are those of a month, or of the payslip it came from. */
export interface LignePaie {
  readonly du: string;
  readonly au: string;
  readonly heures: string;
  readonly brut: string;
  /** Its days are those of a payslip already told: they do not follow the dates of the mission. */
  readonly fixe?: true;
}

export interface SaisieMission {
  readonly employeur: string;
  readonly du: string;
  readonly au: string;
  readonly sansFin: boolean;
  readonly categorie: 'cadre' | 'non-cadre' | null;
  readonly tauxHoraire: string;
  readonly heuresHebdomadaires: string;
  readonly paies: readonly LignePaie[];
}

export const VIDE: SaisieMission = {
  employeur: '',
  du: '',
  au: '',
  sansFin: false,
  categorie: null,
  tauxHoraire: '',
  heuresHebdomadaires: '',
  paies: [],
};

export function saisieDe({ du, au, contenu }: Mission): SaisieMission {
  const { employeur = '', categorie, remuneration, paies = [] } = contenu;
  const nombre = (valeur: string | undefined) => ecrireNombreSaisi(valeur ?? '');
  return {
    employeur,
    du: ecrireDateSaisie(du),
    au: au === null ? '' : ecrireDateSaisie(au),
    sansFin: au === null,
    categorie: categorie === 'cadre' || categorie === 'non-cadre' ? categorie : null,
    tauxHoraire: nombre(remuneration?.['tauxHoraire']),
    heuresHebdomadaires: nombre(remuneration?.['heuresHebdomadaires']),
    paies: paies.map(({ du, au, ...p }) => {
      return { du, au, heures: dit(p.heures), brut: dit(p.brut), fixe: true };
    }),
  };
}

/** An amount asked and not known stays empty in the form. */
function dit(valeur: string | undefined): string {
  return valeur === undefined || valeur === 'inconnu' ? '' : ecrireNombreSaisi(valeur);
}

/** Months shown at once: beyond, hours no longer count for any threshold. */
const MOIS_MAX = 15;

/** One line a month of the mission up to today, around the payslips already there. */
export function lignesDePaie(s: SaisieMission, aujourdhui: string): readonly LignePaie[] {
  const du = dateOuNul(s.du);
  const au = s.sansFin ? aujourdhui : dateOuNul(s.au);
  if (du === null || au === null || du > au) return s.paies.filter((p) => p.fixe);
  const fin = au < aujourdhui ? au : aujourdhui;
  const fixes = s.paies.filter((p) => p.fixe);
  const mois: LignePaie[] = [];
  for (let m = moisDe(j(fin)); m >= moisDe(j(du)) && mois.length < MOIS_MAX; m--) {
    const debut = ecrireJour(Math.max(premierJour(m), j(du)));
    const terme = ecrireJour(Math.min(dernierJour(m), j(fin)));
    if (fixes.some((p) => p.du <= terme && p.au >= debut)) continue;
    const { heures = '', brut = '' } = s.paies.find((p) => p.du === debut) ?? {};
    mois.push({ du: debut, au: terme, heures, brut });
  }
  return [...mois, ...fixes].sort((a, b) => (a.du < b.du ? -1 : 1));
}

export interface Faute {
  readonly champ: string;
  readonly texte: string;
}

export type Lue =
  | { readonly ok: true; readonly corps: object; readonly rangs: readonly number[] }
  | { readonly ok: false; readonly fautes: readonly Faute[] };

/** What is typed, in the words of the server; `rangs` tells which line each pay sent came from. */
export function lireSaisie(s: SaisieMission, lignes: readonly LignePaie[], avant?: Mission): Lue {
  const fautes: Faute[] = [];
  const du = dateOuNul(s.du);
  const au = s.sansFin ? null : dateOuNul(s.au);
  if (s.employeur.trim() === '')
    fautes.push({ champ: 'employeur', texte: 'Donnez le nom de l’agence.' });
  if (du === null) {
    fautes.push({
      champ: 'du',
      texte: 'Donnez le premier jour de la mission, par exemple 29/11/2026.',
    });
  }
  if (!s.sansFin && au === null) {
    fautes.push({
      champ: 'au',
      texte: 'Donnez le dernier jour, ou cochez «\u00a0sans fin prévue\u00a0».',
    });
  }
  const nombre = (champ: string, texte: string, lire: typeof lireMontantSaisi) => {
    if (texte.trim() === '') return undefined;
    const lu = lire(texte);
    if (lu.ok) return lu.valeur;
    fautes.push({ champ, texte: 'Écrivez un nombre, par exemple 151,67.' });
    return undefined;
  };
  const tauxHoraire = nombre('tauxHoraire', s.tauxHoraire, lireMontantSaisi);
  const heuresHebdomadaires = nombre(
    'heuresHebdomadaires',
    s.heuresHebdomadaires,
    lireHeuresSaisies,
  );
  const { rangs, paies } = lirePaies(lignes, nombre, avant);
  if (fautes.length > 0) return { ok: false, fautes };
  const paye = {
    ...avant?.contenu.remuneration,
    ...(tauxHoraire === undefined ? {} : { tauxHoraire }),
    ...(heuresHebdomadaires === undefined ? {} : { heuresHebdomadaires }),
  };
  const contenu = {
    ...avant?.contenu,
    employeur: s.employeur.trim(),
    ...(s.categorie === null ? {} : { categorie: s.categorie }),
    ...('tauxHoraire' in paye ? { remuneration: paye } : {}),
    paies,
  };
  return { ok: true, corps: { du, au, contenu }, rangs };
}

type LireNombre = (
  champ: string,
  texte: string,
  lire: typeof lireMontantSaisi,
) => string | undefined;

/** Lines that say something; what a payslip already held stays. */
function lirePaies(lignes: readonly LignePaie[], nombre: LireNombre, avant?: Mission) {
  const rangs: number[] = [];
  const paies: Paie[] = [];
  lignes.forEach(({ du, au, ...l }, rang) => {
    const heures = nombre(`paie-${rang}-heures`, l.heures, lireHeuresSaisies);
    const brut = nombre(`paie-${rang}-brut`, l.brut, lireMontantSaisi);
    if (heures === undefined && brut === undefined) return;
    const ancienne = avant?.contenu.paies?.find((p) => p.du === du && p.au === au);
    rangs.push(rang);
    paies.push({
      ...ancienne,
      du,
      au,
      ...(heures === undefined ? {} : { heures }),
      ...(brut === undefined ? {} : { brut }),
    });
  });
  return { rangs, paies };
}

/** The server's refusals, each at its field. */
export function fautesDuServeur(
  erreurs: readonly Erreur[],
  rangs: readonly number[],
): readonly Faute[] {
  return erreurs.map((e) => ({ champ: champDe(e.chemin, rangs), texte: e.messageFr }));
}

function champDe(chemin: string, rangs: readonly number[]): string {
  const paie = /paies(?:\.|\[)(\d+)\]?(?:\.(\w+))?/.exec(chemin);
  if (paie !== null) {
    return `paie-${rangs[Number(paie[1])] ?? 0}-${paie[2] === 'brut' ? 'brut' : 'heures'}`;
  }
  const dernier = chemin.split('.').at(-1) ?? '';
  const connus = ['du', 'au', 'employeur', 'tauxHoraire', 'heuresHebdomadaires'];
  return connus.includes(dernier) ? dernier : 'employeur';
}
