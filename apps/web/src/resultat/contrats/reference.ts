import type { ArretJson, DecompteJson, EtapeJson, LigneJson } from '@almanach/moteur';
import { estContrat, estMaintien } from '../maintien.ts';
import { centimes } from '../montants.ts';
import { contratConnu } from './connus.ts';

/** The wage of a day that the contracts measure themselves against, in cents. */
export interface SalaireDeReference {
  readonly cents: number;
  readonly mesure: 'net' | 'brut';
}

/**
 * Read in the steps of the contracts; `null` when none of them reads a wage. The net wage, except beside a wage kept
 * by the employer: that one is gross, and is compared with a gross wage or with none.
 */
export function referenceDe(decompte: DecompteJson, arret: ArretJson): SalaireDeReference | null {
  const lignes = arret.periodes.flatMap((p) => p.lignes);
  const lus = lignes.filter(estContrat).flatMap((l) => salairesDe(decompte, l));
  const mesure = lignes.some(paieUnSalaire) ? 'brut' : 'net';
  const [premier] = lus.filter((s) => s.mesure === mesure);
  return premier ?? (mesure === 'net' ? (lus[0] ?? null) : null);
}

function paieUnSalaire(ligne: LigneJson): boolean {
  return estMaintien(ligne) && ligne.montantJournalier !== '0.00';
}

function salairesDe(decompte: DecompteJson, ligne: LigneJson): SalaireDeReference[] {
  const etapes = ligne.trace.flatMap((rang) => decompte.trace[rang] ?? []);
  return etapes.flatMap((e) => salaireDe(e, etapes));
}

/** A tenth of a cent and what follows is for the computation, not for a drawing. */
function salaireDe(etape: EtapeJson, etapes: readonly EtapeJson[]): SalaireDeReference[] {
  const { regle, entrees, resultat } = etape;
  const salaire = (texte: string | undefined, mesure: SalaireDeReference['mesure']) =>
    texte === undefined || !/^\d+(\.\d+)?$/.test(texte) ? [] : [{ cents: centimes(texte), mesure }];
  switch (regle) {
    case 'R-I-46':
      return salaire(resultat, 'net');
    case 'R-I-40':
      return salaire(resultat, 'brut');
    case 'R-D-08':
      return salaire(entrees['reference'], entrees['base'] === 'net' ? 'net' : 'brut');
    case 'R-D-01':
    case 'R-D-02-3':
      return salaire(entrees['salaire'], assietteDe(etapes));
    default:
      return [];
  }
}

/** The guarantee that covers the stop says whether it counts in gross or in net. */
function assietteDe(etapes: readonly EtapeJson[]): SalaireDeReference['mesure'] {
  const garantie = etapes.find((e) => e.regle === 'R-D-18');
  const { contrat = '', version } = garantie?.entrees ?? {};
  const document = contratConnu(contrat)?.versions.find((v) => v.version === version);
  const clause = document?.garanties.find((g) => g.id === garantie?.resultat);
  return clause?.base?.assiette ?? 'brut';
}
