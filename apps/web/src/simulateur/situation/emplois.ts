import { dernierJour, ecrireJour, premierJour } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import { dateOuNul } from '../../saisie/date.ts';
import { lireHeuresSaisies, lireMontantSaisi } from '../../saisie/nombre.ts';
import { ADRESSES, adresseSalaires, idChamp } from '../adresses.ts';
import type { Besoins } from '../besoins.ts';
import { type EmploiLu, emploisLus, typeOrdinaire } from '../lecture.ts';
import { paiesCourtes, type Rangee, rangeesDePaie } from '../rangees.ts';
import { moisAvant } from '../reference.ts';
import { type EmploiSaisi, PAIE_VIDE, type Reponses } from '../reponses.ts';
import { complementDe, netDe } from './contrats.ts';
import type { Origines } from './origines.ts';

type EmploiJson = NonNullable<SituationJson['emplois']>[number];
type PaieJson = NonNullable<EmploiJson['paies']>[number];
type AbsenceJson = NonNullable<EmploiJson['absences']>[number];

export function ecrireEmplois(
  r: Reponses,
  b: Besoins,
  le: string,
  origines: Origines,
): EmploiJson[] {
  const lus = emploisLus(r);
  if (lus.length === 0) return [emploiPasEncoreDit(r, b)];
  return lus.map((lu, rang) => ecrireEmploi(r, b, le, lu, rang, origines));
}

/** Before the jobs are known: one ordinary job, whose pays are all unknown. */
function emploiPasEncoreDit(r: Reponses, b: Besoins): EmploiJson {
  const type = typeOrdinaire(r);
  const ref = b.references[0];
  const nombre = type === 'cdi' ? (b.professionnel ? 1 : 3) : 12;
  const mois = ref === undefined ? [] : moisAvant(ref, nombre);
  const paies = mois.map(
    (m): PaieJson => ({
      du: ecrireJour(premierJour(m)),
      au: ecrireJour(dernierJour(m)),
      brut: 'inconnu',
      heures: 'inconnu',
    }),
  );
  return { type, paies };
}

function ecrireEmploi(
  r: Reponses,
  b: Besoins,
  le: string,
  lu: EmploiLu,
  rang: number,
  origines: Origines,
): EmploiJson {
  const { saisi } = lu;
  const chemin = `emplois[${rang}]`;
  noterOrigines(origines, chemin, saisi);
  const rangees = rangeesDePaie(r, saisi.cle, le);
  const absences = ecrireAbsences(r, saisi, chemin, origines);
  return {
    id: saisi.cle,
    ...(saisi.employeur.trim() === '' ? {} : { employeur: saisi.employeur.trim() }),
    type: lu.type,
    ...(saisi.agricole ? { regime: 'agricole' as const } : {}),
    ...(Number.isFinite(lu.du) ? { du: ecrireJour(lu.du) } : {}),
    au: saisi.enCours ? null : ecrireJour(lu.au),
    ...(paiesCourtes(rangees) ? { periodicitePaie: saisi.periodicite } : {}),
    ...apprentissage(saisi),
    ...anciennete(saisi),
    ...complementDe(r, saisi.cle),
    ...subrogation(b, lu),
    ...(absences.length === 0 ? {} : { absences }),
    paies: rangees.map((p, i) => ({
      ...ecrirePaie(saisi, p, `${chemin}.paies[${i}]`, origines),
      ...netDe(r, saisi.cle, p.cle),
    })),
  };
}

function noterOrigines(origines: Origines, chemin: string, { cle }: EmploiSaisi): void {
  origines.noter(chemin, ADRESSES.emplois, idChamp('emploi', cle, 'du'));
  for (const champ of ['employeur', 'type', 'du', 'au']) {
    origines.noter(`${chemin}.${champ}`, ADRESSES.emplois, idChamp('emploi', cle, champ));
  }
  origines.noter(`${chemin}.apprentissage`, ADRESSES.emplois, idChamp('emploi', cle, 'annee'));
  origines.noter(`${chemin}.ancienneteDepuis`, ADRESSES.anciennete, idChamp('anciennete', cle));
  origines.noter(`${chemin}.subrogation`, ADRESSES.subrogation, idChamp('maintien', cle));
  origines.noter(
    `${chemin}.remuneration`,
    ADRESSES.contratsFaits,
    idChamp('semaine', cle, 'tauxHoraire'),
  );
  origines.noter(`${chemin}.paies`, adresseSalaires(cle), idChamp('copier', cle));
}

function apprentissage(saisi: EmploiSaisi): Pick<EmploiJson, 'apprentissage'> {
  const dite = saisi.type === 'apprentissage' && /^[1-4]$/.test(saisi.anneeApprentissage);
  return dite ? { apprentissage: { annee: Number(saisi.anneeApprentissage) } } : {};
}

function anciennete(saisi: EmploiSaisi): Pick<EmploiJson, 'ancienneteDepuis'> {
  const ancienneteDepuis = dateOuNul(saisi.anciennete);
  return ancienneteDepuis === null ? {} : { ancienneteDepuis };
}

/** The employer keeps paying from the first day of the stop; « je ne sais pas » is left presumed. */
function subrogation(b: Besoins, lu: EmploiLu): Pick<EmploiJson, 'subrogation'> {
  const ref = b.references.find((x) => lu.du <= x.arret.du && lu.au >= x.arret.du);
  if (ref === undefined || lu.saisi.subrogation === null) return {};
  if (lu.saisi.subrogation === 'inconnu') return {};
  return {
    subrogation: lu.saisi.subrogation === 'oui' ? { du: ecrireJour(ref.arret.du) } : null,
  };
}

function ecrireAbsences(
  r: Reponses,
  saisi: EmploiSaisi,
  chemin: string,
  origines: Origines,
): AbsenceJson[] {
  const absences: AbsenceJson[] = [];
  const seul = r.emplois.length === 1;
  for (const a of r.absences) {
    const du = dateOuNul(a.du);
    const au = dateOuNul(a.au);
    const siennes = seul || a.emploi === saisi.cle;
    if (!siennes || du === null || au === null || a.motif === null) continue;
    const ici = `${chemin}.absences[${absences.length}]`;
    origines.noter(ici, ADRESSES.absences, idChamp('absence', a.cle, 'du'));
    origines.noter(`${ici}.au`, ADRESSES.absences, idChamp('absence', a.cle, 'au'));
    absences.push({ du, au, motif: a.motif });
  }
  return absences;
}

function ecrirePaie(
  saisi: EmploiSaisi,
  rangee: Rangee,
  chemin: string,
  origines: Origines,
): PaieJson {
  const paie = saisi.paies[rangee.cle] ?? PAIE_VIDE;
  const champ = (nom: string) => idChamp('paie', saisi.cle, rangee.cle, nom);
  origines.noter(chemin, adresseSalaires(saisi.cle), champ('brut'));
  origines.noter(`${chemin}.heures`, adresseSalaires(saisi.cle), champ('heures'));
  const brut = lireMontantSaisi(paie.brut);
  return {
    du: ecrireJour(rangee.du),
    au: ecrireJour(rangee.au),
    brut: paie.inconnu || !brut.ok ? 'inconnu' : brut.valeur,
    ...heures(paie.heures),
  };
}

/** Untouched, the default that is shown is the engine's own presumption; emptied, it is unknown. */
function heures(texte: string | null): Pick<PaieJson, 'heures'> {
  if (texte === null) return {};
  const lu = lireHeuresSaisies(texte);
  return { heures: lu.ok ? lu.valeur : 'inconnu' };
}
