import type { Droit } from '@almanach/bareme';
import { limiteCaisse } from '../../delais/quarante-huit-heures.ts';
import type { FaitsGardes } from '../../dossiers/depot/faits.ts';
import type { ArretConnu } from '../connu.ts';
import type { Declaration, DeclarationArret } from '../declaration.ts';
import { agenceDoitDeclarer } from '../demarches.ts';
import { type ArretTenu, arretsApres } from '../situation.ts';

/** What the first declaration of a dossier sets. */
export function faitsDUnArret(d: DeclarationArret, id: string, droit: Droit): FaitsGardes {
  const base: FaitsGardes = {
    arrets: [{ id, declaration: d, envoyeLe: null }],
    declarations: [],
    periodes: [],
    enMission: d.moment.type === 'en-mission',
    agenceDoitDeclarer: false,
    envoiCaisse: d.envoiCaisse === 'medecin' ? 'medecin' : 'assure',
    prescritLe: d.prescritLe,
    recuLe: d.recuLe,
    limiteCaisse: limiteCaisse(d.prescritLe, droit),
  };
  return avecArrets(base, base.arrets);
}

/** Nothing is paid here yet: the first day of each stop is its earliest unpaid one. */
function avecArrets(faits: FaitsGardes, arrets: readonly ArretTenu[]): FaitsGardes {
  const declarations = arrets.map((a) => ({
    declaration: a.id,
    premierJourImpaye: a.declaration.du,
  }));
  // A stop and its prolongations are one: three days and three more are six.
  const doit = arrets
    .filter((a) => a.declaration.objet !== 'prolongation')
    .some((a) => agenceDoitDeclarer({ ...a.declaration, au: finDe(a, arrets) }));
  return { ...faits, arrets, declarations, agenceDoitDeclarer: doit };
}

export function completerFaits(faits: FaitsGardes, d: Declaration, id: string): FaitsGardes {
  return avecArrets(faits, arretsApres(faits.arrets, d, id));
}

/** The same stop said twice: the person knows the notice, the agency knows the mission. */
export function fusionnerFaits(
  survit: { faits: FaitsGardes; origine: string },
  disparait: { faits: FaitsGardes; origine: string },
): FaitsGardes {
  const [personne, autre] =
    survit.origine === 'assure' ? [survit.faits, disparait.faits] : [disparait.faits, survit.faits];
  const { envoiCaisse, prescritLe, recuLe, limiteCaisse: limite } = personne;
  const [tenu] = survit.faits.arrets;
  const [dit] = personne.arrets;
  const [parLAgence] = autre.arrets;
  if (tenu === undefined || dit === undefined || parLAgence === undefined) return survit.faits;
  const mission = connaitLaMission(dit) ? dit : parLAgence;
  const declaration = {
    ...dit.declaration,
    moment: mission.declaration.moment,
    // An end not known yet does not disagree with an end.
    au: dit.declaration.au ?? parLAgence.declaration.au,
  };
  const enMission = mission.declaration.moment.type === 'en-mission';
  const commun = { ...survit.faits, envoiCaisse, prescritLe, recuLe, limiteCaisse: limite };
  const arrets = [{ ...tenu, declaration }, ...survit.faits.arrets.slice(1)];
  return avecArrets({ ...commun, enMission }, arrets);
}

function connaitLaMission({ declaration: { moment } }: ArretTenu): boolean {
  return moment.type === 'en-mission' && moment.mission !== null;
}

/** The stops one may go on with: each with its prolongations. */
export function arretsConnus({ arrets }: FaitsGardes): ArretConnu[] {
  return arrets
    .filter((a) => a.declaration.objet !== 'prolongation')
    .map((a) => {
      const { nature, du, accidentLe, moment } = a.declaration;
      return { id: a.id, nature, du, au: finDe(a, arrets), accidentLe, moment };
    });
}

function finDe(arret: ArretTenu, arrets: readonly ArretTenu[]): string | null {
  const chaine = new Set([arret.id]);
  let fin = arret.declaration.au;
  for (const { id, declaration: d } of arrets) {
    if (d.objet !== 'prolongation' || !chaine.has(d.arret)) continue;
    chaine.add(id);
    if (fin !== null) fin = d.au === null || d.au > fin ? d.au : fin;
  }
  return fin;
}
