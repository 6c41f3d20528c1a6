import type { EtapeDePiste } from '../types.ts';
import { nomActeur } from './acteurs.ts';
import { direJour } from './jours.ts';

const JALONS: Readonly<Record<string, string>> = {
  'avis-transmis': 'Avis d’arrêt transmis à la caisse',
  'attestation-de-salaire': 'Attestation de salaire envoyée à la caisse',
  'decision-de-la-caisse': 'Décision de la caisse',
  'indemnites-de-la-caisse': 'Indemnités de la caisse',
  'arret-declare': 'Arrêt déclaré à la prévoyance',
  'pieces-reunies': 'Documents réunis',
  'caisse-connue': 'Décompte de la caisse connu',
  instruction: 'Dossier étudié',
  calcul: 'Montant calculé',
  virement: 'Virement',
};

export function nomJalon(etape: string): string {
  return JALONS[etape] ?? etape;
}

/** Where a step is, by whom, and its date when there is one. */
export function direJalon(e: EtapeDePiste, aujourdhui: string): string {
  const jour = (iso: string) => direJour(iso, aujourdhui);
  const par = e.acteur === 'assure' ? 'par vous' : `par ${nomActeur(e.acteur)}`;
  const limite = e.delaiLegal === null ? '' : ` Délai\u00a0: le ${jour(e.delaiLegal)}.`;
  switch (e.avancement) {
    case 'faite':
      return e.faiteLe === null ? `Fait, ${par}.` : `Fait ${par}.`;
    case 'en-cours':
      return `En cours, ${par}.${limite}`;
    case 'inconnue':
      return `Nous ne le savons pas\u00a0: cela se passe ailleurs, ${par}.${limite}`;
    case 'a-venir':
      return `Pas encore, ${par}.${limite}`;
  }
}

const ETATS = {
  faite: 'Fait',
  'en-cours': 'En cours',
  'a-venir': 'À venir',
  inconnue: 'Inconnu',
} as const;

export function etatJalon(avancement: EtapeDePiste['avancement']): string {
  return ETATS[avancement];
}

/** Date shown beside a step: what was done, else what is expected, said to be so. */
export function dateJalon(e: EtapeDePiste): { iso: string; prevue: boolean } | null {
  if (e.faiteLe !== null) return { iso: e.faiteLe, prevue: false };
  return e.prevueLe === null || e.avancement === 'faite' ? null : { iso: e.prevueLe, prevue: true };
}
