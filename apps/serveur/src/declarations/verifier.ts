import { plusJours } from '../delais/jours.ts';
import type { CodeMetier } from '../erreurs/codes-metier.ts';
import type { RefusMetier } from '../erreurs/issue.ts';
import type { Connu } from './connu.ts';
import { type Declaration, type Moment, schemaDeclaration } from './declaration.ts';
import { completer, questions } from './questions.ts';
import type { Reponses } from './reponses.ts';
import { SCHEMAS_REPONSES, schemaReponses } from './reponses.ts';

export type Verification =
  | { ok: true; valeur: Declaration }
  | { ok: false; refus: readonly RefusMetier[] };

/** All that is wrong, each at its question; else the declaration to seal. Lateness is never among them (R-I-23). */
export function verifier(connu: Connu, recu: unknown, aujourdhui: string): Verification {
  const formes = malFormees(recu);
  if (formes.length > 0) return { ok: false, refus: formes };
  const reponses = schemaReponses.parse(recu);
  const faits = completer(connu, reponses);
  const absentes = questions(connu, reponses).map((q) => refus('ALM-P-201', q.id));
  const fausses = fautes(connu, reponses, aujourdhui);
  if (absentes.length + fausses.length > 0) return { ok: false, refus: [...absentes, ...fausses] };
  return { ok: true, valeur: schemaDeclaration.parse(assembler(connu, faits)) };
}

/** What is wrong in the answers given so far, each at its question: what is not answered yet is not wrong. */
export function fautes(connu: Connu, reponses: Reponses, aujourdhui: string): RefusMetier[] {
  const faits = completer(connu, reponses);
  return [...incoherences(connu, faits, aujourdhui), ...horsListe(connu, faits)];
}

function malFormees(recu: unknown): RefusMetier[] {
  if (typeof recu !== 'object' || recu === null || Array.isArray(recu))
    return [refus('ALM-P-202', '')];
  return Object.entries(recu).flatMap(([cle, valeur]) => {
    if (!Object.hasOwn(SCHEMAS_REPONSES, cle)) return [refus('ALM-P-202', cle.slice(0, 40))];
    const schema = SCHEMAS_REPONSES[cle as keyof typeof SCHEMAS_REPONSES];
    return valeur === undefined || schema.safeParse(valeur).success
      ? []
      : [refus('ALM-P-202', cle)];
  });
}

function incoherences(connu: Connu, r: Reponses, aujourdhui: string): RefusMetier[] {
  const { dates, accidentLe, prescritLe, recuLe, finDeMission } = r;
  const faux: [boolean, CodeMetier, string][] = [
    [inversee(dates), 'ALM-P-203', 'dates.au'],
    [apres(accidentLe, aujourdhui), 'ALM-P-204', 'accidentLe'],
    [apres(prescritLe, aujourdhui), 'ALM-P-204', 'prescritLe'],
    [apres(recuLe, aujourdhui), 'ALM-P-204', 'recuLe'],
    [apres(accidentLe, dates?.du), 'ALM-P-208', 'accidentLe'],
    [apres(prescritLe, recuLe), 'ALM-P-209', 'recuLe'],
    [finDeMission !== 'jamais' && !apres(dates?.du, finDeMission), 'ALM-P-207', 'finDeMission'],
    [r.objet === 'prolongation' && disjointe(connu, r), 'ALM-P-206', 'dates.du'],
    [r.objet === 'reprise-anticipee' && repriseHors(connu, r), 'ALM-P-207', 'repriseLe'],
  ];
  const dedans = (['hospitalisation', 'tempsPartiel'] as const).flatMap(
    (champ): [boolean, CodeMetier, string][] => {
      const periode = r[champ];
      if (periode === undefined || periode === 'non') return [];
      return [
        [inversee(periode), 'ALM-P-203', `${champ}.au`],
        [dates !== undefined && !contient(dates, periode), 'ALM-P-207', champ],
      ];
    },
  );
  return [...faux, ...dedans]
    .filter(
      ([est, , chemin]) =>
        est && !(chemin === 'finDeMission' && (finDeMission === undefined || dates === undefined)),
    )
    .map(([, code, chemin]) => refus(code, chemin));
}

/** A choice must be one of those offered: an id from elsewhere is not. */
function horsListe(connu: Connu, r: Reponses): RefusMetier[] {
  const arretInconnu = r.arret !== undefined && !connu.arrets.some((a) => a.id === r.arret);
  const { mission } = r;
  const libre = mission === undefined || mission === 'oui' || mission === 'non';
  const suivi = connu.arrets.find((a) => a.id === r.arret)?.moment;
  const heritee = suivi?.type === 'en-mission' && suivi.mission === mission;
  const missionInconnue = !libre && !heritee && !missionOfferte(connu, r, mission);
  return [
    ...(arretInconnu ? [refus('ALM-P-205', 'arret')] : []),
    ...(missionInconnue ? [refus('ALM-P-202', 'mission')] : []),
  ];
}

function missionOfferte(connu: Connu, { dates }: Reponses, mission: string): boolean {
  const m = connu.missions.find((x) => x.id === mission);
  return (
    m !== undefined &&
    dates !== undefined &&
    m.du <= dates.du &&
    (m.au === null || m.au >= dates.du)
  );
}

function apres(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a > b;
}

interface Periode {
  du: string;
  au: string | null;
}

function inversee(p: Periode | undefined): boolean {
  return p !== undefined && p.au !== null && p.au < p.du;
}

function contient(dehors: Periode, dedans: Periode): boolean {
  if (dedans.du < dehors.du) return false;
  return (
    dehors.au === null || (dedans.du <= dehors.au && (dedans.au === null || dedans.au <= dehors.au))
  );
}

/** It starts inside the stop it prolongs, or on the day after it: one empty day is another stop. */
function disjointe({ arrets }: Connu, { arret, dates }: Reponses): boolean {
  const suivi = arrets.find((a) => a.id === arret);
  if (suivi === undefined || dates === undefined) return false;
  return dates.du < suivi.du || (suivi.au !== null && dates.du > plusJours(suivi.au, 1));
}

/** Back at work from the second day of the stop to its last one. */
function repriseHors({ arrets }: Connu, { arret, repriseLe }: Reponses): boolean {
  const suivi = arrets.find((a) => a.id === arret);
  if (suivi === undefined || repriseLe === undefined) return false;
  return repriseLe <= suivi.du || (suivi.au !== null && repriseLe > suivi.au);
}

function assembler(connu: Connu, r: Reponses): unknown {
  const { objet, arret = null } = r;
  if (objet === 'annulation') return { objet, arret };
  if (objet === 'reprise-anticipee') return { objet, arret, repriseLe: r.repriseLe };
  const { nature, prescritLe, recuLe, dates, envoiCaisse } = r;
  return {
    objet,
    arret,
    nature,
    accidentLe: r.accidentLe ?? null,
    prescritLe,
    recuLe,
    ...dates,
    moment: moment(connu, r),
    hospitalisation: r.hospitalisation === 'non' ? null : r.hospitalisation,
    tempsPartiel: r.tempsPartiel === 'non' ? null : r.tempsPartiel,
    envoiCaisse,
  };
}

function moment(
  connu: Connu,
  { mission, finDeMission, franceTravail }: Reponses,
): Moment | undefined {
  if (mission !== 'non') {
    return { type: 'en-mission', mission: mission === 'oui' ? null : (mission ?? null) };
  }
  if (franceTravail === undefined || finDeMission === undefined) return undefined;
  const fin = finDeMission === 'jamais' ? null : finDeMission;
  const derniere = connu.missions.find((m) => m.au === fin && fin !== null)?.id ?? null;
  return { type: 'entre-missions', derniere, finDeMission: fin, franceTravail };
}

function refus(code: CodeMetier, chemin: string): RefusMetier {
  return { code, chemin, operandes: {} };
}
