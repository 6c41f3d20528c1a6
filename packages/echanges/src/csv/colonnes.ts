import type { ChampLigne } from '@almanach/moteur';

/** "Prix de journée brut (€)" → "prix de journee brut". */
export function simplifier(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/ (en )?(eur|euros?)$/, '')
    .trim();
}

const NOMS: Readonly<Record<ChampLigne, readonly string[]>> = {
  nature: [
    'nature',
    'nature de la prestation',
    'nature de prestation',
    'nature prestation',
    'prestation',
    'risque',
    'type',
    'categorie',
    'libelle',
  ],
  du: [
    'du',
    'debut',
    'date debut',
    'date de debut',
    'periode du',
    'debut de periode',
    'debut periode',
    'date debut periode',
    'depuis',
  ],
  au: [
    'au',
    'fin',
    'date fin',
    'date de fin',
    'periode au',
    'fin de periode',
    'fin periode',
    'date fin periode',
    'jusqu au',
  ],
  jours: [
    'jours',
    'nb jours',
    'nb de jours',
    'nombre jours',
    'nombre de jours',
    'nbre de jours',
    'nbre jours',
    'quantite',
  ],
  prix: [
    'prix',
    'prix de journee',
    'prix de journee brut',
    'prix journee',
    'prix journee brut',
    'prix unitaire',
    'prix journalier',
    'montant journalier',
    'montant journalier brut',
    'indemnite journaliere',
    'ij brute',
    'ij',
  ],
  brut: ['brut', 'montant brut', 'total brut', 'montant', 'brut total'],
  csg: ['csg', 'montant csg', 'csg 6 2', 'csg 6 20'],
  crds: ['crds', 'montant crds', 'crds 0 5', 'crds 0 50', 'rds'],
  net: [
    'net',
    'montant net',
    'net paye',
    'net a payer',
    'net verse',
    'montant verse',
    'montant paye',
    'total net',
  ],
  payeLe: [
    'paye le',
    'payele',
    'verse le',
    'date paiement',
    'date de paiement',
    'date du paiement',
    'date versement',
    'date de versement',
    'date reglement',
    'date de reglement',
    'paiement',
  ],
  destinataire: ['destinataire', 'destinataire du paiement', 'beneficiaire', 'paye a', 'verse a'],
  reference: [
    'reference',
    'ref',
    'reference paiement',
    'reference de paiement',
    'reference du virement',
    'reference virement',
    'numero',
    'n',
    'n de decompte',
  ],
};

const CHAMP_DE = new Map<string, ChampLigne>(
  Object.entries(NOMS).flatMap(([champ, noms]) => noms.map((nom) => [nom, champ as ChampLigne])),
);

export function champDe(entete: string): ChampLigne | null {
  return CHAMP_DE.get(simplifier(entete)) ?? null;
}
