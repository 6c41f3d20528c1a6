import { accorder } from '../nombres.ts';
import { enumerer } from '../typographie.ts';
import { conditions } from './conditions.ts';
import { duree, majuscule, mots, part, somme, taux } from './mots.ts';
import type { Dit, GarantieJson } from './types.ts';

type Garantie = GarantieJson;

const FORMES: Readonly<Record<Garantie['forme'], string>> = {
  'sous-deduction': 'Une part du salaire, moins ce que les autres paient déjà.',
  'en-complement': 'Une part du salaire, ajoutée à ce que les autres paient.',
  forfait: 'Une somme fixe par jour, sans lien avec le salaire.',
  'maintien-net': 'Une part du salaire net, moins ce que les autres paient déjà.',
};

export function direForme({ forme }: Garantie): Dit {
  return {
    titre: 'Ce qui est payé',
    phrases: [FORMES[forme]],
    regles: [forme === 'forfait' ? 'R-D-01-2' : 'R-D-01'],
  };
}

const PERIODES = {
  'si-travail': 'le salaire du mois qui aurait été travaillé',
  'mois-precedent': 'le salaire du mois d’avant l’arrêt',
  'trois-mois': 'les salaires des trois mois d’avant',
  'douze-mois': 'les salaires des douze mois d’avant',
  'semaine-contractuelle': 'la semaine du contrat de travail : heures, taux et primes',
} as const;

const DIVISEURS = {
  '365': 'divisés par 365',
  '91.25': 'divisés par 91,25',
  '30': 'divisés par 30',
  '30.42': 'divisés par 30,42',
  '7': 'divisés par 7',
  'mois-calendaire': 'divisés par les jours du mois',
  lecture: 'divisés comme le salaire maintenu par l’employeur',
} as const;

export function direBase({ base }: Garantie): Dit | null {
  if (base === null) return null;
  const { ifm, iccp, primes, tauxForfaitaireNet, plafondPass, tranche1 } = base;
  const indemnites = [
    ifm === undefined ? '' : `indemnité de fin de mission ${ifm ? 'comprise' : 'exclue'}`,
    iccp === undefined ? '' : `indemnité de congés payés ${iccp ? 'comprise' : 'exclue'}`,
  ].filter(Boolean);
  const quelles = {
    toutes: 'toutes les primes',
    fixes: 'les primes fixes',
    aucune: 'aucune prime',
  };
  return {
    titre: 'Salaire d’un jour',
    phrases: [
      `En ${base.assiette} : ${PERIODES[base.periode]}.`,
      `Ces montants sont ${DIVISEURS[base.diviseur]}.`,
      indemnites.length === 0 ? '' : `${majuscule(enumerer(indemnites))}.`,
      primes === undefined ? '' : `Compte ${quelles[primes]}.`,
      tauxForfaitaireNet === undefined
        ? ''
        : `Le net est le brut moins ${part(tauxForfaitaireNet)}.`,
      plafondPass === undefined
        ? ''
        : `Le salaire est compté jusqu’à ${accorder(plafondPass, 'plafond annuel', 'plafonds annuels')} de la Sécurité sociale.`,
      tranche1 === undefined
        ? ''
        : `La première tranche d’un jour est ${tranche1 === 'pass-365' ? 'le plafond annuel divisé par 365' : 'le plafond mensuel divisé par 30'}.`,
    ].filter(Boolean),
    regles: [
      base.periode === 'semaine-contractuelle' ? 'R-I-40' : 'R-D-02',
      'R-D-03',
      ...(tauxForfaitaireNet === undefined ? [] : ['R-I-46']),
      ...(plafondPass === undefined ? [] : ['R-D-02-2']),
    ],
  };
}

type Palier = NonNullable<Garantie['paliers']>[number];
type Segment = Palier['segments'][number];

export function direPaliers({ paliers, forme }: Garantie): Dit {
  const titre = 'Paliers';
  const tranches = (paliers ?? []).some((p) => p.segments.some((s) => typeof s.taux === 'object'));
  const regles = [forme === 'forfait' ? 'R-D-01-2' : 'R-D-01', ...(tranches ? ['R-D-02-3'] : [])];
  if (paliers === null) return { titre, phrases: ['Paliers que nous ne connaissons pas.'], regles };
  return { titre, phrases: paliers.flatMap(direPalier), regles };
}

function direPalier(p: Palier, rang: number): string[] {
  const si = conditions(p.si);
  const tete = si === '' ? (rang === 0 ? [] : ['Dans les autres cas :']) : [`${majuscule(si)} :`];
  return [...tete, ...p.segments.map((s) => `${quand(p, s)} : ${quoi(s)}.`)];
}

function quand({ compte }: Palier, { du, au }: Segment): string {
  const quel = {
    'jour-arret': ['du jour', 'd’arrêt'],
    'jour-indemnise': ['du jour', 'payé'],
    'mois-indemnise': ['du mois', 'payé'],
  }[compte];
  const unite = compte === 'mois-indemnise' ? 'Mois' : 'Jours';
  if (au === null) return `À partir ${quel[0]} ${quel[1]} n° ${du}`;
  const payes = compte === 'jour-arret' ? 'd’arrêt' : 'payés';
  return du === au ? `${unite} ${payes} n° ${du}` : `${unite} ${payes} ${du} à ${au}`;
}

function quoi({ taux: t, montant }: Segment): string {
  if (t === null || (t === undefined && montant === null))
    return 'un niveau que nous ne connaissons pas';
  if (t === undefined) return `${somme(montant)} par jour`;
  return typeof t === 'string' && Number(t) === 0 ? 'rien' : taux(t);
}

export function direChangement({ changementDePalier: c }: Garantie): Dit | null {
  if (c === undefined) return null;
  return {
    titre: 'Ancienneté atteinte pendant l’arrêt',
    phrases: [
      c === 'premier-jour'
        ? 'Elle ne change rien : celle du premier jour compte.'
        : 'Elle donne les jours qui restent au nouveau palier.',
    ],
    regles: ['R-C-06-1'],
  };
}

export function direSubstitution({ substitution: s }: Garantie): Dit | null {
  if (s === undefined) return null;
  return {
    titre: 'Quand la loi oblige l’employeur à payer',
    phrases: [`La garantie devient ${part(s.taux)} du salaire, moins ce que les autres paient.`],
    regles: ['R-D-01-3'],
  };
}

export function direHospitalisation({ hospitalisation: h }: Garantie): Dit | null {
  if (h === undefined) return null;
  const seuil = h.comparateur === '>' ? 'plus de' : 'au moins';
  return {
    titre: 'Hospitalisation',
    phrases: [
      `Séjour de ${seuil} ${accorder(h.seuil, h.unite)} : ${h.montant === undefined ? `l’indemnité est multipliée par ${(h.coefficient ?? '1').replace('.', ',')}` : `${somme(h.montant)} par jour`}.`,
      h.portee === 'tout-arret'
        ? 'Cela vaut pour tout l’arrêt.'
        : 'Cela vaut pour les jours à l’hôpital.',
      h.retroactif ? 'Dès le premier jour du séjour.' : 'À partir du jour où le seuil est passé.',
    ],
    regles: ['R-E-01'],
  };
}

export function direDeductions({ deductions }: Garantie): Dit {
  return {
    titre: 'Ce qui est retiré',
    phrases:
      deductions.length === 0
        ? ['Rien n’est retiré.']
        : deductions.flatMap((d) => [
            `${majuscule(mots([d.quoi]))}, en ${d.mode}.`,
            ...(d.reputeeIntegrale === true
              ? ['Une indemnité réduite est retirée comme si elle était entière.']
              : []),
          ]),
    regles:
      deductions.length === 0
        ? []
        : [
            'R-D-07-5',
            ...(deductions.some((d) => d.quoi === 'ijss' && d.mode === 'net') ? ['R-D-07-6'] : []),
            ...(deductions.some((d) => d.reputeeIntegrale === true) ? ['R-D-07-8'] : []),
          ],
  };
}

export function direPlafonds({ plafonds }: Garantie): Dit {
  const bases = {
    brut: 'salaire brut',
    net: 'salaire net',
    are: 'montant de l’allocation chômage',
  };
  return {
    titre: 'Plafond',
    phrases:
      plafonds.length === 0
        ? ['Aucun plafond propre.']
        : plafonds.flatMap((p) => [
            `Avec ${mots(p.composantes)}, en ${p.mode} :`,
            `${part(p.taux)} du ${bases[p.base]} au plus.`,
          ]),
    regles: plafonds.length === 0 ? [] : ['R-D-08-2'],
  };
}

export function direDurees({ dureesMax }: Garantie): Dit {
  const titre = 'Durée maximale';
  const regles = ['R-D-06'];
  if (dureesMax === null)
    return {
      titre,
      phrases: ['Nous ne la connaissons pas.'],
      regles: [...regles, 'R-D-06-2'],
    };
  const par = {
    arret: 'par arrêt',
    sinistre: 'pour un arrêt et ses rechutes',
    '12-mois-glissants': 'sur douze mois glissants',
    'annee-civile': 'par année civile',
  };
  const phrases = dureesMax.map((d) => {
    const quels = d.compte === 'jour-arret' ? 'd’arrêt' : 'payés';
    const si = d.siDejaIndemnise === true ? ', si un autre arrêt a déjà été payé' : '';
    return d.jours === null
      ? `Une limite ${par[d.par]} que nous ne connaissons pas.`
      : `${accorder(d.jours, 'jour')} ${quels} ${par[d.par]}${si}.`;
  });
  return { titre, phrases: phrases.length === 0 ? ['Aucune limite.'] : phrases, regles };
}

export function direFin({ ageFin, tantQueIjss }: Garantie): Dit | null {
  const phrases = [
    ageFin === null ? 'L’âge de fin n’est pas connu.' : '',
    ageFin == null ? '' : `Dernier âge couvert : ${ageFin} ans.`,
    tantQueIjss === true ? 'Paie tant que la Sécurité sociale paie.' : '',
  ].filter(Boolean);
  return phrases.length === 0
    ? null
    : { titre: 'Fin de la garantie', phrases, regles: ['R-D-06-1'] };
}

export function direCompteur({ compteur: c }: Garantie): Dit | null {
  if (c === undefined) return null;
  const fenetre = c.fenetre === '12-mois-glissants' ? 'les douze derniers mois' : 'l’année civile';
  return {
    titre: 'Jours déjà payés',
    phrases: [
      `Les jours payés sur ${fenetre} comptent.`,
      c.imputation === 'duree-seule'
        ? 'Ils réduisent la durée, pas le palier.'
        : 'Ils font avancer dans les paliers.',
    ],
    regles: ['R-D-06'],
  };
}

export function direRechute({ rechute: r }: Garantie): Dit | null {
  if (r == null) return null;
  const effets = {
    'sans-franchise': 'La franchise n’est pas appliquée de nouveau.',
    'suite-des-compteurs': 'Les jours continuent d’être comptés à la suite.',
    'nouvel-arret': 'C’est un nouvel arrêt.',
  };
  return {
    titre: 'Rechute',
    phrases: [
      effets[r.effet],
      r.delai === undefined ? '' : `Si elle vient dans les ${duree(r.delai)} après la reprise.`,
      r.memeCause ? 'La cause doit être la même.' : '',
      r.premierArretPlusDe === undefined
        ? ''
        : `Le premier arrêt doit avoir duré plus de ${accorder(r.premierArretPlusDe, 'jour')}.`,
      r.siInitialIndemnise === true ? 'Le premier arrêt doit avoir été payé.' : '',
    ].filter(Boolean),
    regles: ['R-D-09'],
  };
}

export function direTempsPartiel({ tempsPartiel: t }: Garantie): Dit | null {
  if (t === undefined) return null;
  const modes = {
    'deduction-salaire': 'Le salaire du temps partiel est retiré.',
    moitie: 'La moitié de l’indemnité est payée.',
    exclu: 'Ces jours ne sont pas payés.',
  };
  return {
    titre: 'Temps partiel thérapeutique',
    phrases:
      t === null
        ? ['Nous ne savons pas ce que paie le contrat.']
        : [
            modes[t.mode],
            ...(t.apresArretTotal === true ? ['Seulement après un arrêt complet.'] : []),
          ],
    regles: [t?.mode === 'exclu' ? 'R-D-10-2' : 'R-D-10'],
  };
}
