import { chargerDroit, type Options } from '@almanach/bareme';
import { type ContratJson, lireContrat, lireSituation, type SituationJson } from '@almanach/moteur';
import { calculerChaine } from '../src/chaine.ts';
import { enchainer } from '../src/chronologie/chaines.ts';
import type { Calcul } from '../src/contexte.ts';
import { ouvrir } from '../src/contrats/ouverture/ouvrir.ts';
import type { ContratSouscrit, GarantieOuverte, Refus } from '../src/contrats/types.ts';
import { etatInitial } from '../src/indemnite/etat.ts';
import { Trace } from '../src/trace/trace.ts';

export type GarantieJson = ContratJson['garanties'][number];
type EmploiJson = NonNullable<SituationJson['emplois']>[number];

export const LE = '2026-11-25';

/** A guarantee that covers everything from the first day, half of the gross of the month before. */
export function garantie(autres: Partial<GarantieJson> = {}): GarantieJson {
  return {
    id: 'incapacite',
    causes: '*',
    eligibilite: { ijss: 'indifferent' },
    delaisAttente: [],
    franchises: [{ causes: '*', jours: 0, nature: 'absolue', comptage: 'par-arret' }],
    forme: 'en-complement',
    base: { assiette: 'brut', periode: 'mois-precedent', diviseur: '30' },
    paliers: [{ compte: 'jour-indemnise', segments: [{ du: 1, au: null, taux: '0.50' }] }],
    deductions: [],
    plafonds: [],
    dureesMax: [],
    ...autres,
  };
}

export function contrat(
  garanties: GarantieJson[] = [garantie()],
  autres: Partial<ContratJson> = {},
): ContratJson {
  return {
    id: 'essai',
    version: '2019',
    titre: 'Contrat d’essai',
    famille: 'individuel',
    payeur: { type: 'mutuelle', nom: 'Mutuelle d’essai' },
    effetDu: '2019-01-01',
    effetAu: null,
    sources: [],
    ambiguites: [],
    payeA: [{ du: '2019-01-01', selon: 'prescription', a: 'assure' }],
    rang: 1,
    garanties,
    principeIndemnitaire: null,
    arrondi: { mode: 'demi-superieur', quand: 'jour' },
    ...autres,
  };
}

/** The branch scheme of temporary work, private life: what opens it. */
export function viePrivee(autres: Partial<GarantieJson> = {}): GarantieJson {
  return garantie({
    id: 'vie-privee',
    causes: ['maladie', 'accident-vie-privee'],
    eligibilite: {
      ijss: 'indifferent',
      heures: { plusDe: '414', mois: 12, emplois: ['mission', 'cdi-interimaire'] },
      typesEmploi: ['mission', 'cdi-interimaire'],
    },
    survenance: [
      { fenetre: 'en-contrat', condition: null, base: 'brut', confirmee: true },
      {
        fenetre: 'apres-contrat',
        valeur: 1,
        unite: 'mois',
        condition: 'inscrit',
        base: 'net',
        confirmee: true,
      },
      {
        fenetre: 'duree-du-contrat',
        valeur: 12,
        condition: 'indemnise',
        base: 'net',
        confirmee: true,
      },
      {
        fenetre: 'apres-contrat',
        valeur: 4,
        unite: 'jour',
        condition: null,
        base: 'brut',
        confirmee: true,
      },
    ],
    horsContrat: { dureeMin: 11 },
    base: {
      assiette: 'brut',
      periode: 'semaine-contractuelle',
      diviseur: '7',
      ifm: true,
      iccp: false,
      tauxForfaitaireNet: '0.22',
    },
    ...autres,
  });
}

/** An assignment paid 12.02 € an hour, 35 hours a week, 151.67 h in each month given. */
export function mission(
  du: string,
  au: string | null,
  autres: Partial<EmploiJson> = {},
): EmploiJson {
  return {
    type: 'mission',
    du,
    au,
    remuneration: {
      tauxHoraire: '12.02',
      heuresHebdomadaires: '35',
      primesHebdomadaires: '0',
      ifm: '0.10',
      iccp: '0.10',
    },
    ...autres,
  };
}

/** Hours paid in each civil month, `2026-03:100`. */
export function heuresParMois(...mois: string[]) {
  return mois.map((m) => {
    const [date = '', heures = ''] = m.split(':');
    return { du: `${date}-01`, au: `${date}-28`, brut: '1500.00', heures };
  });
}

export interface Essai {
  c: Calcul;
  resultat: GarantieOuverte | Refus;
}

/** Opens the contract for the first stop of a situation, in one of the two readings. */
export function ouverture(
  situation: SituationJson,
  document: unknown = contrat(),
  sens: 'bas' | 'haut' = 'bas',
  options: Partial<Options> = {},
): Essai {
  const lu = lireSituation(situation, { le: LE });
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
  const contratLu = lireContrat(document);
  if (!contratLu.ok) throw new Error(contratLu.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
  const faits = lu.valeur[sens];
  const droit = chargerDroit(LE, options);
  const c: Calcul = {
    situation: { ...faits, sens },
    droit,
    trace: new Trace(true),
    etat: etatInitial(faits, droit),
    hypotheses: [],
    avertissements: [],
    interruptions: null,
    manques: [],
  };
  const chaine = enchainer(c).at(-1);
  if (chaine === undefined) throw new Error('no stop');
  const arret = calculerChaine(c, chaine);
  c.manques = [];
  c.hypotheses.length = 0;
  const adhesion = situation.contrats?.[0]?.adhesion;
  const souscrit: ContratSouscrit = {
    rang: 0,
    id: contratLu.valeur.id,
    versions: [
      {
        rang: 0,
        contrat: contratLu.valeur,
        adhesion: adhesion === undefined ? null : jourDe(adhesion),
      },
    ],
  };
  return { c, resultat: ouvrir(c, chaine, arret, souscrit) };
}

function jourDe(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/** `ouvert`, or why not. */
export function issue(e: Essai): string {
  return e.resultat.ouverte ? 'ouvert' : e.resultat.motif;
}

/** Facts found missing on the way. */
export function manques(e: Essai): string[] {
  return e.c.manques.map((m) => `${m.chemin} ${m.effet}`);
}
