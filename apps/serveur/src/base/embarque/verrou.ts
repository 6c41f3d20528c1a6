import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { z } from 'zod';
import { marque, vit } from './processus.ts';

const schemaTenant = z.object({ pid: z.number(), depuis: z.string() });
type Tenant = z.infer<typeof schemaTenant>;

const NOM = 'verrou.json';

/** Takes the data folder for this process. @returns how to give it back, or the number of the process that has it. */
export async function prendreVerrou(
  dossier: string,
  patience: number,
): Promise<{ rendre: () => void } | { tenuPar: number }> {
  const chemin = join(dossier, NOM);
  const fin = Date.now() + patience;
  for (;;) {
    if (poser(chemin)) return { rendre: () => rmSync(chemin, { force: true }) };
    const tenant = lireTenant(chemin);
    if (tenant !== null && !tient(tenant)) await oterPerime(chemin, tenant);
    else if (Date.now() >= fin) return { tenuPar: tenant?.pid ?? 0 };
    else await attendre(100);
  }
}

/** A link appears whole or not at all: a lock is never half-written. */
function poser(chemin: string): boolean {
  const brouillon = `${chemin}.${process.pid}`;
  writeFileSync(brouillon, JSON.stringify(moi()), { mode: 0o600 });
  try {
    linkSync(brouillon, chemin);
    return true;
  } catch (erreur) {
    if (erreur instanceof Error && 'code' in erreur && erreur.code === 'EEXIST') return false;
    throw erreur;
  } finally {
    rmSync(brouillon, { force: true });
  }
}

/** Of several processes that find the same dead lock, one moves it; a live one moved by mistake goes back. */
async function oterPerime(chemin: string, mort: Tenant): Promise<void> {
  const ecarte = `${chemin}.perime.${process.pid}`;
  try {
    renameSync(chemin, ecarte);
  } catch {
    return attendre(20);
  }
  const pris = lireTenant(ecarte);
  if (pris !== null && (pris.pid !== mort.pid || pris.depuis !== mort.depuis)) {
    linkSync(ecarte, chemin);
  }
  rmSync(ecarte, { force: true });
}

/** The process that serves this folder, or `null`. */
export function tenantDuVerrou(dossier: string): number | null {
  const tenant = lireTenant(join(dossier, NOM));
  return tenant !== null && tient(tenant) ? tenant.pid : null;
}

function lireTenant(chemin: string): Tenant | null {
  try {
    return schemaTenant.parse(JSON.parse(readFileSync(chemin, 'utf8')));
  } catch {
    // Absent.
    return null;
  }
}

function moi(): Tenant {
  return { pid: process.pid, depuis: marque(process.pid) };
}

function tient({ pid, depuis }: Tenant): boolean {
  return vit(pid) && marque(pid) === depuis;
}
