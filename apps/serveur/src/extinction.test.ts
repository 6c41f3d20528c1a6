import { setTimeout as attendre } from 'node:timers/promises';
import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { fermerAuSignal } from './extinction.ts';

type Signal = 'SIGTERM' | 'SIGINT';

function processusFactice() {
  const suites = new Map<Signal, () => void>();
  const sorties: number[] = [];
  return {
    sorties,
    recevoir: (signal: Signal) => suites.get(signal)?.(),
    once: (signal: Signal, suite: () => void) => suites.set(signal, suite),
    exit: (code: number) => {
      sorties.push(code);
    },
  };
}

describe('l’arrêt du serveur', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'à %s laisse finir la demande en cours, puis sort',
    async (signal) => {
      const app = fastify();
      app.get('/lente', async () => {
        await attendre(150);
        return 'finie';
      });
      const adresse = await app.listen({ host: '127.0.0.1', port: 0 });
      const processus = processusFactice();
      fermerAuSignal(app, processus);
      const demande = fetch(`${adresse}/lente`).then((r) => r.text());
      await attendre(50);
      processus.recevoir(signal);
      expect(processus.sorties).toEqual([]);
      expect(await demande).toBe('finie');
      await expect.poll(() => processus.sorties).toEqual([0]);
      await expect(fetch(`${adresse}/lente`)).rejects.toThrow();
    },
  );

  it('sort quand même si une demande ne finit pas', async () => {
    const app = fastify();
    let liberer = (): void => {};
    app.addHook('onClose', () => new Promise<void>((fini) => (liberer = fini)));
    const processus = processusFactice();
    fermerAuSignal(app, processus, 50);
    processus.recevoir('SIGTERM');
    await expect.poll(() => processus.sorties).toEqual([1]);
    liberer();
  });

  it('sort tout de suite au second signal', () => {
    const app = fastify();
    const processus = processusFactice();
    fermerAuSignal(app, processus);
    processus.recevoir('SIGINT');
    processus.recevoir('SIGTERM');
    expect(processus.sorties).toEqual([1]);
  });
});
