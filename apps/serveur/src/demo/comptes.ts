import type { Tx } from '../base/pool.ts';
import { type CodeAVenir, codeAVenir } from '../comptes/connexion/second-facteur.ts';
import type { ServicesComptes } from '../comptes/services.ts';
import {
  type ComptePersonnel,
  courrielDe,
  NOMS_DES_ROLES,
  PERSONNEL,
  PHRASE,
  ROLES,
  type Role,
} from './distribution.ts';
import { compteDe } from './roles.ts';

export interface CompteMontre {
  cle: string;
  role: 'assure' | 'agence' | 'gestion';
  nom: string;
  /** `null`: the account is not active yet, its letter is among the letters. */
  courriel: string | null;
  phrase: string | null;
  quoi: string;
  /** The code to give beside the passphrase; staff only. */
  secondFacteur: CodeAVenir | null;
}

/** Everyone who may be played. In a system transaction. */
export async function montrerComptes(services: ServicesComptes, tx: Tx): Promise<CompteMontre[]> {
  const personnel = Object.entries<ComptePersonnel>(PERSONNEL);
  const montres: CompteMontre[] = [];
  for (const [cle, { courriel, role, nom, quoi }] of personnel) {
    const compte = await compteDe(services, tx, courriel);
    if (compte === undefined) continue;
    const secondFacteur = await codeAVenir(services, tx, compte);
    montres.push({ cle, role, nom, courriel, phrase: PHRASE, quoi, secondFacteur });
  }
  return [...personnes(), ...montres];
}

function personnes(): CompteMontre[] {
  return NOMS_DES_ROLES.map((cle) => {
    const { identite, active, quoi }: Role = ROLES[cle];
    return {
      cle,
      role: 'assure' as const,
      nom: `${identite.prenoms.join(' ')} ${identite.nom}`,
      courriel: active ? courrielDe(cle) : null,
      phrase: active ? PHRASE : null,
      quoi,
      secondFacteur: null,
    };
  });
}

/** What `npm start` prints. */
export function direLaDemonstration(adresse: string, jour: string): string {
  const { agence, gestion } = PERSONNEL;
  const comptes = [
    ['une personne', courrielDe('lea')],
    ['une agence', agence.courriel],
    ['la gestion', gestion.courriel],
  ].map(([qui = '', courriel = '']) => `  ${qui.padEnd(14)}${courriel}`);
  return [
    `Démonstration, au ${jour} : tout y est inventé, et n’est vu que de cette machine.`,
    ...comptes,
    `  phrase de passe, pour tous : ${PHRASE}`,
    `Codes, courriels et lettres, autres comptes : ${adresse}/demo (ou ${adresse}/api/demo)`,
  ].join('\n');
}
