import type { Calcul } from '../../contexte.ts';
import type { Motif } from '../../decompte/json.ts';
import { affiliationAu } from '../../regime.ts';
import type { Emploi, Situation } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { favorable } from '../inconnus.ts';
import type { Garantie, Sujet } from '../types.ts';
import { type Examen, noter } from './examen.ts';

type Eligibilite = Garantie['eligibilite'];

/** Job the contract is attached to: among the kinds it covers, the one of the first day, else the last one ended. */
export function emploiCouvert(situation: Situation, e: Eligibilite, le: number): Emploi | null {
  let dernier: Emploi | null = null;
  for (const emploi of situation.emplois) {
    if (emploi.du > le || !typeAdmis(e, emploi)) continue;
    if (emploi.au >= le) return emploi;
    if (dernier === null || emploi.au > dernier.au) dernier = emploi;
  }
  return dernier;
}

function typeAdmis(e: Eligibilite, emploi: Emploi): boolean {
  if (e.typesEmploi !== undefined && !e.typesEmploi.includes(emploi.type)) return false;
  return e.typesEmploiExclus === undefined || !e.typesEmploiExclus.includes(emploi.type);
}

/** Kind of job, category, activity: who the guarantee is written for. */
export function examinerPublic(x: Examen): Motif | null {
  const { c, sujet } = x;
  const e = x.garantie.eligibilite;
  if (
    e.typesEmploi !== undefined ||
    (e.typesEmploiExclus !== undefined && c.situation.emplois.length > 0)
  ) {
    const admis = sujet.emploi !== null;
    if (!dire(x, 'typesEmploi', sujet.emploi?.type ?? 'aucun', admis)) return 'contrat-public';
  }
  if (e.categories !== undefined) {
    const constate = sujet.emploi?.classification ?? sujet.emploi?.categorie ?? 'inconnue';
    if (!dire(x, 'categories', constate, categorieDans(c, sujet, e.categories)))
      return 'contrat-public';
  }
  if (e.statuts !== undefined) {
    const constate = statuts(c, sujet).join(', ');
    if (!dire(x, 'statuts', constate, statutDans(c, sujet, e.statuts))) return 'contrat-public';
  }
  return null;
}

function dire(x: Examen, clause: string, constate: string, admis: boolean): boolean {
  if (x.c.trace.active)
    noter(x, REGLES.contratPublic, `eligibilite.${clause}`, { clause, constate }, admis, admis);
  return admis;
}

const CATEGORIES: ReadonlySet<string> = new Set(['cadre', 'non-cadre']);

/** The category of the law, or the group of the collective agreement: one of them is enough. */
export function categorieDans(c: Calcul, s: Sujet, liste: readonly string[]): boolean {
  const { emploi } = s;
  if (emploi === null) return favorable(c, 'emplois', 'categorie');
  const { categorie, classification } = emploi;
  if (categorie !== null && liste.includes(categorie)) return true;
  if (classification !== null && liste.includes(classification)) return true;
  const chemin = `emplois[${emploi.rang}]`;
  if (categorie === null && liste.some((l) => CATEGORIES.has(l)))
    return favorable(c, `${chemin}.categorie`, 'categorie');
  if (classification === null && liste.some((l) => !CATEGORIES.has(l)))
    return favorable(c, `${chemin}.classification`, 'categorie');
  return false;
}

/** What the person does, in the situation's words: kind of job, scheme, activity, title on the farm. */
function statuts(c: Calcul, s: Sujet): string[] {
  const affiliation = affiliationAu(c.situation, s.chaine.du);
  const dits = [
    affiliation === null ? 'salarie' : affiliation.regime,
    affiliation?.activite,
    affiliation?.titre,
    s.emploi?.type,
  ];
  return dits.filter((d) => d !== null && d !== undefined);
}

export function statutDans(c: Calcul, s: Sujet, liste: readonly string[]): boolean {
  return statuts(c, s).some((d) => liste.includes(d));
}
