import { decouper, normaliser } from './normaliser.ts';

export interface Identite {
  nomNaissance: string;
  /** `null` when it is the name of birth. */
  nomUsage: string | null;
  prenoms: string;
  naissance: string;
}

export type Discordance = 'nom' | 'prenoms' | 'naissance';

/**
 * What two identities do not say alike once normalised; empty when they are one. Exact: no distance, no guess.
 * It sorts a request, and authenticates nobody: what is answered outside is the same whatever it finds.
 */
export function discordances(dite: Identite, connue: Identite): Discordance[] {
  const differe: Discordance[] = [];
  if (!nomsCommuns(dite, connue)) differe.push('nom');
  if (!memesPrenoms(dite.prenoms, connue.prenoms)) differe.push('prenoms');
  if (dite.naissance !== connue.naissance) differe.push('naissance');
  return differe;
}

/** People give the one or the other of their names, as agencies do. */
function nomsCommuns(a: Identite, b: Identite): boolean {
  const siens = noms(b);
  return noms(a).some((nom) => siens.includes(nom));
}

function noms({ nomNaissance, nomUsage }: Identite): string[] {
  const tous = nomUsage === null ? [nomNaissance] : [nomNaissance, nomUsage];
  return tous.map(normaliser).filter((nom) => nom !== '');
}

/** The same ones, in any order. */
function memesPrenoms(a: string, b: string): boolean {
  const [x, y] = [decouper(a).sort(), decouper(b).sort()];
  return x.length > 0 && x.join(' ') === y.join(' ');
}
