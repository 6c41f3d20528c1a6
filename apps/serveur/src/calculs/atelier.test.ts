import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dossierTemporaire, monter, poster } from '../../test/application.ts';
import { Atelier } from './atelier.ts';
import type { Demande } from './calcul.ts';
import { EXEMPLES } from './exemples.ts';

/** A worker that does what the text says: answers, never ends, eats memory, fails, or leaves. */
const OUVRIER = `
import { parentPort } from 'node:worker_threads';
const gestes = {
  sans_fin: () => { for (;;); },
  vorace: () => { const tout = []; for (;;) tout.push(new Array(1e5).fill(1)); },
  panne: () => parentPort.postMessage({ panne: new RangeError('secret') }),
  depart: () => process.exit(3),
};
parentPort.on('message', ({ texte }) => {
  const geste = gestes[texte];
  if (geste) geste();
  else setTimeout(() => parentPort.postMessage({ resultat: { ok: true, corps: '"' + texte + '"' } }), 20);
});
`;

let dossier: string;
let ouvrier: URL;
let atelier: Atelier;

beforeAll(() => {
  dossier = dossierTemporaire();
  mkdirSync(dossier, { recursive: true });
  writeFileSync(join(dossier, 'ouvrier.mjs'), OUVRIER);
  ouvrier = pathToFileURL(join(dossier, 'ouvrier.mjs'));
});
afterEach(() => atelier.fermer());
afterAll(() => rmSync(dossier, { recursive: true }));

function ouvrir(reglages: { postes?: number; file?: number; delai?: number } = {}): Atelier {
  atelier = new Atelier({ ouvrier, postes: 1, file: 10, delai: 1_000, memoire: 32, ...reglages });
  return atelier;
}

function demander(texte: string) {
  const jours = { aujourdhui: '2026-11-24', connuLe: '2026-11-24' };
  const demande: Demande = { operation: 'calculer', texte, ...jours, options: {} };
  return atelier.calculer(demande);
}

describe('l’atelier de calcul', () => {
  it('rend à chacun le sien, même quand les demandes dépassent les postes', async () => {
    ouvrir({ postes: 2, file: 50 });
    const textes = Array.from({ length: 30 }, (_, i) => `d${i}`);
    const resultats = await Promise.all(textes.map(demander));
    expect(resultats).toEqual(textes.map((t) => ({ ok: true, corps: `"${t}"` })));
  });

  it('arrête un calcul trop long, puis calcule de nouveau', async () => {
    ouvrir({ delai: 200 });
    const [long, suivant] = await Promise.allSettled([demander('sans_fin'), demander('suivant')]);
    expect(long).toMatchObject({ reason: { statusCode: 422, codeServeur: 'ALM-X-007' } });
    expect(suivant).toMatchObject({ value: { corps: '"suivant"' } });
  });

  it('arrête un calcul qui prend trop de mémoire, puis calcule de nouveau', async () => {
    ouvrir({ delai: 20_000 });
    await expect(demander('vorace')).rejects.toMatchObject({ codeServeur: 'ALM-X-007' });
    await expect(demander('suivant')).resolves.toMatchObject({ corps: '"suivant"' });
  }, 20_000);

  it('rend l’erreur d’un calcul en panne, puis calcule de nouveau', async () => {
    ouvrir();
    await expect(demander('panne')).rejects.toThrow(RangeError);
    await expect(demander('suivant')).resolves.toMatchObject({ corps: '"suivant"' });
  });

  it('survit au départ d’un poste, et le remplace', async () => {
    ouvrir();
    await expect(demander('depart')).rejects.toThrow();
    await expect(demander('suivant')).resolves.toMatchObject({ corps: '"suivant"' });
  });

  it('refuse au-delà de la file, sans attendre', async () => {
    ouvrir({ file: 2 });
    const reponses = await Promise.allSettled(['a', 'b', 'c', 'd'].map(demander));
    expect(reponses.map((r) => r.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
    expect(reponses[3]).toMatchObject({ reason: { statusCode: 503, codeServeur: 'ALM-X-008' } });
  });

  it('laisse répondre le serveur pendant un calcul sans fin', async () => {
    const { app } = await monter({ calculateur: ouvrir({ delai: 500, file: 0 }) });
    const long = poster(app, 'sans_fin');
    expect((await app.inject('/api/sante/vivant')).statusCode).toBe(200);
    const refuse = await poster(app, EXEMPLES['salarie']?.value);
    expect([refuse.statusCode, refuse.headers['retry-after']]).toEqual([503, '2']);
    expect(refuse.json()).toMatchObject({ erreurs: [{ code: 'ALM-X-008' }] });
    const arrete = await long;
    expect(arrete.statusCode).toBe(422);
    expect(arrete.json()).toMatchObject({ erreurs: [{ code: 'ALM-X-007' }] });
    await app.close();
  });
});
