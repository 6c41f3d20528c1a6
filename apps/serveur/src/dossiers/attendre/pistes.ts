import { plusJours } from '../../delais/jours.ts';
import { limiteRegime } from '../../delais/quarante-huit-heures.ts';
import type { Acteur } from '../../journal/champs.ts';
import { type DossierDerive, manque } from '../etats/dossier-derive.ts';
import { REGLAGES_DOSSIER, type ReglagesDossier } from '../reglages.ts';
import { agenceADeclarer } from './demarches.ts';
import type { FaitsDossier } from './faits.ts';

export type Jalon =
  | 'avis-transmis'
  | 'attestation-de-salaire'
  | 'decision-de-la-caisse'
  | 'indemnites-de-la-caisse'
  | 'arret-declare'
  | 'pieces-reunies'
  | 'caisse-connue'
  | 'instruction'
  | 'calcul'
  | 'virement';

export interface EtapeDePiste {
  etape: Jalon;
  /** `inconnue`: it happens elsewhere and nobody told us. */
  avancement: 'faite' | 'en-cours' | 'a-venir' | 'inconnue';
  acteur: Acteur;
  faiteLe: string | null;
  prevueLe: string | null;
  delaiLegal: string | null;
}

/** Two tracks that run side by side: the second waits for the first, which few people know. */
export interface Pistes {
  securiteSociale: readonly EtapeDePiste[];
  prevoyance: readonly EtapeDePiste[];
}

export function pistes(
  d: DossierDerive,
  faits: FaitsDossier,
  reglages: ReglagesDossier = REGLAGES_DOSSIER,
): Pistes {
  return { securiteSociale: securiteSociale(d, faits, reglages), prevoyance: prevoyance(d, faits) };
}

function etape(
  nom: Jalon,
  acteur: Acteur,
  avancement: EtapeDePiste['avancement'],
  dates: Partial<Pick<EtapeDePiste, 'faiteLe' | 'prevueLe' | 'delaiLegal'>> = {},
): EtapeDePiste {
  const vide = { faiteLe: null, prevueLe: null, delaiLegal: null };
  return { etape: nom, acteur, avancement, ...vide, ...dates };
}

/** The caisse tells us nothing before its flow arrives: what we cannot see is said to be unknown. */
function securiteSociale(
  d: DossierDerive,
  faits: FaitsDossier,
  reglages: ReglagesDossier,
): EtapeDePiste[] {
  const connue = d.securiteSociale === 'recue';
  const ailleurs = connue ? 'faite' : 'inconnue';
  const parLeMedecin = faits.envoiCaisse === 'medecin';
  const envoyeLe = parLeMedecin ? faits.prescritLe : (d.envois.caisse ?? null);
  const envoi =
    envoyeLe !== null || connue ? 'faite' : faits.envoiCaisse === null ? 'inconnue' : 'en-cours';
  return [
    etape('avis-transmis', parLeMedecin ? 'prescripteur' : 'assure', envoi, {
      faiteLe: envoyeLe,
      delaiLegal: faits.limiteCaisse,
    }),
    etape('attestation-de-salaire', faits.enMission ? 'agence' : 'assure', ailleurs, {
      prevueLe: faits.enMission ? plusJours(d.recuLe, reglages.agence) : null,
    }),
    etape('decision-de-la-caisse', 'caisse', ailleurs),
    etape('indemnites-de-la-caisse', 'caisse', ailleurs, {
      prevueLe: connue ? null : plusJours(d.recuLe, reglages.caisse),
    }),
  ];
}

function prevoyance(d: DossierDerive, faits: FaitsDossier): EtapeDePiste[] {
  const declarant = faits.enMission ? 'agence' : 'assure';
  const attendue = agenceADeclarer(d, faits);
  const manquante = d.pieces.find(manque);
  const examine = d.etat === 'instruction' || d.etat === 'avis_medical';
  const reunies = manquante === undefined && (examine || d.etat === 'attente_ss');
  const calcule = d.periodes.some((p) => p.etat !== 'calcul');
  const paye = d.periodes.length > 0 && d.periodes.every((p) => p.etat === 'paye');
  const calculEnCours = d.periodes.some((p) => ['calcul', 'calcule', 'a_valider'].includes(p.etat));
  const instruite = d.etat === 'clos' || d.periodes.length > 0;
  return [
    etape('arret-declare', declarant, attendue ? 'en-cours' : 'faite', {
      faiteLe: attendue ? null : (d.prevoyanceDeclaree?.le ?? d.recuLe),
      delaiLegal: limiteRegime(faits.recuLe),
    }),
    etape(
      'pieces-reunies',
      manquante?.aupres ?? 'gestion',
      reunies || instruite ? 'faite' : 'en-cours',
    ),
    etape(
      'caisse-connue',
      'caisse',
      d.securiteSociale === 'recue' ? 'faite' : d.etat === 'attente_ss' ? 'en-cours' : 'a-venir',
    ),
    etape(
      'instruction',
      d.etat === 'avis_medical' ? 'medecin' : 'gestion',
      instruite ? 'faite' : examine ? 'en-cours' : 'a-venir',
    ),
    etape('calcul', 'gestion', calculEnCours ? 'en-cours' : calcule ? 'faite' : 'a-venir'),
    etape(
      'virement',
      'gestion',
      paye ? 'faite' : calcule && !calculEnCours ? 'en-cours' : 'a-venir',
    ),
  ];
}
