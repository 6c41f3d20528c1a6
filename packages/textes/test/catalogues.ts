import { readdirSync, readFileSync } from 'node:fs';
import type { EffetManque, Motif } from '@almanach/moteur';

const RACINE = new URL('../../moteur/src/', import.meta.url);

/** Closed lists of the contract, which exist as types only: the compiler refuses one that is missing. */
const TOUS_LES_MOTIFS: Readonly<Record<Motif, true>> = {
  indemnise: true,
  'temps-partiel': true,
  'envoi-tardif': true,
  carence: true,
  'jours-non-prescrits': true,
  'droits-non-ouverts': true,
  'droits-six-mois': true,
  'plafond-360': true,
  'ald-trois-ans': true,
  'cumul-retraite': true,
  'cotisations-impayees': true,
  'activite-secondaire': true,
  'temps-partiel-non-couvert': true,
  teleconsultation: true,
  'envoi-apres-fin': true,
  'sans-salaire': true,
  consolidation: true,
  'plafond-liberal': true,
  'plafond-temps-partiel': true,
  pension: true,
  'jour-de-l-accident': true,
  'fait-inconnu': true,
  'droit-inconnu': true,
  'non-couvert': true,
  'maintien-exclu': true,
  'maintien-anciennete': true,
  'maintien-attente': true,
  'maintien-epuise': true,
  'maintien-couvert': true,
  'maintien-sans-ijss': true,
  'maintien-convention': true,
  'maintien-temps-partiel': true,
  'maintien-fin-contrat': true,
  'maintien-jour-non-ouvre': true,
  invalidite: true,
  'contrat-hors-effet': true,
  'contrat-avant-adhesion': true,
  'contrat-cause': true,
  'contrat-public': true,
  'contrat-age': true,
  'contrat-anciennete': true,
  'contrat-heures': true,
  'contrat-declaration': true,
  'contrat-sans-ijss': true,
  'contrat-survenance': true,
  'contrat-hors-duree': true,
  'contrat-attente': true,
  'contrat-franchise': true,
  'contrat-duree-atteinte': true,
  'contrat-fin-de-palier': true,
  'contrat-couvert': true,
  'contrat-plafond': true,
  'contrat-cumul': true,
  'contrat-plafond-chomage': true,
  'contrat-loi-plus-favorable': true,
  'contrat-temps-partiel': true,
  'contrat-avant-ouverture': true,
  'contrat-clause-inconnue': true,
};

const TOUS_LES_EFFETS: Readonly<Record<EffetManque, true>> = {
  'salaire-de-base': true,
  'heures-de-travail': true,
  'duree-immatriculation': true,
  'base-apprenti': true,
  'majoration-enfants': true,
  'affection-longue-duree': true,
  'envoi-de-l-avis': true,
  'perte-de-gain': true,
  'maintien-des-droits': true,
  'allocation-chomage': true,
  teleconsultation: true,
  'salaire-retabli': true,
  'regle-inconnue': true,
  'parametre-inconnu': true,
  'revenu-annuel': true,
  cotisations: true,
  affiliation: true,
  anciennete: true,
  'hors-perimetre': true,
  'clause-du-contrat': true,
  adhesion: true,
  age: true,
  categorie: true,
  'salaire-net': true,
  employeur: true,
};

export const MOTIFS = Object.keys(TOUS_LES_MOTIFS) as Motif[];
export const EFFETS = Object.keys(TOUS_LES_EFFETS) as EffetManque[];

/** Kinds of value the engine expects, as its sources write them: `attendu: '…'` and `error: '…'`. */
export function attendusDuMoteur(): string[] {
  const sources = ['situation/', 'contrats/', 'contrats/lire/', 'contrats/schema/']
    .map((nom) => new URL(nom, RACINE))
    .flatMap((dossier) =>
      readdirSync(dossier)
        .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
        .map((f) => readFileSync(new URL(f, dossier), 'utf8')),
    )
    .join('\n');
  const cites = [...sources.matchAll(/(?:attendu|error): '([a-z-]+)'/g)].map((m) => m[1] as string);
  const ternaire = [...sources.matchAll(/error: \(e\) =>[^;]*?: '([a-z-]+)'\)/g)].map(
    (m) => m[1] as string,
  );
  return [...new Set([...cites, ...ternaire])];
}
