import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Refus } from '../erreurs/refus.ts';

/**
 * Counts by address (by /64 in IPv6), in memory: it protects the processor, and holds nothing that outlives a minute.
 * Routes ask for it with `config.rateLimit`.
 */
export async function limiterDebit(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    timeWindow: 60_000,
    cache: 10_000,
    errorResponseBuilder: () => new Refus(429, 'ALM-X-004'),
  });
}
