import type { FastifyRequest } from 'fastify';
import type { Tx } from '../../base/pool.ts';
import { Refus } from '../../erreurs/refus.ts';
import { lireCompte, mettreEnVigueur, prevenir } from '../comptes.ts';
import type { ServicesComptes } from '../services.ts';
import { ouvrirSession } from '../sessions/sessions.ts';

/** The account has a way in: it is in force, under a session of its own. In a system transaction. */
export async function terminerActivation(
  services: ServicesComptes,
  tx: Tx,
  {
    compte,
    moyen,
    requete,
  }: { compte: string; moyen: 'phrase' | 'cle_acces'; requete: FastifyRequest },
): Promise<{ jeton: string; role: string }> {
  if (!(await mettreEnVigueur(tx, compte))) throw new Refus(410, 'ALM-P-108');
  const lu = await lireCompte(tx, compte);
  await prevenir(services, tx, lu, { modele: 'compte-active' });
  const ouverte = { compte, sorte: 'ordinaire', moyen, renforcee: true, requete } as const;
  return { jeton: await ouvrirSession(services, tx, ouverte), role: lu.role };
}
