import type { Acteur } from '../journal/champs.ts';
import { vaAuCoffre } from '../pieces/demandes.ts';
import { type Declaration, type DeclarationArret, declareUnArret } from './declaration.ts';

export interface Piece {
  nature: string;
  aupres: Acteur;
  /** Why it is asked: a code of the texts. */
  raison: string;
  /** Medical, hence kept in the vault and read by nobody of the staff. */
  coffre: boolean;
  /** False: asked only when the flow of the caisse fails (R-I-04), or for the caisse itself. */
  obligatoire: boolean;
}

function piece(nature: string, aupres: Acteur, raison: string, obligatoire = true): Piece {
  return { nature, aupres, raison, coffre: vaAuCoffre(nature), obligatoire };
}

/** What this declaration asks for, by its case, without what is already known (`rib`, a contract sent before…). */
export function piecesAttendues(d: Declaration, connues: ReadonlySet<string> = new Set()): Piece[] {
  if (!declareUnArret(d)) return [];
  return [...selonLeMoment(d), ...selonLaNature(d), ...selonLObjet(d)].filter(
    (p) => !connues.has(p.nature),
  );
}

function selonLeMoment(d: DeclarationArret): Piece[] {
  const { moment } = d;
  // A prolongation rests on what its stop already brought.
  if (d.objet === 'prolongation') return [piece('volet-3', 'assure', 'jours-prescrits')];
  const decompte = piece('decompte-ij', 'assure', 'caisse-muette', false);
  if (moment.type === 'en-mission') {
    // In a mission nothing is required of the person when the caisse's flow answers (R-I-04).
    return [piece('attestation-de-salaire', 'agence', 'salaire-de-base'), decompte];
  }
  const inscription = piece('inscription-france-travail', 'assure', 'portabilite');
  const paiements = piece('paiements-france-travail', 'assure', 'portabilite-legale');
  return [
    piece('volet-3', 'assure', 'jours-prescrits'),
    piece('contrat-de-mission', 'assure', 'derniere-mission'),
    ...(moment.franceTravail === 'non-inscrit' ? [] : [inscription]),
    ...(moment.franceTravail === 'indemnise' ? [paiements] : []),
    piece('rib', 'assure', 'virement'),
    piece('bulletins-12-mois', 'assure', 'demande-de-la-caisse', false),
    decompte,
  ];
}

/** Work accidents and journeys are declared by the employer (L441-2), a disease by the person (L461-5). */
function selonLaNature({ nature, moment, objet }: DeclarationArret): Piece[] {
  if (objet !== 'nouvel-arret') return [];
  if (nature === 'accident-travail' || nature === 'accident-trajet') {
    const declarant = moment.type === 'en-mission' ? 'agence' : 'assure';
    return [
      piece('declaration-accident', declarant, 'origine-professionnelle'),
      piece('certificat-medical-initial', 'assure', 'origine-professionnelle'),
    ];
  }
  if (nature === 'maladie-professionnelle') {
    return [
      piece('declaration-maladie-professionnelle', 'assure', 'origine-professionnelle'),
      piece('certificat-medical-initial', 'assure', 'origine-professionnelle'),
    ];
  }
  return [];
}

function selonLObjet({ objet, hospitalisation }: DeclarationArret): Piece[] {
  return [
    ...(objet === 'rechute' ? [piece('certificat-de-rechute', 'assure', 'rechute')] : []),
    ...(hospitalisation === null
      ? []
      : [piece('bulletin-de-situation', 'assure', 'hospitalisation')]),
  ];
}

export const CAS_SANS_DECLARATION = [
  'maternite',
  'invalidite',
  'deces-at',
  'deces-trajet',
] as const;

/** Cases that this version does not declare: the list is told, so that people can prepare. */
export const PIECES_PAR_CAS: Readonly<
  Record<(typeof CAS_SANS_DECLARATION)[number], readonly Piece[]>
> = {
  maternite: [
    piece('formulaire-maternite', 'assure', 'demande'),
    piece('attestation-de-salaire', 'agence', 'salaire-de-base'),
    piece('contrat-de-mission', 'assure', 'derniere-mission'),
    piece('rib', 'assure', 'virement'),
    piece('decompte-ij', 'assure', 'prise-en-charge'),
    piece('livret-de-famille', 'assure', 'troisieme-enfant', false),
    piece('date-presumee', 'assure', 'duree-du-conge'),
    piece('inscription-france-travail', 'assure', 'portabilite', false),
  ],
  invalidite: [
    piece('notification-invalidite', 'assure', 'categorie'),
    piece('decompte-de-rente', 'assure', 'plafond'),
    piece('avis-imposition', 'assure', 'ressources'),
    piece('paiements-france-travail', 'assure', 'ressources', false),
    piece('bulletins-12-mois', 'assure', 'ressources'),
  ],
  'deces-at': [
    piece('acte-de-deces', 'assure', 'deces'),
    piece('contrat-de-mission', 'assure', 'derniere-mission'),
    piece('declaration-accident', 'agence', 'origine-professionnelle'),
    piece('notification-de-prise-en-charge', 'assure', 'origine-professionnelle'),
    piece('livret-de-famille', 'assure', 'beneficiaires'),
    piece('acte-de-naissance', 'assure', 'beneficiaires'),
    piece('jugement-de-divorce', 'assure', 'beneficiaires', false),
  ],
  'deces-trajet': [
    piece('declaration-accident', 'agence', 'origine-professionnelle'),
    piece('contrat-de-mission', 'assure', 'derniere-mission'),
    piece('livret-de-famille', 'assure', 'beneficiaires'),
    piece('acte-de-naissance', 'assure', 'beneficiaires'),
    piece('inscription-france-travail', 'assure', 'portabilite', false),
  ],
};

/** What is required and has not come; a document refused has not come. */
export function piecesManquantes(
  attendues: readonly Piece[],
  recues: readonly { nature: string; etat: string }[],
): Piece[] {
  const tenues = new Set(
    recues.filter((r) => r.etat !== 'demandee' && r.etat !== 'refusee').map((r) => r.nature),
  );
  return attendues.filter((p) => p.obligatoire && !tenues.has(p.nature));
}
