import { nature, periode } from '@almanach/textes';
import type { ArretDit, DossierBref } from '../types.ts';
import { direJour } from './jours.ts';

type Ton = 'ok' | 'att' | 'non' | 'inf' | '';

const ETATS: Readonly<Record<string, readonly [libelle: string, ton: Ton]>> = {
  recu: ['Déclaration reçue', 'inf'],
  incomplet: ['Il manque un document', 'att'],
  attente_ss: ['En attente de la Sécurité sociale', 'inf'],
  instruction: ['Complet, à l’étude', 'ok'],
  avis_medical: ['Avis médical demandé', 'inf'],
  refuse: ['Refusé', 'non'],
  sans_suite: ['En pause', 'att'],
  doublon_fusionne: ['Réuni à un autre dossier', ''],
  clos: ['Terminé', ''],
  annule: ['Annulé', ''],
};

export function direEtat(etat: string): { libelle: string; ton: Ton } {
  const [libelle, ton] = ETATS[etat] ?? ['En cours', 'inf'];
  return { libelle, ton };
}

/** Why there is nothing more to wait for. */
export function direFin(etat: string): string {
  switch (etat) {
    case 'annule':
      return 'Ce dossier est annulé\u00a0: la déclaration a été retirée. Rien n’est à payer, rien n’est à faire.';
    case 'doublon_fusionne':
      return 'Le même arrêt était déclaré deux fois. Tout continue dans l’autre dossier.';
    case 'sans_suite':
      return 'Aucun document n’est arrivé en 90 jours. Envoyez-en un\u00a0: le dossier reprend aussitôt.';
    case 'refuse':
      return 'Le dossier est refusé. La décision dit la règle et comment la contester.';
    default:
      return 'Ce dossier est terminé.';
  }
}

const ETAPES: Readonly<Record<string, string>> = {
  reception: 'Réception',
  'instruction-medicale': 'Instruction médicale',
  'calcul-des-droits': 'Calcul des droits',
  'programmation-du-virement': 'Virement programmé',
};

export function nomEtape(etape: string): string {
  return ETAPES[etape] ?? etape;
}

/** "Arrêt du 2 au 15 novembre 2026", its prolongations included. */
export function titreArret(arrets: readonly ArretDit[]): string {
  const [debut, fin] = bornes(arrets);
  if (debut === undefined) return 'Arrêt retiré';
  return fin === null ? `Arrêt depuis le ${direJour(debut, '')}` : `Arrêt ${periode(debut, fin)}`;
}

export function bornes(arrets: readonly ArretDit[]): [string | undefined, string | null] {
  const debut = arrets.map((a) => a.du).sort()[0];
  const fins = arrets.map((a) => a.au);
  return [
    debut,
    fins.includes(null)
      ? null
      : (fins
          .filter((f) => f !== null)
          .sort()
          .at(-1) ?? null),
  ];
}

export function chapeauArret(
  d: DossierBref & { arrets: readonly ArretDit[] },
  agence: string | null,
): string {
  const [premier] = d.arrets;
  const quoi = premier === undefined ? '' : majuscule(nature(premier.nature));
  const ou =
    premier?.moment.type === 'entre-missions'
      ? 'entre deux missions'
      : `en mission${agence === null ? '' : ` (${agence})`}`;
  return `${quoi === '' ? '' : `${quoi}, ${ou}. `}Référence ${d.reference}.`;
}

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
