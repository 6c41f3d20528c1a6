import type { SituationJson } from '@almanach/moteur';
import { plusJours } from '../delais/jours.ts';
import { type Declaration, type DeclarationArret, declareUnArret } from './declaration.ts';

type Emploi = NonNullable<SituationJson['emplois']>[number];
type Arret = SituationJson['arrets'][number];
type Chomage = NonNullable<SituationJson['chomage']>[number];

/** A mission with its pay: typed by the agency today, read in a DSN tomorrow. */
export interface MissionPayee
  extends Pick<Emploi, 'categorie' | 'remuneration' | 'paies' | 'ancienneteDepuis'> {
  id: string;
  agence: string;
  du: string;
  au: string | null;
}

export interface ArretTenu {
  id: string;
  declaration: DeclarationArret;
  /** Day the notice left, when it was said. */
  envoyeLe: string | null;
}

export interface DossierPourPrevoir {
  naissance: string | null;
  missions: readonly MissionPayee[];
  /** Stops that stand before this declaration, oldest first. */
  arrets: readonly ArretTenu[];
  franceTravail: readonly { du: string; au: string | null; indemnise: boolean }[] | null;
  /** The agencies follow the branch scheme; false when they chose another insurer (R-I-01). */
  regimeDeBranche: boolean;
}

export const CONTRAT_DE_BRANCHE = 'interimaires-prevoyance';

/** The stops as this declaration leaves them: added, shortened or withdrawn. */
export function arretsApres(
  arrets: readonly ArretTenu[],
  declaration: Declaration,
  id: string,
): ArretTenu[] {
  if (declareUnArret(declaration)) return [...arrets, { id, declaration, envoyeLe: null }];
  const { arret } = declaration;
  const suites = prolongationsDe(arrets, arret);
  if (declaration.objet === 'annulation') {
    return arrets.filter((a) => a.id !== arret && !suites.has(a.id));
  }
  const au = plusJours(declaration.repriseLe, -1);
  // What was prescribed for after the return has no day left.
  return arrets
    .filter((a) => !suites.has(a.id) || a.declaration.du <= au)
    .map((a) => {
      const d = a.declaration;
      const raccourci = (a.id === arret || suites.has(a.id)) && (d.au === null || d.au > au);
      return raccourci ? { ...a, declaration: { ...d, au } } : a;
    });
}

/** Those of the stop, and theirs: a relapse is another stop. */
function prolongationsDe(arrets: readonly ArretTenu[], arret: string): ReadonlySet<string> {
  const chaine = new Set([arret]);
  for (let taille = 0; taille < chaine.size; ) {
    taille = chaine.size;
    for (const { id, declaration: d } of arrets) {
      if (d.objet === 'prolongation' && chaine.has(d.arret)) chaine.add(id);
    }
  }
  chaine.delete(arret);
  return chaine;
}

/** Facts of the engine, for a forecast. `null` when no stop is left. */
export function versSituation(
  dossier: DossierPourPrevoir,
  arrets: readonly ArretTenu[],
  le: string,
): SituationJson | null {
  if (arrets.length === 0) return null;
  const { naissance, missions } = dossier;
  const premiere = missions.map((m) => m.du).sort()[0];
  const contrat = {
    id: CONTRAT_DE_BRANCHE,
    ...(premiere === undefined ? {} : { adhesion: premiere }),
  };
  return {
    ...(naissance === null ? {} : { assure: { naissance } }),
    emplois: missions.map(emploi),
    chomage: chomage(dossier, arrets),
    arrets: arrets.map((a) => arret(a, le)),
    ...(dossier.regimeDeBranche ? { contrats: [contrat] } : {}),
    le,
  };
}

function emploi({ agence, ...mission }: MissionPayee): Emploi {
  return { ...mission, employeur: agence, type: 'mission' };
}

function arret({ id, declaration: d, envoyeLe }: ArretTenu, le: string): Arret {
  const envoi = envoyeLe ?? (d.envoiCaisse === 'medecin' ? d.prescritLe : null);
  const fin = d.au ?? (le > d.du ? le : d.du);
  return {
    id,
    nature: d.nature,
    du: d.du,
    au: d.au,
    prescritLe: d.prescritLe,
    ...(envoi === null ? {} : { envoyeLe: envoi }),
    type: d.objet === 'nouvel-arret' ? 'initial' : d.objet,
    ...(d.arret === null ? {} : { suiteDe: d.arret }),
    ...(d.accidentLe === null ? {} : { accidentLe: d.accidentLe }),
    hospitalisations: bornee(d.hospitalisation, fin),
    tempsPartiel: bornee(d.tempsPartiel, fin),
  };
}

function bornee(periode: { du: string; au: string | null } | null, fin: string) {
  if (periode === null || periode.du > fin) return [];
  const au = periode.au === null || periode.au > fin ? fin : periode.au;
  return [{ du: periode.du, au }];
}

/** What the registrations say; else what the person said of the time before the stop. */
function chomage({ franceTravail }: DossierPourPrevoir, arrets: readonly ArretTenu[]): Chomage[] {
  if (franceTravail !== null) {
    return franceTravail.map(({ du, au, indemnise }) => ({ du, au, inscrit: true, indemnise }));
  }
  const dits = arrets.flatMap(({ declaration: { moment, du } }): [string, Chomage][] => {
    if (moment.type === 'en-mission' || moment.finDeMission === null) return [];
    if (moment.franceTravail === 'non-inscrit') return [];
    const depuis = plusJours(moment.finDeMission, 1);
    if (depuis >= du) return [];
    const indemnise = moment.franceTravail === 'indemnise';
    return [[depuis, { du: depuis, au: plusJours(du, -1), inscrit: true, indemnise }]];
  });
  return [...new Map(dits).values()];
}
