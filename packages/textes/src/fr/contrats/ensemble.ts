import type { ContratJson } from '@almanach/moteur';
import { date, periode } from '../calendrier.ts';
import { accorder } from '../nombres.ts';
import { duree, majuscule, mot, mots, part, somme, typePayeur } from './mots.ts';
import type { Dit } from './types.ts';

type C = ContratJson;

export function direPayeur({ payeur }: C): Dit {
  return {
    titre: 'Qui paie',
    phrases: [
      payeur.nom === typePayeur(payeur.type)
        ? `${payeur.nom}.`
        : `${payeur.nom} (${typePayeur(payeur.type).toLowerCase()}).`,
    ],
    regles: [],
  };
}

export function direEffet({ effetDu, effetAu }: C): Dit {
  return {
    titre: 'Arrêts concernés',
    phrases: [
      effetAu === null
        ? `Ceux qui commencent à partir du ${date(effetDu)}.`
        : `Ceux qui commencent ${periode(effetDu, effetAu)}.`,
    ],
    regles: ['ALM-K1'],
  };
}

const A = {
  assure: 'vous',
  employeur: 'l’employeur',
  'employeur-puis-assure': 'l’employeur pendant le contrat de travail, puis vous',
} as const;

export function direPayeA({ payeA }: C): Dit {
  const phrases = payeA.map((p, rang) => {
    const qui = p.categories === undefined ? '' : ` (${mots(p.categories, 'ou')})`;
    const quand =
      rang === 0 && payeA.length === 1
        ? 'Est payé'
        : p.selon === 'prescription'
          ? `Arrêts prescrits depuis le ${date(p.du)}${qui}`
          : `Paiements faits depuis le ${date(p.du)}${qui}`;
    return `${quand} : ${A[p.a]}.`;
  });
  return {
    titre: 'Qui reçoit l’argent',
    phrases: phrases.length === 0 ? ['Le contrat ne le dit pas ici.'] : phrases,
    regles: payeA.length > 1 ? ['R-D-17', 'R-I-64'] : ['R-D-17'],
  };
}

export function direCumul({ principeIndemnitaire: p, rang }: C): Dit {
  return {
    titre: 'Avec les autres payeurs',
    phrases: [
      p === null
        ? 'La somme s’ajoute à celles des autres payeurs.'
        : `Tous les payeurs ensemble ne dépassent pas le salaire ${p}.`,
      `Son tour de paiement porte le numéro ${rang}. Le plus petit passe en premier.`,
    ],
    regles: p === null ? [] : ['R-D-08'],
  };
}

export function direArrondi({ arrondi }: C): Dit {
  const quand = arrondi.quand === 'jour' ? 'chaque jour' : 'à la fin de chaque période';
  return {
    titre: 'Arrondi',
    phrases: [
      arrondi.mode === 'tronque'
        ? `Les fractions de centime sont coupées, ${quand}.`
        : `Au centime le plus proche, ${quand}.`,
    ],
    regles: ['R-INT-01'],
  };
}

export function direRevalorisation({ revalorisation: r }: C): Dit | null {
  if (r == null) return null;
  return {
    titre: 'Revalorisation',
    phrases: [
      `Selon l’indice « ${r.indice} », ${r.apres === null ? 'après un délai que nous ne connaissons pas' : `après ${duree(r.apres)}`}.`,
    ],
    regles: [],
  };
}

export function direPortabilite({ portabilite: p }: C): Dit | null {
  if (p == null) return null;
  return {
    titre: 'Après la fin du contrat de travail',
    phrases: [
      `La couverture continue ${duree(p.max)} au plus.`,
      p.plafondAre ? 'Le total ne dépasse pas l’allocation chômage.' : '',
    ].filter(Boolean),
    regles: ['R-I-24'],
  };
}

const QUESTIONNAIRES = {
  aucun: 'Aucune question de santé.',
  'bonne-sante': 'Une déclaration de bonne santé, par oui ou par non.',
  'medecin-conseil': 'L’avis du médecin-conseil de l’assureur.',
} as const;

export function direAdhesion({ adhesion: a }: C): Dit | null {
  if (a === undefined) return null;
  return {
    titre: 'Adhésion',
    phrases: [
      a.age === undefined
        ? ''
        : `De ${a.age.min} à ${a.age.max} ans compris, le jour de l’adhésion.`,
      a.questionnaire === undefined ? '' : QUESTIONNAIRES[a.questionnaire],
    ].filter(Boolean),
    regles: [],
  };
}

export function direCotisation({ cotisation: c }: C): Dit | null {
  if (c === undefined) return null;
  const periodicites = c.periodicites.map(mot).join(', ');
  return {
    titre: 'Cotisation',
    phrases: [
      c.montantAnnuel === null ? 'Le montant n’est pas connu.' : '',
      c.montantAnnuel == null ? '' : `${somme(c.montantAnnuel)} par an.`,
      periodicites === '' ? '' : `Paiement possible : ${periodicites}.`,
      ...(c.taux ?? []).map((t) => {
        const tranche = t.tranche === 'T1' ? 'jusqu’au plafond' : 'au-delà du plafond';
        const total = t.total === null ? 'taux inconnu' : part(t.total);
        const employeur =
          t.partEmployeur === null ? '' : `, dont ${part(t.partEmployeur)} payés par l’employeur`;
        return `${majuscule(mot(t.population))}, salaire ${tranche} : ${total}${employeur}.`;
      }),
    ].filter(Boolean),
    regles: [],
  };
}

export function direCapitaux({ capitaux }: C): Dit | null {
  if (capitaux === undefined || capitaux.length === 0) return null;
  return {
    titre: 'Capitaux et rentes',
    phrases: capitaux.flatMap((k) => {
      const combien =
        k.salairesJournaliers === undefined
          ? somme(k.montant)
          : `${accorder(k.salairesJournaliers, 'salaire journalier', 'salaires journaliers')} bruts`;
      const age =
        k.jusquaAge === undefined
          ? ''
          : k.jusquaAge === null
            ? ', âge limite inconnu'
            : `, jusqu’à ${k.jusquaAge} ans compris`;
      return [`${mot(k.evenement)} : ${combien}${age}.`, ...(k.remarques ?? [])];
    }),
    regles: ['R-E-04'],
  };
}

export function direBeneficiaires({ beneficiaires: b }: C): Dit | null {
  if (b === undefined) return null;
  return {
    titre: 'Bénéficiaires du capital',
    phrases: [
      b.designation === 'libre' ? 'Vous les choisissez.' : 'Le contrat fixe leur ordre.',
      `Sinon, dans l’ordre : ${b.ordre.map(mot).join(', ')}.`,
    ],
    regles: [],
  };
}

export function direInvalidite({ invalidite: i }: C): Dit | null {
  if (i === undefined) return null;
  return {
    titre: 'Invalidité',
    phrases: [
      `Catégories ${i.categories.join(' et ')} : ${part(i.taux)} du salaire, pension comprise.`,
      i.plafondNet === null ? '' : `Le total ne dépasse pas ${part(i.plafondNet)} du salaire net.`,
    ].filter(Boolean),
    regles: [],
  };
}

export function direAvance({ avance: a }: C): Dit | null {
  if (a === undefined) return null;
  return {
    titre: 'Avance',
    phrases: [
      `Une avance de ${somme(a.montant)} pour un arrêt d’au moins ${accorder(a.dureeMin, 'jour')}.`,
      `Il faut ${accorder(a.horsContratMin, 'jour')} au moins après le contrat de travail.`,
    ],
    regles: [],
  };
}

export function direDeclarations({ declaration }: C): Dit | null {
  if (declaration === undefined || declaration.length === 0) return null;
  return {
    titre: 'Qui déclare l’arrêt',
    phrases: declaration.map((d) => {
      const qui = d.par === 'employeur' ? 'L’employeur' : 'Vous';
      const quand = d.quand === 'en-contrat' ? 'pendant' : 'après';
      const min = d.dureeMin === undefined ? '' : `, dès ${accorder(d.dureeMin, 'jour')} d’arrêt`;
      const delai = d.delai === null ? '' : `, sous ${duree(d.delai)}`;
      return `${qui}, ${quand} le contrat de travail${min}${delai}.`;
    }),
    regles: [],
  };
}
