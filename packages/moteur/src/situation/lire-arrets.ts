import type { Jour } from '@almanach/bareme';
import { jourLu, type Recueil } from './recueil.ts';
import type { SituationJson } from './schema.ts';
import type { Ald, Arret, TempsPartiel } from './types.ts';

type ArretJson = SituationJson['arrets'][number];

/** Stops in order of their first day; the type left out is a prolongation when no day separates. */
export function lireArrets(json: SituationJson, le: Jour, r: Recueil): Arret[] {
  const arrets = json.arrets.map((a, rang) => lireArret(a, rang, le, r));
  arrets.sort(
    (a, b) => a.du - b.du || a.au - b.au || a.prescritLe - b.prescritLe || compare(a.id, b.id),
  );
  return arrets.map((a, i) =>
    json.arrets[a.rang]?.type === undefined ? deduireType(a, arrets.slice(0, i), r) : a,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function deduireType(arret: Arret, precedents: readonly Arret[], r: Recueil): Arret {
  r.presumer('typeArret', `arrets[${arret.rang}].type`);
  const fin = precedents.reduce((max, p) => Math.max(max, p.au), Number.NEGATIVE_INFINITY);
  return fin >= arret.du - 1 ? { ...arret, type: 'prolongation' } : arret;
}

function lireArret(json: ArretJson, rang: number, le: Jour, r: Recueil): Arret {
  const chemin = `arrets[${rang}]`;
  const du = jourLu(json.du);
  // `null` is "still running": the days up to the computation are prescribed, the rest is not known.
  const au = json.au === null ? Math.max(du, le) : jourLu(json.au);
  const prescritLe = json.prescritLe === undefined ? du : jourLu(json.prescritLe);
  if (json.prescritLe === undefined) r.presumer('prescritLe', `${chemin}.prescritLe`);
  const teleconsultation = lireTeleconsultation(json, chemin, r);
  return {
    rang,
    id: json.id ?? `A${rang + 1}`,
    nature: json.nature,
    cause: json.cause ?? null,
    enCours: json.au === null,
    du,
    au,
    type: json.type ?? 'initial',
    prescritLe,
    envoyeLe: lireEnvoi(json.envoyeLe, chemin, prescritLe, au, r),
    ald: lireAld(json.ald, chemin, r),
    motif: lireMotif(json, chemin, r),
    decesLe: lireDeces(json, chemin, du, r),
    accidentLe: json.accidentLe === undefined ? null : jourLu(json.accidentLe),
    consolideLe: json.consolideLe == null ? null : jourLu(json.consolideLe),
    sinistre: json.sinistre ?? null,
    suiteDe: json.suiteDe ?? null,
    teleconsultation,
    prescripteur: lirePrescripteur(json, chemin, teleconsultation, r),
    prescriptionMotivee: json.prescriptionMotivee ?? false,
    impossibiliteEnvoi: json.impossibiliteEnvoi ?? false,
    impossibiliteConsultation: json.impossibiliteConsultation ?? false,
    repriseAvant: json.repriseAvant ?? null,
    hospitalisations: (json.hospitalisations ?? []).map((h) => ({
      du: jourLu(h.du),
      au: jourLu(h.au),
    })),
    tempsPartiel: (json.tempsPartiel ?? [])
      .map((t, i) => lireTempsPartiel(t, i, chemin, r))
      .sort((a, b) => a.du - b.du),
  };
}

function lireEnvoi(
  texte: string | undefined,
  chemin: string,
  prescritLe: Jour,
  au: Jour,
  r: Recueil,
): Jour {
  if (texte === undefined) {
    r.presumer('envoyeLe', `${chemin}.envoyeLe`);
    return prescritLe;
  }
  if (texte !== 'inconnu') return jourLu(texte);
  const apresLaFin = Math.max(au, prescritLe + 3) + 1;
  return r.manque(`${chemin}.envoyeLe`, 'envoi-de-l-avis', apresLaFin, prescritLe);
}

function lireAld(json: ArretJson['ald'], chemin: string, r: Recueil): Ald | null {
  if (json === undefined) r.presumer('ald', `${chemin}.ald`);
  if (json === undefined || json === null) return null;
  if (json === 'inconnu') {
    const ald = { affection: 'inconnue', exonerante: false, depuis: Number.NEGATIVE_INFINITY };
    return r.manque<Ald | null>(`${chemin}.ald`, 'affection-longue-duree', null, ald);
  }
  if (json.exonerante === undefined) r.presumer('exonerante', `${chemin}.ald.exonerante`);
  return {
    affection: json.affection ?? 'ald',
    exonerante: json.exonerante ?? true,
    depuis: json.depuis === undefined ? Number.NEGATIVE_INFINITY : jourLu(json.depuis),
  };
}

function lireMotif(json: ArretJson, chemin: string, r: Recueil): Arret['motif'] {
  if (json.motif === undefined) r.presumer('motif', `${chemin}.motif`);
  return json.motif ?? null;
}

function lireDeces(json: ArretJson, chemin: string, du: Jour, r: Recueil): Jour {
  if (json.decesLe !== undefined) return jourLu(json.decesLe);
  if (json.motif === 'deces-enfant') r.presumer('decesLe', `${chemin}.decesLe`);
  return du;
}

function lireTeleconsultation(json: ArretJson, chemin: string, r: Recueil): boolean {
  if (json.teleconsultation === undefined)
    r.presumer('teleconsultation', `${chemin}.teleconsultation`);
  if (json.teleconsultation !== 'inconnu') return json.teleconsultation ?? false;
  return r.manque(`${chemin}.teleconsultation`, 'teleconsultation', true, false);
}

function lirePrescripteur(
  json: ArretJson,
  chemin: string,
  teleconsultation: boolean,
  r: Recueil,
): Arret['prescripteur'] {
  if (json.prescripteur !== undefined) return json.prescripteur;
  // Asked and not known: the reading that gives least takes another prescriber than the usual doctor.
  if (json.teleconsultation === 'inconnu') return teleconsultation ? 'autre' : 'medecin-traitant';
  if (teleconsultation) r.presumer('prescripteur', `${chemin}.prescripteur`);
  return null;
}

type TempsPartielJson = NonNullable<ArretJson['tempsPartiel']>[number];

function lireTempsPartiel(
  json: TempsPartielJson,
  rang: number,
  chemin: string,
  r: Recueil,
): TempsPartiel {
  const ici = `${chemin}.tempsPartiel[${rang}]`;
  const manqueUn =
    json.salaireTempsPlein === undefined ||
    json.salairePercu === undefined ||
    json.salaireTempsPlein === 'inconnu' ||
    json.salairePercu === 'inconnu';
  const periode = { du: jourLu(json.du), au: jourLu(json.au), rang };
  if (!manqueUn) {
    return {
      ...periode,
      salaireTempsPlein: r.montant(json.salaireTempsPlein as string, ici, 'perte-de-gain'),
      salairePercu: r.montant(json.salairePercu as string, ici, 'perte-de-gain'),
    };
  }
  // Without both wages the loss is anything from nothing to more than the full benefit.
  const absent =
    json.salaireTempsPlein === undefined || json.salaireTempsPlein === 'inconnu'
      ? 'salaireTempsPlein'
      : 'salairePercu';
  const perte = r.manque(`${ici}.${absent}`, 'perte-de-gain', 0, 100_000_000);
  return { ...periode, salaireTempsPlein: perte, salairePercu: 0 };
}
