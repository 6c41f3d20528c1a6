import type { ContratJson } from '@almanach/moteur';
import { accorder, euros, pourcentage } from '../nombres.ts';
import { enumerer } from '../typographie.ts';
import type { GarantieJson } from './types.ts';

/** Words of the closed lists of a contract; one without a name is read with its dashes opened. */
const MOTS: Readonly<Record<string, string>> = {
  psychiatrique: 'troubles psychiques',
  neurologique: 'maladie neurologique',
  'disco-vertebral': 'maladie du dos',
  'grossesse-pathologique': 'grossesse difficile',
  cure: 'cure thermale',
  maternite: 'maternité',
  paternite: 'paternité',
  'accident-vie-privee': 'accident de la vie privée',
  'accident-trajet': 'accident de trajet',
  'accident-travail': 'accident du travail',
  'maladie-professionnelle': 'maladie professionnelle',
  'incapacite-partielle': 'incapacité partielle',
  'long-sejour': 'long séjour',
  mission: 'mission d’intérim',
  'cdi-interimaire': 'CDI intérimaire',
  'cdi-intermittent': 'CDI intermittent',
  saisonnier: 'contrat saisonnier',
  cesu: 'emploi à domicile',
  cdi: 'CDI',
  cdd: 'CDD',
  'exploitant-agricole': 'exploitant agricole',
  'conjoint-collaborateur': 'conjoint collaborateur',
  ijss: 'les indemnités de la Sécurité sociale',
  employeur: 'le salaire payé par l’employeur',
  'autres-contrats': 'les autres contrats',
  'salaire-partiel': 'le salaire du temps partiel',
  are: 'l’allocation chômage',
  'pere-et-mere': 'père et mère',
  'partenaire-pacs': 'partenaire de Pacs',
  heritiers: 'héritiers',
  deces: 'Décès',
  ptia: 'Perte totale d’autonomie',
  obseques: 'Obsèques',
  'rente-education': 'Rente éducation',
};

export function mot(code: string | number): string {
  return MOTS[code] ?? String(code).replaceAll('-', ' ');
}

export function mots(codes: readonly (string | number)[], liaison = 'et'): string {
  return enumerer(codes.map(mot), liaison);
}

const FAMILLES: Readonly<Record<ContratJson['famille'], string>> = {
  legal: 'Obligation de la loi',
  convention: 'Convention collective',
  branche: 'Régime de branche',
  collectif: 'Contrat d’entreprise',
  individuel: 'Contrat individuel',
};

export function familleContrat(famille: ContratJson['famille']): string {
  return FAMILLES[famille];
}

type TypePayeur = ContratJson['payeur']['type'];

const PAYEURS: Readonly<Record<TypePayeur, string>> = {
  employeur: 'Employeur',
  assureur: 'Assureur',
  mutuelle: 'Mutuelle',
  institution: 'Institution de prévoyance',
  caisse: 'Caisse',
};

export function typePayeur(type: TypePayeur): string {
  return PAYEURS[type];
}

type Confiance = ContratJson['sources'][number]['confiance'];

const CONFIANCES: Readonly<Record<Confiance, string>> = {
  A: 'texte lu',
  B: 'rapporté par un tiers',
  C: 'supposé',
};

export function confianceContrat(confiance: Confiance): string {
  return CONFIANCES[confiance];
}

const UNITES = {
  jour: ['jour', 'jours'],
  mois: ['mois', 'mois'],
  an: ['an', 'ans'],
} as const;

export function duree({ valeur, unite }: { valeur: number; unite: keyof typeof UNITES }): string {
  const [un, plusieurs] = UNITES[unite];
  return accorder(valeur, un, plusieurs);
}

const KINDS = ['psychiatrique', 'neurologique', 'disco-vertebral', 'grossesse-pathologique'];
const ACCIDENTS = ['accident-vie-privee', 'accident-trajet', 'accident-travail'];

/** Kinds of sickness go without saying after "maladie", and the three accidents are "tout accident". */
export function causes(liste: GarantieJson['causes']): string {
  if (liste === '*') return 'tout arrêt';
  const tous = ACCIDENTS.every((a) => (liste as readonly string[]).includes(a));
  const dits = liste.flatMap((c): string[] => {
    if (KINDS.includes(c) && liste.includes('maladie')) return [];
    if (!tous || !ACCIDENTS.includes(c)) return [mot(c)];
    return c === ACCIDENTS[0] ? ['tout accident'] : [];
  });
  return dits.join(', ');
}

export function somme(montant: string | null | undefined): string {
  return montant == null ? 'un montant que nous ne connaissons pas' : euros(montant);
}

export function taux(valeur: string | { T1: string; T2: string }): string {
  if (typeof valeur === 'string') return part(valeur);
  return `${part(valeur.T1)} jusqu’au plafond de la Sécurité sociale, ${part(valeur.T2)} au-delà`;
}

/** "2/3" has no finite percentage. */
export function part(valeur: string): string {
  return valeur.includes('/') && !pourcentage(valeur).includes('%')
    ? `${valeur} du salaire`
    : pourcentage(valeur);
}

export function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
