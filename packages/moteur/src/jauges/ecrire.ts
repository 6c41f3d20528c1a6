import { ecrireJour, type Jour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import type { Origine } from '../droits/fenetre.ts';
import { arrondir } from '../nombres/arrondi.ts';
import { ecrireCentiemes } from '../nombres/decimal.ts';
import { HEURES_SUFFISANTES } from '../situation/lire-emplois.ts';
import { BRUT_MAXIMAL } from '../situation/recueil.ts';
import type { SituationJson } from '../situation/schema.ts';
import type { Bascules } from './bascules.ts';
import type { DroitJaugeJson, JaugeJson, JaugesJson, OrigineJson } from './json.ts';
import { type DroitReleve, droitConnuJusquau, type Releve } from './relever.ts';

/** The gauges under one reading of the facts. */
export interface LectureJauges {
  c: Calcul;
  releves: readonly (Releve | null)[];
  droits: readonly DroitReleve[];
}

type Emplois = Pick<SituationJson, 'emplois'>;

/** Facts that a gauge rests on: children or the payee of a benefit change no hour. */
const COMPTE = /^(le$|assure\.immatriculation|emplois(?!.*subrogation)|chomage|arrets|historique)/;

/** Published form of one reading, or of two when a fact is unknown: where they differ, nothing is claimed. */
export function ecrireJauges(
  lectures: readonly LectureJauges[],
  situation: Emplois,
  au: Jour,
): JaugesJson {
  const [bas, haut = bas] = lectures as [LectureJauges, LectureJauges?];
  const { c } = bas;
  const epreuve600 = bas.droits[0]?.reference?.epreuve600 ?? false;
  return {
    au: ecrireJour(au),
    droits: bas.droits.map((d, i) => ecrireDroit(d, haut.droits[i] as DroitReleve)),
    jauges: bas.releves.flatMap((r, i) => {
      const autre = haut.releves[i];
      return r === null || autre == null ? [] : [ecrireJauge(r, autre, situation, epreuve600)];
    }),
    droitConnuJusquau: ecrireJour(droitConnuJusquau(c.droit)),
    hypotheses: c.hypotheses.filter((h) => COMPTE.test(h.chemin)).map((h) => ({ ...h })),
    avertissements: c.avertissements.map((a) => ({ code: a.code, operandes: { ...a.operandes } })),
    droit: { connuLe: ecrireJour(c.droit.connuLe), empreinte: c.droit.empreinte },
  };
}

function ecrireDroit(bas: DroitReleve, haut: DroitReleve): DroitJaugeJson {
  const connu = bas.atteint !== null && bas.atteint === haut.atteint;
  return {
    droit: bas.droit,
    etat: connu ? (bas.atteint === true ? 'ouvert' : 'ferme') : 'inconnu',
    ...ecrireBascules(bas, haut),
    reference: bas.reference === null ? null : ecrireJour(bas.reference.le),
    maintenuJusquau: ecrireOuRien(memeJour(bas.maintenuJusquau, haut.maintenuJusquau)),
  };
}

function ecrireJauge(
  bas: Releve,
  haut: Releve,
  situation: Emplois,
  epreuve600: boolean,
): JaugeJson {
  const { seuil, mesure } = bas;
  const connu = mesure.constate === haut.mesure.constate;
  const memeEtat = bas.atteint !== null && bas.atteint === haut.atteint;
  return {
    id: seuil.id,
    contrat: seuil.contrat,
    regle: seuil.regle,
    ouvre: ouvre(bas, epreuve600),
    fenetre: { du: ecrireJour(mesure.du), au: ecrireJour(mesure.au), par: mesure.par },
    unite: mesure.unite,
    strict: seuil.strict,
    acquis: connu ? ecrireCentiemes(mesure.constate) : null,
    ...(connu ? {} : bornes(mesure.constate, haut)),
    requis: ecrireCentiemes(mesure.requis),
    manque: connu ? ecrireCentiemes(manque(bas)) : null,
    etat: memeEtat ? (bas.atteint === true ? 'atteint' : 'non-atteint') : 'inconnu',
    ...ecrireBascules(bas, haut),
    origines: bas.origines.map((o) => ecrireOrigine(o, situation)),
  };
}

/** An unknown pay or unknown hours have no upper bound of their own. */
function bornes(min: number, { mesure }: Releve): Pick<JaugeJson, 'acquisMin' | 'acquisMax'> {
  const sansBorne = mesure.unite === 'h' ? HEURES_SUFFISANTES : BRUT_MAXIMAL;
  return {
    acquisMin: ecrireCentiemes(min),
    acquisMax: mesure.constate >= sansBorne ? null : ecrireCentiemes(mesure.constate),
  };
}

function ouvre({ seuil }: Releve, epreuve600: boolean): JaugeJson['ouvre'] {
  if (seuil.contrat !== null) return ['contrat'];
  if (!seuil.id.endsWith('-12-mois')) return ['six-premiers-mois'];
  return epreuve600 ? ['six-premiers-mois', 'au-dela-de-six-mois'] : ['au-dela-de-six-mois'];
}

function manque({ seuil, mesure }: Releve): number {
  return Math.max(0, mesure.requis + (seuil.strict ? 1 : 0) - mesure.constate);
}

function ecrireBascules(bas: Bascules, haut: Bascules) {
  return {
    ouvreLe: ecrireOuRien(memeJour(bas.ouvreLe, haut.ouvreLe)),
    cesseLe: ecrireOuRien(memeJour(bas.cesseLe, haut.cesseLe)),
  };
}

function memeJour(a: Jour | null, b: Jour | null): Jour | null {
  return a === b ? a : null;
}

function ecrireOuRien(jour: Jour | null): string | null {
  return jour === null ? null : ecrireJour(jour);
}

const TRAVAILLEES: ReadonlySet<Origine['source']> = new Set(['paie', 'mois-presume']);

function ecrireOrigine(o: Origine, situation: Emplois): OrigineJson {
  const jours = o.au - o.du + 1;
  const { emploi } = o;
  return {
    source: o.source,
    emploi: emploi === null ? null : `emplois[${emploi.rang}]`,
    type: emploi === null ? null : emploi.type,
    employeur: emploi === null ? null : (situation.emplois?.[emploi.rang]?.employeur ?? null),
    du: ecrireJour(o.du),
    au: ecrireJour(o.au),
    jours,
    parJour: TRAVAILLEES.has(o.source) ? null : ecrireCentiemes(arrondir(o.valeur, jours)),
    valeur: ecrireCentiemes(o.valeur),
    partielle: o.partielle,
  };
}
