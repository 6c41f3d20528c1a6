import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests run what is built from the present sources, never an older program. */
export function construire(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url))]);
}
