import type { SituationJson } from '@almanach/moteur';
import { dateOuNul } from '../../saisie/date.ts';
import { lireHeuresSaisies, lireMontantSaisi } from '../../saisie/nombre.ts';
import { ADRESSES, idChamp } from '../adresses.ts';
import type { Besoins } from '../besoins.ts';
import { COMPLEMENT_VIDE, type OuiNonInconnu, type Reponses } from '../reponses.ts';
import type { Origines } from './origines.ts';

type ContratJson = NonNullable<SituationJson['contrats']>[number];
type EmploiJson = NonNullable<SituationJson['emplois']>[number];

/** Clauses of a typed contract, and the field each comes from. */
export const CHAMPS_DE_CLAUSE: readonly (readonly [clause: string, champ: string])[] = [
  ['titre', 'nom'],
  ['garanties[0].delaisAttente', 'attente'],
  ['garanties[0].franchises', 'franchise'],
  ['garanties[0].paliers', 'taux'],
  ['garanties[0].paliers[0].segments[0].montant', 'montant'],
  ['garanties[0].hospitalisation', 'hopitalMontant'],
  ['garanties[0].hospitalisation.seuil', 'hopitalSeuil'],
  ['garanties[0].dureesMax', 'duree'],
];

export function ecrireContrats(
  r: Reponses,
  b: Besoins,
  origines: Origines,
): Pick<SituationJson, 'contrats'> {
  if (!b.couvert) return {};
  const contrats = r.contrats.filter((c) => c.id !== '' || c.document !== null);
  if (contrats.length === 0) return {};
  return {
    contrats: contrats.map((c, rang): ContratJson => {
      const chemin = `contrats[${rang}]`;
      const noter = (suite: string, champ: string) =>
        origines.noter(`${chemin}${suite}`, ADRESSES.contrats, idChamp('contrat', c.cle, champ));
      noter('', c.id === '' ? 'nom' : 'adhesion');
      noter('.adhesion', 'adhesion');
      for (const id of Object.keys(c.choix)) noter(`.choix.${id}`, id);
      for (const [clause, champ] of CHAMPS_DE_CLAUSE) noter(`.contrat.${clause}`, champ);
      const adhesion = dateOuNul(c.adhesion);
      return {
        ...(c.document === null ? { id: c.id } : { contrat: c.document }),
        ...(adhesion === null ? {} : { adhesion }),
        ...(Object.keys(c.choix).length === 0 ? {} : { choix: c.choix }),
      };
    }),
  };
}

/** What the contracts ask of a job: written as soon as it is known, whatever contract asked it. */
export function complementDe(
  r: Reponses,
  cle: string,
): Pick<EmploiJson, 'categorie' | 'classification' | 'remuneration'> {
  const { categorie, ...semaine } = r.complements[cle] ?? COMPLEMENT_VIDE;
  const remuneration = ecrireSemaine(semaine);
  return {
    ...(categorie === null
      ? {}
      : categorie === 'cadre' || categorie === 'non-cadre'
        ? { categorie }
        : { classification: categorie }),
    ...(Object.keys(remuneration).length === 0 ? {} : { remuneration }),
  };
}

function ecrireSemaine(
  s: Omit<typeof COMPLEMENT_VIDE, 'categorie'>,
): NonNullable<EmploiJson['remuneration']> {
  const tauxHoraire = lireMontantSaisi(s.tauxHoraire);
  const heures = lireHeuresSaisies(s.heures);
  const primes = lireMontantSaisi(s.primes);
  const ifm = dixieme(s.ifm);
  const iccp = dixieme(s.iccp);
  return {
    ...(tauxHoraire.ok && tauxHoraire.valeur.length <= 8
      ? { tauxHoraire: tauxHoraire.valeur }
      : {}),
    ...(heures.ok ? { heuresHebdomadaires: heures.valeur } : {}),
    ...(primes.ok ? { primesHebdomadaires: primes.valeur } : {}),
    ...(ifm === null ? {} : { ifm }),
    ...(iccp === null ? {} : { iccp }),
  };
}

/** The end-of-assignment indemnity and the paid leave are a tenth each (C. trav. L1251-32, L1251-19), or nothing. */
function dixieme(reponse: OuiNonInconnu | null): string | null {
  return reponse === 'oui' ? '0.10' : reponse === 'non' ? '0' : null;
}

/** The net of one pay, when a contract counts in net. */
export function netDe(r: Reponses, cle: string, rangee: string): { net?: string } {
  const lu = lireMontantSaisi(r.complements[cle]?.nets[rangee] ?? '');
  return lu.ok ? { net: lu.valeur } : {};
}
