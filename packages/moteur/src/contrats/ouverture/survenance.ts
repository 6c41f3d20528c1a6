import { ajouterMois, type Jour } from '@almanach/bareme';
import type { Motif } from '../../decompte/json.ts';
import { REGLES } from '../../trace/regles.ts';
import { favorable } from '../inconnus.ts';
import type { Garantie } from '../types.ts';
import { cheminDe, type Examen, noter } from './examen.ts';
import { inscrit } from './inscription.ts';
import { finDePortabilite } from './portabilite.ts';

type Fenetre = NonNullable<Garantie['survenance']>[number];

/**
 * Where the first day of the stop may fall: the first window that holds it decides the wage used. A window that is
 * not confirmed is looked at last: a stop that only it would cover is between bounds.
 */
export function examinerSurvenance(x: Examen): Motif | null {
  const fenetres = fenetresDe(x);
  if (fenetres.length === 0 || x.sujet.emploi === null) return null;
  x.finContrat = finDesContrats(x);
  for (const fenetre of fenetres) {
    if (!fenetre.confirmee || !dedans(x, fenetre, fenetres.indexOf(fenetre))) continue;
    retenir(x, fenetre);
    return null;
  }
  for (const fenetre of fenetres) {
    const rang = fenetres.indexOf(fenetre);
    if (fenetre.confirmee || !dedans(x, fenetre, rang)) continue;
    if (!favorable(x.c, cheminDe(x, `survenance[${rang}].confirmee`), 'clause-du-contrat'))
      continue;
    retenir(x, fenetre);
    return null;
  }
  return 'contrat-survenance';
}

function retenir(x: Examen, { base, fenetre }: Fenetre): void {
  x.assiette = base;
  x.portee = fenetre === 'duree-du-contrat';
}

/** Left unsaid, a contract tied to a job covers the stops that begin during it, and those its portability keeps. */
function fenetresDe(x: Examen): readonly Fenetre[] {
  const { survenance, base } = x.garantie;
  if (survenance !== undefined) return survenance;
  const { contrat } = x.sujet.souscription;
  if (contrat.famille === 'individuel') return [];
  const assiette = base?.assiette ?? 'brut';
  const enContrat = {
    fenetre: 'en-contrat',
    condition: null,
    base: assiette,
    confirmee: true,
  } as const;
  if (contrat.portabilite === null) return [enContrat];
  const { valeur } = contrat.portabilite.max;
  const portee = {
    fenetre: 'duree-du-contrat',
    valeur,
    condition: 'indemnise',
    base: assiette,
    confirmee: true,
  } as const;
  return [enContrat, portee];
}

/** Last day of the contract of work, and of those already signed that follow it without a day between. */
function finDesContrats(x: Examen): Jour {
  const { emploi } = x.sujet;
  let fin = emploi?.au ?? x.survenue;
  // A job ended before the stop is not prolonged by the next one.
  if (fin < x.survenue) return fin;
  for (const e of x.c.situation.emplois)
    if (e.du <= fin + 1 && e.au > fin && memeType(x, e.type)) fin = e.au;
  return fin;
}

function memeType(x: Examen, type: string): boolean {
  return x.sujet.emploi?.type === type;
}

function dedans(x: Examen, f: Fenetre, rang: number): boolean {
  const clause = `survenance[${rang}]`;
  const finContrat = x.finContrat as Jour;
  if (f.fenetre === 'en-contrat') {
    const enContrat = x.survenue <= finContrat;
    if (x.c.trace.active) {
      const entrees = { premierJour: x.survenue, finContrat };
      noter(x, REGLES.survenanceEnContrat, clause, entrees, enContrat, enContrat);
    }
    return enContrat;
  }
  if (x.survenue <= finContrat) return false;
  const limite =
    f.fenetre === 'apres-contrat' ? finDeFenetre(finContrat, f) : finDePortabilite(x, f.valeur);
  const aTemps = x.survenue <= limite;
  const tenue = aTemps && inscrit(x, f.condition);
  const regle =
    f.fenetre === 'apres-contrat' ? REGLES.survenanceApresContrat : REGLES.survenancePortabilite;
  x.conditions.push({
    regle: regle.id,
    satisfaite: tenue,
    constate: x.survenue,
    requis: limite,
    unite: 'date',
  });
  if (x.c.trace.active) {
    const condition = f.condition ?? 'aucune';
    const entrees = { premierJour: x.survenue, finContrat, jusquau: limite, condition };
    noter(x, regle, clause, entrees, tenue, tenue);
  }
  return tenue;
}

/** Days after the last one, or a month from date to date, clamped to the end of the month (INT-10). */
function finDeFenetre(fin: Jour, f: Fenetre): Jour {
  const valeur = f.valeur ?? 0;
  return f.unite === 'mois' ? ajouterMois(fin, valeur) : fin + valeur;
}
