import type { ContratJson } from '@almanach/moteur';
import { centiemes, lireMontantSaisi } from '../../saisie/nombre.ts';
import type { ContratSaisi } from '../../simulateur/reponses.ts';

type GarantieJson = ContratJson['garanties'][number];

export const ID_SAISI = 'mon-contrat';
export const SANS_NOM = 'Votre contrat';
const ACCIDENTS = ['accident-vie-privee', 'accident-travail', 'accident-trajet'] as const;
/** The law is known from that day on: the contract is held to have always been so. */
const TOUJOURS = '2016-01-01';
const RANGS = { collectif: 20, individuel: 30 } as const;

/** The document of a typed contract. A clause that cannot be read is not known: `null`, never a guess. */
export function documentDe(s: ContratSaisi, rang: number): ContratJson {
  const nom = s.nom.trim() === '' ? SANS_NOM : s.nom.trim();
  return {
    id: `${ID_SAISI}-${rang}`,
    version: 'saisie',
    titre: nom,
    famille: s.cadre,
    payeur: { type: 'assureur', nom },
    effetDu: TOUJOURS,
    effetAu: null,
    sources: [],
    ambiguites: [],
    payeA: [
      {
        du: TOUJOURS,
        selon: 'prescription',
        a: s.payeA === 'assure' ? 'assure' : 'employeur-puis-assure',
      },
    ],
    rang: RANGS[s.cadre],
    garanties: [garantie(s)],
    principeIndemnitaire: s.plafond === 'aucun' ? null : s.plafond,
    arrondi: { mode: 'demi-superieur', quand: 'jour' },
  };
}

function garantie(s: ContratSaisi): GarantieJson {
  const part = s.forme === 'part';
  const comprises = part && s.ijss === 'comprises';
  return {
    id: 'incapacite',
    causes: '*',
    eligibilite: { ijss: part ? 'prise-en-charge' : 'indifferent' },
    delaisAttente: attente(s),
    franchises: [
      {
        causes: '*',
        jours: lireEntier(s.franchise),
        nature: s.relative ? 'relative' : 'absolue',
        comptage: 'par-arret',
      },
    ],
    forme: part ? (comprises ? 'sous-deduction' : 'en-complement') : 'forfait',
    base: part ? { assiette: s.assiette, periode: 'douze-mois', diviseur: '365' } : null,
    paliers: [{ compte: 'jour-indemnise', segments: [{ du: 1, au: null, ...montantDuJour(s) }] }],
    ...hospitalisation(s),
    deductions: comprises
      ? [
          { quoi: 'ijss', mode: s.assiette },
          { quoi: 'employeur', mode: s.assiette },
        ]
      : [],
    plafonds: [],
    dureesMax: dureesMax(s),
    tempsPartiel: null,
  };
}

function montantDuJour(s: ContratSaisi): { taux?: string | null; montant?: string | null } {
  if (s.forme === 'part') return { taux: lirePart(s.taux) };
  const lu = lireMontantSaisi(s.montant);
  return { montant: lu.ok ? lu.valeur : null };
}

function attente(s: ContratSaisi): GarantieJson['delaisAttente'] {
  const mois = lireEntier(s.attente);
  if (mois === null || mois === 0) return [];
  const effet = 'arret-entier-exclu';
  const accidents = {
    causes: [...ACCIDENTS],
    duree: { valeur: 0, unite: 'mois' as const },
    effet: effet as typeof effet,
  };
  const general = {
    causes: '*' as const,
    duree: { valeur: mois, unite: 'mois' as const },
    effet: effet as typeof effet,
  };
  return s.attenteAccident ? [general] : [accidents, general];
}

function hospitalisation(s: ContratSaisi): Pick<GarantieJson, 'hospitalisation'> {
  if (!s.hopital) return {};
  const seuil = lireEntier(s.hopitalSeuil);
  const plus = s.forme === 'part' ? lirePart(s.hopitalMontant) : lireMontantSaisi(s.hopitalMontant);
  const valeur = typeof plus === 'string' ? plus : plus?.ok === true ? plus.valeur : null;
  if (seuil === null || valeur === null) return {};
  return {
    hospitalisation: {
      seuil,
      comparateur: '>=',
      unite: 'jour',
      ...(s.forme === 'part' ? { coefficient: valeur } : { montant: valeur }),
      portee: 'jours-hospitalisation',
      retroactif: true,
    },
  };
}

function dureesMax(s: ContratSaisi): GarantieJson['dureesMax'] {
  const jours = lireEntier(s.duree);
  return jours === null ? null : [{ jours, compte: 'jour-indemnise', par: 'arret' }];
}

/** A whole number as typed; out of bounds, the engine says so. */
export function lireEntier(texte: string): number | null {
  const propre = texte.replace(/[\s\u00a0]|jours?$|mois$/g, '');
  return /^\d{1,6}$/.test(propre) ? Number(propre) : null;
}

/** "66,67 %" → "0.6667". */
export function lirePart(texte: string): string | null {
  const lu = lireMontantSaisi(texte.replace(/\s*%\s*$/, ''));
  if (!lu.ok) return null;
  const n = centiemes(lu.valeur);
  if (n > 99_9999) return null;
  return `${Math.floor(n / 10_000)}.${String(n % 10_000).padStart(4, '0')}`;
}
