import { Pool, type PoolConfig } from 'pg';

/**
 * A pool whose connections may die at any moment. Their error has nobody to go to between two queries, and right
 * after they open, before whoever asked has them: told to no one, it would end the process. The next query fails
 * anyway, and a dead connection is replaced at the next use.
 */
export function ouvrirPool(config: PoolConfig): Pool {
  const pool = new Pool(config);
  const ignorer = (): void => undefined;
  pool.on('error', ignorer);
  pool.on('connect', (client) => client.on('error', ignorer));
  return pool;
}
