import { dateOuNul, ecrireDateSaisie } from '../../saisie/date.ts';
import { ecrireNombreSaisi, lireHeuresSaisies, lireMontantSaisi } from '../../saisie/nombre.ts';
import type { ContenuMission, Mission } from '../types.ts';
import { type LigneDeMois, lignesDe, lireMois } from './mois.ts';

/** What is typed of a mission. */
export interface SaisieMission {
  readonly agence: string | null;
  readonly du: string;
  readonly au: string;
  readonly categorie: 'cadre' | 'non-cadre' | null;
  readonly taux: string;
  readonly semaine: string;
  readonly mois: readonly LigneDeMois[];
}

export interface Faute {
  readonly champ: string;
  readonly texte: string;
}

export type MissionLue =
  | { readonly ok: true; readonly du: string; readonly au: string | null; contenu: ContenuMission }
  | { readonly ok: false; readonly fautes: readonly Faute[] };

export const VIDE: SaisieMission = {
  agence: null,
  du: '',
  au: '',
  categorie: 'non-cadre',
  taux: '',
  semaine: '35',
  mois: [],
};

export function saisieDe({ agence, du, au, contenu }: Mission, aujourdhui: string): SaisieMission {
  const { tauxHoraire, heuresHebdomadaires } = contenu.remuneration ?? {};
  return {
    agence: agence?.id ?? null,
    du: ecrireDateSaisie(du),
    au: au === null ? '' : ecrireDateSaisie(au),
    categorie: contenu.categorie ?? null,
    taux: tauxHoraire === undefined ? '' : ecrireNombreSaisi(tauxHoraire),
    semaine: heuresHebdomadaires === undefined ? '' : ecrireNombreSaisi(heuresHebdomadaires),
    mois: lignesDe({ du, au }, contenu.paies ?? [], aujourdhui),
  };
}

/** The months follow the days, and keep what was typed in those that stay. */
export function suivreLesJours(s: SaisieMission, aujourdhui: string): SaisieMission {
  const du = dateOuNul(s.du);
  if (du === null) return { ...s, mois: s.mois.filter(dit) };
  const dits = s.mois.filter(dit);
  const neuves = lignesDe(
    { du, au: dateOuNul(s.au) },
    dits.map((l) => l.paie),
    aujourdhui,
  );
  const mois = neuves.map((l) => dits.find((d) => d.paie.du === l.paie.du) ?? l);
  return { ...s, mois };
}

function dit({ heures, brut }: LigneDeMois): boolean {
  return heures !== '' || brut !== '';
}

/** @param avant what the mission already held: what this form does not show is kept. */
export function lireMission(s: SaisieMission, avant: ContenuMission = {}): MissionLue {
  const fautes: Faute[] = [];
  const du = dateOuNul(s.du);
  const au = s.au.trim() === '' ? null : dateOuNul(s.au);
  if (du === null) fautes.push({ champ: 'du', texte: 'Écrivez le premier jour comme 7/9/2026.' });
  if (s.au.trim() !== '' && au === null) {
    fautes.push({ champ: 'au', texte: 'Écrivez le dernier jour comme 18/12/2026.' });
  }
  const taux = lireMontantSaisi(s.taux);
  if (!taux.ok && taux.raison !== 'vide') {
    fautes.push({ champ: 'taux', texte: 'Écrivez le taux comme 13,10.' });
  }
  const semaine = lireHeuresSaisies(s.semaine);
  if (!semaine.ok && semaine.raison !== 'vide') {
    fautes.push({ champ: 'semaine', texte: 'Écrivez les heures comme 35.' });
  }
  const mois = lireMois(s.mois);
  if (!mois.ok) fautes.push(...mois.fautes);
  if (fautes.length > 0 || du === null || !mois.ok) return { ok: false, fautes };
  const { tauxHoraire: _, heuresHebdomadaires: __, ...reste } = avant.remuneration ?? {};
  const remuneration = {
    ...reste,
    ...(taux.ok ? { tauxHoraire: taux.valeur } : {}),
    ...(semaine.ok ? { heuresHebdomadaires: semaine.valeur } : {}),
  };
  const { categorie: ___, remuneration: ____, ...garde } = avant;
  const contenu: ContenuMission = {
    ...garde,
    ...(s.categorie === null ? {} : { categorie: s.categorie }),
    ...(Object.keys(remuneration).length === 0 ? {} : { remuneration }),
    paies: mois.paies,
  };
  return { ok: true, du, au, contenu };
}

/** Where a refusal of the server is shown. */
export function champDuRefus(chemin: string, mois: readonly LigneDeMois[]): string {
  const relatif = chemin.replace(/^mission\./, '').replace(/^contenu\./, '');
  const paie = /^paies(?:\[|\.)(\d+)/.exec(relatif);
  if (paie !== null) {
    const remplies = mois.flatMap((l, n) => (dit(l) ? [n] : []));
    return `brut-${remplies[Number(paie[1])] ?? 0}`;
  }
  const [premier = ''] = relatif.split(/[.[]/);
  if (relatif.includes('heuresHebdomadaires')) return 'semaine';
  return premier === 'remuneration' ? 'taux' : premier;
}
