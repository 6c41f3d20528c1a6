import { heures } from '../nombres.ts';
import { avec } from './conditions.ts';
import { causes, duree, majuscule, mot, mots } from './mots.ts';
import type { Dit, GarantieJson } from './types.ts';

type Eligibilite = GarantieJson['eligibilite'];
type Garantie = GarantieJson;

export function direCauses(g: Garantie): Dit {
  const exclus = (g.exclusions ?? []).map(mot);
  return {
    titre: 'Causes couvertes',
    phrases: [
      `${majuscule(causes(g.causes))}.`,
      ...(exclus.length === 0 ? [] : [`Ne couvre pas : ${exclus.join(', ')}.`]),
    ],
    regles: ['R-D-18'],
  };
}

const IJSS: Readonly<Record<Eligibilite['ijss'], string>> = {
  versees: 'Paie seulement les jours que la Sécurité sociale paie.',
  'prise-en-charge':
    'Paie si la Sécurité sociale paie dans cet arrêt. Ses jours de carence sont alors couverts.',
  theoriques: 'Si la Sécurité sociale refuse ou réduit, son indemnité est reconstituée.',
  indifferent: 'Paie quoi que décide la Sécurité sociale.',
};

export function direIjss({ ijss }: Eligibilite): Dit {
  return { titre: 'Lien avec la Sécurité sociale', phrases: [IJSS[ijss]], regles: ['R-D-07'] };
}

export function direAnciennete({ anciennete, acquisePendantArret }: Eligibilite): Dit | null {
  if (anciennete === undefined) return null;
  const dans = { entreprise: ' dans l’entreprise', profession: ' dans la profession' };
  const phrases = anciennete.map((a) =>
    avec(
      a.si,
      a.min.valeur === 0
        ? 'aucune ancienneté n’est demandée.'
        : `${duree(a.min)} d’ancienneté${a.dans === undefined ? '' : dans[a.dans]}.`,
    ),
  );
  if (acquisePendantArret === true)
    phrases.push('L’ancienneté atteinte pendant l’arrêt ouvre le droit ce jour-là.');
  return { titre: 'Ancienneté demandée', phrases, regles: ['R-D-07-2'] };
}

export function direHeures({ heures: h }: Eligibilite): Dit | null {
  if (h === undefined) return null;
  return {
    titre: 'Heures de travail demandées',
    phrases: [
      `Plus de ${heures(h.plusDe)} sur les ${h.mois} mois finis avant le mois de l’arrêt.`,
      `Emplois comptés : ${mots(h.emplois)}.`,
    ],
    regles: ['R-I-10', 'R-I-12'],
  };
}

export function direPublic(e: Eligibilite): Dit | null {
  const phrases = [
    e.typesEmploi === undefined ? '' : `Emplois couverts : ${mots(e.typesEmploi)}.`,
    e.typesEmploiExclus === undefined ? '' : `Emplois exclus : ${mots(e.typesEmploiExclus)}.`,
    e.categories === undefined ? '' : `Catégorie : ${mots(e.categories, 'ou')}.`,
    e.statuts === undefined ? '' : `Activité : ${mots(e.statuts, 'ou')}.`,
  ].filter(Boolean);
  return phrases.length === 0
    ? null
    : { titre: 'Personnes couvertes', phrases, regles: ['R-D-07-1'] };
}

export function direAge({ age }: Eligibilite): Dit | null {
  if (age === undefined) return null;
  const { min, max } = age;
  const haut = max === null ? 'âge de fin inconnu' : max === undefined ? '' : `${max} ans au plus`;
  const bas = min === undefined ? '' : `${min} ans au moins`;
  return {
    titre: 'Âge couvert',
    phrases: [`${majuscule([bas, haut].filter(Boolean).join(', '))}, le premier jour de l’arrêt.`],
    regles: ['R-E-04'],
  };
}

export function direDeclaration(e: Eligibilite): Dit | null {
  const phrases = [
    e.declarationHeures == null
      ? ''
      : `L’arrêt doit être envoyé dans les ${e.declarationHeures} heures.`,
    e.lieuSoins === undefined
      ? ''
      : 'Les soins ont lieu en France ou dans l’Espace économique européen.',
  ].filter(Boolean);
  return phrases.length === 0
    ? null
    : { titre: 'Formalités', phrases, regles: e.declarationHeures == null ? [] : ['R-D-07-3'] };
}

const FENETRES = {
  'en-contrat': ['R-I-20'],
  'apres-contrat': ['R-I-22'],
  'duree-du-contrat': ['R-I-24'],
} as const;

export function direSurvenance({ survenance }: Garantie): Dit | null {
  if (survenance === undefined) return null;
  const phrases = survenance.map((s) => {
    const quand = fenetre(s);
    const si =
      s.condition === null
        ? ''
        : s.condition === 'inscrit'
          ? ', si vous êtes inscrit à France Travail'
          : ', si France Travail vous indemnise';
    const doute = s.confirmee ? '' : ' Cette période reste à confirmer.';
    return `${quand}${si} : salaire ${s.base} retenu.${doute}`;
  });
  const regles = [...new Set(survenance.flatMap((s) => FENETRES[s.fenetre]))];
  return { titre: 'Quand l’arrêt doit commencer', phrases, regles };
}

function fenetre(s: NonNullable<Garantie['survenance']>[number]): string {
  if (s.fenetre === 'en-contrat') return 'Pendant le contrat de travail';
  const temps = s.valeur === undefined ? '' : duree({ valeur: s.valeur, unite: s.unite ?? 'mois' });
  if (s.fenetre === 'apres-contrat') return `Dans les ${temps} après sa fin`;
  return `Après sa fin, aussi longtemps qu’il a duré${temps === '' ? '' : ` (${temps} au plus)`}`;
}

export function direHorsContrat({ horsContrat }: Garantie): Dit | null {
  if (horsContrat === undefined) return null;
  return {
    titre: 'Après la fin du contrat de travail',
    phrases: [
      horsContrat === null
        ? 'L’arrêt continue d’être payé, quelle que soit sa durée.'
        : `L’arrêt continue d’être payé s’il dure ${horsContrat.dureeMin} jours au moins.`,
    ],
    regles: ['R-I-32'],
  };
}

const EFFETS = {
  'arret-entier-exclu': 'Un arrêt commencé pendant ce délai n’est pas couvert.',
  'jours-exclus': 'Les jours d’arrêt compris dans ce délai ne sont pas couverts.',
} as const;

export function direAttente({ delaisAttente }: Garantie): Dit {
  const phrases = delaisAttente.map((d) => {
    const cause = majuscule(d.causes === '*' ? 'autres causes' : causes(d.causes));
    if (d.duree === null) return `${cause} : délai que nous ne connaissons pas.`;
    return d.duree.valeur === 0
      ? `${cause} : aucun délai.`
      : `${cause} : ${duree(d.duree)} après l’adhésion.`;
  });
  const effets = [...new Set(delaisAttente.map((d) => EFFETS[d.effet]))];
  return {
    titre: 'Délai d’attente après l’adhésion',
    phrases: phrases.length === 0 ? ['Aucun.'] : [...phrases, ...effets],
    regles: phrases.length === 0 ? [] : ['R-D-05', 'R-D-05-1'],
  };
}

type Franchise = Garantie['franchises'][number];

export function direFranchises({ franchises }: Garantie): Dit {
  const phrases = franchises.flatMap((f) => {
    const cause =
      f.causes === '*' ? (franchises.length > 1 ? 'autres causes' : '') : causes(f.causes);
    const debut = cause === '' ? '' : `${majuscule(cause)} : `;
    const texte = avec(f.si, jours(f));
    const premier = debut === '' ? texte : debut + texte.charAt(0).toLowerCase() + texte.slice(1);
    return [premier, ...precisions(f)];
  });
  return {
    titre: 'Franchise : les premiers jours non payés',
    phrases: phrases.length === 0 ? ['Aucune.'] : phrases,
    regles: [...new Set(['R-D-04', ...franchises.flatMap(reglesDe)])],
  };
}

function jours(f: Franchise): string {
  if (f.relais === 'employeur')
    return f.jours === null
      ? 'rien tant que l’employeur paie.'
      : `rien pendant ${f.jours} jours, ni tant que l’employeur paie.`;
  if (f.jours === null) return 'une franchise que nous ne connaissons pas.';
  return f.jours === 0 ? 'aucune franchise.' : `${duree({ valeur: f.jours, unite: 'jour' })}.`;
}

function precisions(f: Franchise): string[] {
  if (f.jours === 0) return [];
  const fenetres = {
    '12-mois-glissants': 'sur douze mois',
    'annee-civile': 'sur l’année civile',
    'sans-limite': 'sans limite de temps',
  };
  return [
    f.nature === 'relative' ? 'Un arrêt plus long est payé dès le premier jour.' : '',
    f.comptage === 'discontinu'
      ? `Les jours non payés de plusieurs arrêts s’ajoutent${f.fenetre === undefined ? '' : `, ${fenetres[f.fenetre]}`}.`
      : '',
    f.aPartirDuRang === undefined
      ? ''
      : `Seulement à partir de l’arrêt n° ${f.aPartirDuRang} en douze mois.`,
    f.depart === 'lendemain' ? 'Le premier jour de l’arrêt ne compte pas.' : '',
    ...(f.levees ?? []).map((l) => {
      if (l.si === 'ald') return 'Elle tombe en cas d’affection de longue durée.';
      if (l.si === 'cause') return `Elle tombe pour : ${causes(l.causes ?? '*')}.`;
      return `Elle tombe après ${l.nuits ?? 1} nuit(s) à l’hôpital.`;
    }),
  ].filter(Boolean);
}

function reglesDe(f: Franchise): string[] {
  return [
    f.nature === 'relative' ? 'R-D-04-2' : '',
    f.levees === undefined ? '' : 'R-D-04-3',
    f.relais === undefined ? '' : 'R-D-04-4',
    f.aPartirDuRang === undefined ? '' : 'R-D-04-5',
  ].filter(Boolean);
}
