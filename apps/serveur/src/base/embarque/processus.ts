import { readFileSync } from 'node:fs';

/** State and moment of start of a process, as Linux tells them; empty elsewhere. */
function etat(pid: number): { etat: string; debut: string } {
  try {
    const texte = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const champs = texte.slice(texte.lastIndexOf(')') + 2).split(' ');
    return { etat: champs[0] ?? '', debut: champs[19] ?? '' };
  } catch {
    return { etat: '', debut: '' };
  }
}

/** Does this process run? A dead one that nobody has buried yet does not. */
export function vit(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (erreur) {
    return erreur instanceof Error && 'code' in erreur && erreur.code === 'EPERM';
  }
  return etat(pid).etat !== 'Z';
}

/** A container gives the same numbers again at each start: the moment a process began tells two of them apart. */
export function marque(pid: number): string {
  try {
    const demarrage = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${demarrage}/${etat(pid).debut}`;
  } catch {
    return '';
  }
}
