import type { Identite } from '../identite/types.ts';

/** Everyone here is invented. Addresses end in `.example`, which belongs to nobody (RFC 2606). */
export const GROUPE = 'Les Quatre Saisons Intérim';

/** SIRETs whose key is right; the INSEE gives none that begins with 000. */
export const AGENCES = {
  lyon: { siret: '00000000100016', nom: 'Quatre Saisons Lyon' },
  nantes: { siret: '00000000100024', nom: 'Quatre Saisons Nantes' },
} as const;

export type NomAgence = keyof typeof AGENCES;

/** The same for all: printed at the start, worth nothing elsewhere. */
export const PHRASE = 'quatre saisons sous un parapluie vert';

export interface ComptePersonnel {
  courriel: string;
  role: 'agence' | 'gestion';
  nom: string;
  agences: readonly NomAgence[];
  quoi: string;
}

export const PERSONNEL = {
  agence: {
    courriel: 'agence@demo.example',
    role: 'agence',
    nom: 'Maud, responsable d’agences',
    agences: ['lyon', 'nantes'],
    quoi: 'les deux agences du groupe',
  },
  nantes: {
    courriel: 'nantes@demo.example',
    role: 'agence',
    nom: 'Loïc, agence de Nantes',
    agences: ['nantes'],
    quoi: 'une seule agence : ne voit pas Lyon',
  },
  gestion: {
    courriel: 'gestion@demo.example',
    role: 'gestion',
    nom: 'Inès, gestionnaire',
    agences: [],
    quoi: 'les dossiers à contrôler, les pièces à examiner',
  },
} as const satisfies Readonly<Record<string, ComptePersonnel>>;

export interface Role {
  identite: Identite;
  sexe: 1 | 2;
  agence: NomAgence;
  /** Days from today: first and last of the mission, `null` while no end is set. */
  mission: readonly [number, number | null];
  /** Gross euros an hour. */
  taux: string;
  /** `false`: has only received the letter. */
  active: boolean;
  quoi: string;
}

const a = (ligne: string, codePostal: string, ville: string) => ({
  lignes: [ligne],
  codePostal,
  ville,
});

function role(
  qui: readonly [string, string, 1 | 2, string],
  adresse: ReturnType<typeof a>,
  suite: Omit<Role, 'identite' | 'sexe'>,
): Role {
  const [prenom, nom, sexe, naissance] = qui;
  return { identite: { nom, prenoms: [prenom], naissance, adresse }, sexe, ...suite };
}

const LYON = a('12 rue des Platanes', '69007', 'Lyon');
const NANTES = a('4 quai des Cordiers', '44000', 'Nantes');
const OUI = { active: true } as const;

/** The cast. What happens to each is in `scenes.ts`. */
export const ROLES = {
  lea: role(['Léa', 'Fontaine', 2, '1991-04-17'], LYON, {
    ...OUI,
    agence: 'lyon',
    mission: [-120, 40],
    taux: '13.20',
    quoi: 'maladie en mission, dossier complet, en instruction',
  }),
  karim: role(['Karim', 'Belaïd', 1, '1984-09-02'], LYON, {
    ...OUI,
    agence: 'lyon',
    mission: [-75, null],
    taux: '14.05',
    quoi: 'accident du travail, l’agence doit des documents',
  }),
  mireille: role(['Mireille', 'Kervella', 2, '1972-12-11'], NANTES, {
    ...OUI,
    agence: 'nantes',
    mission: [-160, -30],
    taux: '12.60',
    quoi: 'entre deux missions, inscrite à France Travail, documents à envoyer, une réponse reçue',
  }),
  tomasz: role(['Tomasz', 'Zielak', 1, '1988-02-29'], NANTES, {
    ...OUI,
    agence: 'nantes',
    mission: [-200, 25],
    taux: '15.10',
    quoi: 'maladie, dossier reçu, contrôle attendu, un message sans réponse',
  }),
  awa: role(['Awa', 'Sissokho', 2, '1995-07-23'], LYON, {
    ...OUI,
    agence: 'lyon',
    mission: [-330, -170],
    taux: '12.40',
    quoi: 'dossier en pause : rien n’est arrivé en 90 jours',
  }),
  hugo: role(['Hugo', 'Lemarchand', 1, '1999-01-08'], LYON, {
    ...OUI,
    agence: 'lyon',
    mission: [-60, 60],
    taux: '12.90',
    quoi: 'même arrêt déclaré par l’agence et par lui : un seul dossier continue',
  }),
  noemie: role(['Noémie', 'Perrichon', 2, '1993-10-30'], NANTES, {
    ...OUI,
    agence: 'nantes',
    mission: [-90, 15],
    taux: '13.75',
    quoi: 'déclaration annulée, puis un brouillon commencé',
  }),
  samuel: role(['Samuel', 'Nguema', 1, '1979-05-05'], LYON, {
    ...OUI,
    agence: 'lyon',
    mission: [-110, 20],
    taux: '16.30',
    quoi: 'accident de trajet, prolongation puis reprise avancée, en instruction',
  }),
  fatima: role(['Fatima', 'Ouardi', 2, '1968-03-14'], NANTES, {
    ...OUI,
    agence: 'nantes',
    mission: [-300, 90],
    taux: '13.10',
    quoi: 'maladie professionnelle, un document de l’agence est refusé',
  }),
  bruno: role(['Bruno', 'Castelnau', 1, '1976-08-19'], NANTES, {
    ...OUI,
    agence: 'nantes',
    mission: [-250, -70],
    taux: '14.60',
    quoi: 'indemnisé par France Travail, en instruction',
  }),
  jeanne: role(['Jeanne', 'Moulinier', 2, '2001-11-21'], LYON, {
    ...OUI,
    agence: 'lyon',
    mission: [-40, 50],
    taux: '12.10',
    quoi: 'accident de la vie privée, avis pas encore envoyé à la caisse',
  }),
  chloe: role(['Chloé', 'Garnaud', 2, '1997-06-02'], LYON, {
    ...OUI,
    agence: 'lyon',
    mission: [-30, 30],
    taux: '12.80',
    quoi: 'en mission, aucun arrêt',
  }),
  yanis: role(['Yanis', 'Haddouche', 1, '1990-12-25'], NANTES, {
    active: false,
    agence: 'nantes',
    mission: [-5, 80],
    taux: '13.40',
    quoi: 'a reçu sa lettre, n’a pas activé son espace',
  }),
} as const satisfies Readonly<Record<string, Role>>;

export type NomRole = keyof typeof ROLES;

export const NOMS_DES_ROLES = Object.keys(ROLES) as NomRole[];

export function courrielDe(nom: NomRole): string {
  return `${nom}@demo.example`;
}
