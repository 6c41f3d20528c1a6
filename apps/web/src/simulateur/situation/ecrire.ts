import type { SituationJson } from '@almanach/moteur';
import { dateOuNul } from '../../saisie/date.ts';
import { lireMontantSaisi } from '../../saisie/nombre.ts';
import { ADRESSES, idChamp } from '../adresses.ts';
import { type Besoins, besoins } from '../besoins.ts';
import { arretsLus } from '../lecture.ts';
import type { Reponses } from '../reponses.ts';
import { ecrireActivite } from './activite.ts';
import { ecrireArrets } from './arrets.ts';
import { ecrireContrats } from './contrats.ts';
import { ecrireEmplois } from './emplois.ts';
import { Origines } from './origines.ts';

export interface Ecriture {
  readonly situation: SituationJson;
  readonly origines: Origines;
}

/**
 * The situation that the answers say, or `null` before the first day of the stop is known.
 * An amount that is not there yet, or cannot be read, is `inconnu`: the result is then a range.
 */
export function ecrireSituation(r: Reponses, le: string): Ecriture | null {
  const lus = arretsLus(r, le);
  if (lus.length === 0) return null;
  const origines = new Origines();
  const b = besoins(r, le);
  const situation: SituationJson = {
    ...assure(r, b, origines),
    ...(b.salarie ? { emplois: ecrireEmplois(r, b, le, origines) } : {}),
    ...ecrireActivite(r, b, le, origines),
    ...chomage(r, b, origines),
    arrets: ecrireArrets(r, b, lus, origines),
    ...historique(r, b, origines),
    ...ecrireContrats(r, b, origines),
    le,
  };
  return { situation, origines };
}

function assure(r: Reponses, b: Besoins, origines: Origines): Pick<SituationJson, 'assure'> {
  const dit: NonNullable<SituationJson['assure']> = {
    ...immatriculation(r, b),
    ...retraite(r),
    ...(b.enfants || b.couvert ? enfants(r) : {}),
    ...(b.naissance || b.couvert ? naissance(r) : {}),
  };
  origines.noter('assure.immatriculation', ADRESSES.immatriculation, idChamp('immatriculationLe'));
  origines.noter('assure.retraiteDepuis', ADRESSES.retraite, idChamp('retraiteDepuis'));
  origines.noter('assure.enfantsACharge', ADRESSES.enfants, idChamp('enfants'));
  origines.noter('assure.naissance', ADRESSES.naissance, idChamp('naissance'));
  return Object.keys(dit).length === 0 ? {} : { assure: dit };
}

/** « Oui, depuis plus d’un an » is the ordinary case: it is left to the presumption. */
function immatriculation(r: Reponses, b: Besoins): { immatriculation?: string } {
  if (!b.immatriculation || r.immatriculation === null || r.immatriculation === 'oui') return {};
  const le = r.immatriculation === 'non' ? dateOuNul(r.immatriculationLe) : null;
  return { immatriculation: le ?? 'inconnu' };
}

function retraite(r: Reponses): { retraiteDepuis?: string } {
  const depuis = r.cas.includes('retraite') ? dateOuNul(r.retraiteDepuis) : null;
  return depuis === null ? {} : { retraiteDepuis: depuis };
}

function enfants(r: Reponses): { enfantsACharge?: number | 'inconnu' } {
  if (r.enfantsInconnu) return { enfantsACharge: 'inconnu' };
  const texte = r.enfants.trim();
  return /^\d{1,2}$/.test(texte) ? { enfantsACharge: Number(texte) } : {};
}

function naissance(r: Reponses): { naissance?: string } {
  if (r.naissanceInconnue) return { naissance: 'inconnu' };
  const le = dateOuNul(r.naissance);
  return le === null ? {} : { naissance: le };
}

function chomage(r: Reponses, b: Besoins, origines: Origines): Pick<SituationJson, 'chomage'> {
  if (!b.salarie) return {};
  const periodes: NonNullable<SituationJson['chomage']> = [];
  for (const p of r.chomage) {
    const du = dateOuNul(p.du);
    if (du === null) continue;
    const chemin = `chomage[${periodes.length}]`;
    origines.noter(chemin, ADRESSES.chomage, idChamp('chomage', p.cle, 'du'));
    origines.noter(`${chemin}.au`, ADRESSES.chomage, idChamp('chomage', p.cle, 'au'));
    periodes.push({
      du,
      au: p.enCours ? null : dateOuNul(p.au),
      ...(p.indemnise === null ? {} : { indemnise: ouiNon(p.indemnise) }),
      ...(typeof p.inscrit === 'string' ? { inscrit: p.inscrit === 'oui' } : {}),
      ...allocation(p.allocation),
    });
  }
  return periodes.length === 0 ? {} : { chomage: periodes };
}

function allocation(texte = ''): { allocation?: string } {
  const lu = lireMontantSaisi(texte);
  return lu.ok ? { allocation: lu.valeur } : {};
}

function ouiNon(reponse: 'oui' | 'non' | 'inconnu'): boolean | 'inconnu' {
  return reponse === 'inconnu' ? 'inconnu' : reponse === 'oui';
}

function historique(
  r: Reponses,
  b: Besoins,
  origines: Origines,
): Pick<SituationJson, 'historique'> {
  if (!b.couvert || !r.cas.includes('historique')) return {};
  const jours: NonNullable<SituationJson['historique']> = [];
  for (const p of r.historique) {
    const du = dateOuNul(p.du);
    const au = dateOuNul(p.au);
    if (du === null || au === null) continue;
    const chemin = `historique[${jours.length}]`;
    origines.noter(chemin, ADRESSES.historique, idChamp('historique', p.cle, 'du'));
    origines.noter(`${chemin}.au`, ADRESSES.historique, idChamp('historique', p.cle, 'au'));
    jours.push({ prestation: b.professionnel ? 'ijss-at' : 'ijss-maladie', du, au });
  }
  return jours.length === 0 ? {} : { historique: jours };
}
