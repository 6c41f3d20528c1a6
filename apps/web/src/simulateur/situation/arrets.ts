import { ecrireJour } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import { dateOuNul, jourOuNul } from '../../saisie/date.ts';
import { lireMontantSaisi } from '../../saisie/nombre.ts';
import { ADRESSES, idChamp } from '../adresses.ts';
import type { Besoins } from '../besoins.ts';
import type { ArretLu } from '../lecture.ts';
import type { ArretSaisi, NatureChoisie, PeriodeSaisie, Reponses } from '../reponses.ts';
import type { Origines } from './origines.ts';

type ArretJson = SituationJson['arrets'][number];
type TempsPartielJson = NonNullable<ArretJson['tempsPartiel']>[number];

export function ecrireArrets(
  r: Reponses,
  b: Besoins,
  lus: readonly ArretLu[],
  origines: Origines,
): ArretJson[] {
  return lus.map((lu, rang) => {
    const chemin = `arrets[${rang}]`;
    noterOrigines(origines, chemin, lu.saisi);
    return {
      id: lu.saisi.cle,
      ...nature(r.nature ?? 'maladie', r),
      ...accident(r, b),
      du: ecrireJour(lu.du),
      au: lu.saisi.enCours ? null : (dateOuNul(lu.saisi.au) ?? null),
      type: rang === 0 ? 'initial' : lu.saisi.type,
      ...consolidation(b, lu.saisi, rang),
      ...(lu.saisi.repris === 'inconnu' ? {} : { repriseAvant: lu.saisi.repris === 'oui' }),
      ...(b.couvert ? { ...ald(r, b), ...envoi(r, lu.saisi), ...distance(r, b, lu.saisi) } : {}),
      ...cause(r, b),
      ...hospitalisations(r, b, lus, rang, origines),
      ...tempsPartiel(r, b, lus, rang, origines),
    };
  });
}

function noterOrigines(origines: Origines, chemin: string, { cle }: ArretSaisi): void {
  const champs = { du: 'du', au: 'au', type: 'type', repriseAvant: 'repris' } as const;
  origines.noter(chemin, ADRESSES.dates, idChamp('arret', cle, 'du'));
  for (const [nom, champ] of Object.entries(champs)) {
    origines.noter(`${chemin}.${nom}`, ADRESSES.dates, idChamp('arret', cle, champ));
  }
  origines.noter(`${chemin}.consolideLe`, ADRESSES.dates, idChamp('arret', cle, 'consolideLe'));
  for (const nom of ['prescritLe', 'envoyeLe']) {
    origines.noter(`${chemin}.${nom}`, ADRESSES.envoi, idChamp('arret', cle, nom));
  }
  origines.noter(`${chemin}.nature`, ADRESSES.nature, idChamp('nature'));
  origines.noter(`${chemin}.ald`, ADRESSES.ald, idChamp('ald'));
  origines.noter(`${chemin}.accidentLe`, ADRESSES.accident, idChamp('accidentLe'));
  origines.noter(`${chemin}.decesLe`, ADRESSES.deces, idChamp('decesLe'));
  origines.noter(
    `${chemin}.teleconsultation`,
    ADRESSES.teleconsultation,
    idChamp('arret', cle, 'consultation'),
  );
}

function nature(
  choisie: NatureChoisie,
  r: Reponses,
): Pick<ArretJson, 'nature' | 'motif' | 'decesLe'> {
  if (choisie === 'deces-enfant') {
    const decesLe = dateOuNul(r.decesLe);
    const deces = { nature: 'maladie', motif: 'deces-enfant' } as const;
    return decesLe === null ? deces : { ...deces, decesLe };
  }
  if (choisie === 'fausse-couche' || choisie === 'img')
    return { nature: 'maladie', motif: choisie };
  return choisie === 'maladie' ? { nature: choisie, motif: null } : { nature: choisie };
}

function accident(r: Reponses, b: Besoins): Pick<ArretJson, 'accidentLe'> {
  if (!b.professionnel || r.nature === 'maladie-professionnelle') return {};
  const accidentLe = dateOuNul(r.accidentLe);
  return accidentLe === null ? {} : { accidentLe };
}

/** On a relapse, the consolidation is the one before it. */
function consolidation(b: Besoins, a: ArretSaisi, rang: number): Pick<ArretJson, 'consolideLe'> {
  const consolideLe = dateOuNul(a.consolideLe);
  const rechute = b.professionnel && rang > 0 && a.type === 'rechute';
  return rechute && consolideLe !== null ? { consolideLe } : {};
}

function ald(r: Reponses, b: Besoins): Pick<ArretJson, 'ald'> {
  if (!b.ald || r.ald === null) return {};
  if (r.ald === 'inconnu') return { ald: 'inconnu' };
  if (r.ald === 'non') return { ald: null };
  const depuis = dateOuNul(r.aldDepuis);
  const exonerante = r.ald === 'exonerante';
  return { ald: depuis === null ? { exonerante } : { exonerante, depuis } };
}

/** « Dans les deux jours » is the ordinary case: it is left to the presumption, which is listed. */
function envoi(r: Reponses, saisi: ArretSaisi): Pick<ArretJson, 'prescritLe' | 'envoyeLe'> {
  if (r.envoi === 'a-temps') return {};
  if (r.envoi === 'inconnu') return { envoyeLe: 'inconnu' };
  const prescritLe = dateOuNul(saisi.prescritLe);
  const envoyeLe = saisi.envoiInconnu ? 'inconnu' : dateOuNul(saisi.envoyeLe);
  return {
    ...(prescritLe === null ? {} : { prescritLe }),
    ...(envoyeLe === null ? {} : { envoyeLe }),
  };
}

type Distance = Pick<ArretJson, 'teleconsultation' | 'prescripteur' | 'impossibiliteConsultation'>;

function distance(r: Reponses, b: Besoins, saisi: ArretSaisi): Distance {
  if (!b.teleconsultation || !r.cas.includes('teleconsultation')) return {};
  switch (saisi.consultation) {
    case 'sur-place':
      return { teleconsultation: false };
    case 'inconnu':
      return { teleconsultation: 'inconnu' };
    case 'impossible':
      return {
        teleconsultation: true,
        prescripteur: 'autre',
        impossibiliteConsultation: true,
      };
    default:
      return { teleconsultation: true, prescripteur: saisi.consultation };
  }
}

/** Asked for a contract alone: a kind of sickness, never a diagnosis. */
function cause(r: Reponses, b: Besoins): Pick<ArretJson, 'cause'> {
  return b.couvert && r.nature === 'maladie' && r.cause !== null ? { cause: r.cause } : {};
}

/** Each stay goes with the stop it starts in. */
function hospitalisations(
  r: Reponses,
  b: Besoins,
  lus: readonly ArretLu[],
  rang: number,
  origines: Origines,
): Pick<ArretJson, 'hospitalisations'> {
  if (!b.couvert) return {};
  const sejours: NonNullable<ArretJson['hospitalisations']> = [];
  for (const saisi of r.hospitalisations) {
    const du = dateOuNul(saisi.du);
    const au = dateOuNul(saisi.au);
    if (du === null || au === null || rangDeLArret(saisi, lus) !== rang) continue;
    const chemin = `arrets[${rang}].hospitalisations[${sejours.length}]`;
    for (const nom of ['du', 'au']) {
      const champ = idChamp('sejour', saisi.cle, nom);
      origines.noter(`${chemin}.${nom}`, ADRESSES.contratsFaits, champ);
      if (nom === 'du') origines.noter(chemin, ADRESSES.contratsFaits, champ);
    }
    sejours.push({ du, au });
  }
  return sejours.length === 0 ? {} : { hospitalisations: sejours };
}

/** Each half-time period goes with the stop it starts in. */
function tempsPartiel(
  r: Reponses,
  b: Besoins,
  lus: readonly ArretLu[],
  rang: number,
  origines: Origines,
): Pick<ArretJson, 'tempsPartiel'> {
  if (!b.couvert || !r.cas.includes('temps-partiel')) return {};
  const periodes: TempsPartielJson[] = [];
  for (const saisi of r.tempsPartiel) {
    const du = dateOuNul(saisi.du);
    const au = dateOuNul(saisi.au);
    if (du === null || au === null || rangDeLArret(saisi, lus) !== rang) continue;
    const chemin = `arrets[${rang}].tempsPartiel[${periodes.length}]`;
    origines.noter(chemin, ADRESSES.tempsPartiel, idChamp('partiel', saisi.cle, 'du'));
    for (const [nom, champ] of [
      ['au', 'au'],
      ['salaireTempsPlein', 'tempsPlein'],
      ['salairePercu', 'percu'],
    ] as const) {
      origines.noter(
        `${chemin}.${nom}`,
        ADRESSES.tempsPartiel,
        idChamp('partiel', saisi.cle, champ),
      );
    }
    periodes.push({
      du,
      au,
      salaireTempsPlein: montantOuInconnu(saisi.tempsPlein, saisi.tempsPleinInconnu),
      salairePercu: montantOuInconnu(saisi.percu, saisi.percuInconnu),
    });
  }
  return periodes.length === 0 ? {} : { tempsPartiel: periodes };
}

function rangDeLArret(saisi: PeriodeSaisie, lus: readonly ArretLu[]): number {
  const du = jourOuNul(saisi.du) ?? 0;
  return Math.max(0, lus.filter((lu) => lu.du <= du).length - 1);
}

function montantOuInconnu(texte: string, inconnu: boolean): string {
  const lu = lireMontantSaisi(texte);
  return inconnu || !lu.ok ? 'inconnu' : lu.valeur;
}
