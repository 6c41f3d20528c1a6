import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

/** A contract is dated by itself: its version is among the operands. */
const CLAUSE = depuis(DEPUIS_TOUJOURS, 'Clause du contrat');
const ACCORD_2018 = depuis('2019-01-01', 'Accord du 16 novembre 2018');

export const contratEnVigueur = regle({
  id: 'ALM-K1',
  article: 'Dates d’effet du contrat',
  versions: CLAUSE,
  entrees: { contrat: 'texte', premierJour: 'jour' },
  resultat: 'texte',
});

export const garantieDeLaCause = regle({
  id: 'R-D-18',
  article: 'Clause du contrat : causes couvertes',
  versions: CLAUSE,
  entrees: { contrat: 'texte', version: 'texte', cause: 'texte' },
  resultat: 'texte',
});

export const contratPublic = regle({
  id: 'R-D-07-1',
  article: 'Clause du contrat : personnes couvertes',
  versions: CLAUSE,
  entrees: { clause: 'texte', constate: 'texte' },
  resultat: 'booleen',
});

export const contratAge = regle({
  id: 'R-E-04',
  article: 'Clause du contrat : âges',
  versions: CLAUSE,
  entrees: { naissance: 'jour', le: 'jour', min: 'nombre', max: 'nombre' },
  resultat: 'booleen',
});

export const contratAgeFin = regle({
  id: 'R-D-06-1',
  article: 'Clause du contrat : âge de fin',
  versions: CLAUSE,
  options: ['INT-10'],
  entrees: { naissance: 'jour', age: 'nombre' },
  resultat: 'jour',
});

export const contratAnciennete = regle({
  id: 'R-D-07-2',
  article: 'Clause du contrat : ancienneté',
  versions: CLAUSE,
  options: ['INT-10'],
  entrees: { depuis: 'jour', premierJour: 'jour' },
  resultat: 'jour',
});

export const contratHeures = regle({
  id: 'R-I-10',
  article: 'Clause du contrat : heures de travail ; accord du 16/11/2018, art. 4.2',
  versions: ACCORD_2018,
  options: ['INT-30'],
  entrees: {
    du: 'jour',
    au: 'jour',
    travaillees: 'centiemes',
    assimilees: 'centiemes',
    seuil: 'centiemes',
  },
  resultat: 'booleen',
});

export const contratHeuresAssimilees = regle({
  id: 'R-I-12',
  article: 'Clause du contrat : heures assimilées ; accord du 16/11/2018, art. 4.2',
  versions: ACCORD_2018,
  options: ['INT-49'],
  entrees: { du: 'jour', au: 'jour', jours: 'nombre', semaine: 'centiemes' },
  resultat: 'centiemes',
});

export const contratDeclaration = regle({
  id: 'R-D-07-3',
  article: 'Clause du contrat : délai de déclaration',
  versions: CLAUSE,
  entrees: { prescritLe: 'jour', envoyeLe: 'jour', heures: 'nombre', limite: 'jour' },
  resultat: 'booleen',
});

export const contratIjss = regle({
  id: 'R-D-07',
  article: 'Clause du contrat : prise en charge par la Sécurité sociale',
  versions: CLAUSE,
  entrees: { exige: 'texte', etat: 'texte' },
  resultat: 'booleen',
});

export const survenanceEnContrat = regle({
  id: 'R-I-20',
  article: 'Clause du contrat : arrêt commencé pendant le contrat de travail',
  versions: CLAUSE,
  entrees: { premierJour: 'jour', finContrat: 'jour' },
  resultat: 'booleen',
});

export const survenanceApresContrat = regle({
  id: 'R-I-22',
  article: 'Clause du contrat : arrêt commencé après le contrat de travail',
  versions: CLAUSE,
  options: ['INT-10', 'INT-31'],
  entrees: { premierJour: 'jour', finContrat: 'jour', jusquau: 'jour', condition: 'texte' },
  resultat: 'booleen',
});

export const survenancePortabilite = regle({
  id: 'R-I-24',
  article: 'CSS L911-8',
  versions: depuis('2014-06-01', 'Loi 2013-504'),
  options: ['INT-10'],
  entrees: { premierJour: 'jour', finContrat: 'jour', jusquau: 'jour', condition: 'texte' },
  resultat: 'booleen',
});

export const contratHorsContrat = regle({
  id: 'R-I-32',
  article: 'Clause du contrat : jours après la fin du contrat de travail',
  versions: CLAUSE,
  options: ['INT-34'],
  entrees: { finContrat: 'jour', jours: 'nombre', minimum: 'nombre' },
  resultat: 'booleen',
});

export const contratAdhesion = regle({
  id: 'R-D-05-1',
  article: 'Clause du contrat : adhésion',
  versions: CLAUSE,
  entrees: { adhesion: 'jour', premierJour: 'jour' },
  resultat: 'booleen',
});

export const contratAttente = regle({
  id: 'R-D-05',
  article: 'Clause du contrat : délai d’attente',
  versions: CLAUSE,
  options: ['INT-10'],
  entrees: { adhesion: 'jour', premierJour: 'jour' },
  resultat: 'jour',
});
