import { accorder, type Issue, refuser } from '../../erreurs/issue.ts';
import type {
  Evenement,
  EvenementDe,
  EvenementDePeriode,
  EvenementDePiece,
} from '../../journal/evenements.ts';
import { aExaminer, type DossierDerive, manque } from './dossier-derive.ts';
import { ETATS_DOSSIER } from './etats-dossier.ts';
import { avancerPeriode } from './periodes.ts';
import { demander, suivre } from './pieces.ts';

/** One event on a dossier: what it becomes, or why not. Refusing leaves the dossier as it was. */
export function appliquer(avant: DossierDerive | null, evenement: Evenement): Issue<DossierDerive> {
  if (avant === null) {
    if (evenement.type !== 'declaration-recue') return refuser('ALM-P-403');
    if (evenement.rang !== 1) return refuser('ALM-P-409', { rang: String(evenement.rang) });
    return accorder(ouvrir(evenement));
  }
  if (evenement.dossier !== avant.dossier) return refuser('ALM-P-410');
  if (evenement.rang !== avant.rang + 1) {
    return refuser('ALM-P-409', { attendu: String(avant.rang + 1), rang: String(evenement.rang) });
  }
  if (evenement.type === 'declaration-recue') return refuser('ALM-P-402');
  const change = changer(avant, evenement);
  if (!change.ok) return change;
  return passer({ ...change.valeur, rang: evenement.rang }, evenement);
}

function ouvrir(e: EvenementDe<'declaration-recue'>): DossierDerive {
  return {
    dossier: e.dossier,
    rang: 1,
    etat: 'recu',
    depuis: e.quand.jour,
    recuLe: e.quand.jour,
    origine: e.charge.origine,
    declarations: [e.charge.declaration],
    pieces: [],
    periodes: [],
    relances: [],
    envois: {},
    prevoyanceDeclaree: null,
    securiteSociale: 'inconnue',
    avisMedical: false,
    fusionneDans: null,
  };
}

type Suite = Exclude<Evenement, EvenementDe<'declaration-recue'>>;

/** Neutral in an open dossier: what they note moves no machine of the dossier. */
const NEUTRES: ReadonlySet<Suite['type']> = new Set([
  'declaration-completee',
  'avis-envoye',
  'prevoyance-declaree',
  'relance-envoyee',
  'doublon-absorbe',
  'piece-recue',
  'piece-ouverte',
  'piece-acceptee',
  'piece-refusee',
  'piece-deplacee',
]);

/** What a missing document does not prevent. */
const EXIGE_COMPLET: ReadonlySet<Suite['type']> = new Set([
  'pieces-completes',
  'instruction-ouverte',
]);

function passer(d: DossierDerive, e: Suite): Issue<DossierDerive> {
  const etat = ETATS_DOSSIER[d.etat];
  const vers = etat.vers[e.type];
  if (vers !== undefined) return accorder({ ...d, etat: vers, depuis: e.quand.jour });
  // Asked for more while some are missing: one wait, one state.
  const encore = e.type === 'pieces-demandees' && d.etat === 'incomplet';
  const neutre = etat.ouvert && (NEUTRES.has(e.type) || encore);
  if (neutre || estDePeriode(e)) return accorder(d);
  return refuser('ALM-P-401', { evenement: e.type, etat: d.etat });
}

function changer(d: DossierDerive, e: Suite): Issue<DossierDerive> {
  if (EXIGE_COMPLET.has(e.type) && !complet(d, e.type)) return refuser('ALM-P-407');
  if (estDePeriode(e)) return changerPeriodes(d, e);
  if (estDePiece(e)) return avecPieces(d, suivre(d.pieces, e));
  switch (e.type) {
    case 'pieces-demandees':
      return avecPieces(d, demander(d.pieces, e));
    case 'declaration-completee':
      return accorder({ ...d, declarations: ajouter(d.declarations, e.charge.declaration) });
    case 'avis-envoye':
      return accorder({ ...d, envois: { [e.charge.destinataire]: e.quand.jour, ...d.envois } });
    case 'prevoyance-declaree':
      return accorder({
        ...d,
        prevoyanceDeclaree: d.prevoyanceDeclaree ?? { par: e.charge.par, le: e.quand.jour },
      });
    case 'relance-envoyee':
      return accorder({ ...d, relances: [...d.relances, { ...e.charge, le: e.quand.jour }] });
    case 'securite-sociale-attendue':
      return accorder({ ...d, securiteSociale: 'attendue' });
    case 'securite-sociale-recue':
      return accorder({ ...d, securiteSociale: 'recue' });
    case 'avis-medical-demande':
      return accorder({ ...d, avisMedical: true });
    case 'doublon-fusionne':
      return e.charge.dans === d.dossier
        ? refuser('ALM-P-401', { evenement: e.type, etat: d.etat })
        : accorder({ ...d, fusionneDans: e.charge.dans });
    default:
      return accorder(d);
  }
}

/** A period opens in an examined dossier; once open, it goes on while the rest of the dossier waits. */
function changerPeriodes(d: DossierDerive, e: EvenementDePeriode): Issue<DossierDerive> {
  const permis =
    e.type === 'periode-ouverte' ? d.etat === 'instruction' : ETATS_DOSSIER[d.etat].ouvert;
  if (!permis) return refuser('ALM-P-401', { evenement: e.type, etat: d.etat });
  const periodes = avancerPeriode(d.periodes, e);
  return periodes.ok ? accorder({ ...d, periodes: periodes.valeur }) : periodes;
}

function complet(d: DossierDerive, pour: Suite['type']): boolean {
  if (d.pieces.some(manque)) return false;
  return pour !== 'instruction-ouverte' || !d.pieces.some(aExaminer);
}

function avecPieces(
  d: DossierDerive,
  pieces: Issue<DossierDerive['pieces']>,
): Issue<DossierDerive> {
  return pieces.ok ? accorder({ ...d, pieces: pieces.valeur }) : pieces;
}

function ajouter(liste: readonly string[], id: string): readonly string[] {
  return liste.includes(id) ? liste : [...liste, id];
}

function estDePeriode(e: Suite): e is EvenementDePeriode {
  return 'periode' in e.charge;
}

function estDePiece(e: Suite): e is EvenementDePiece {
  return 'piece' in e.charge;
}
