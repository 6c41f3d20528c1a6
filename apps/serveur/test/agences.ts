import { randomUUID } from 'node:crypto';
import { SYSTEME } from '../src/base/contexte.ts';
import { sql } from '../src/base/sql.ts';
import {
  codeTotp,
  compteActif,
  connexion,
  type Maison,
  type Navigateur,
  refus,
  renforcer,
} from './comptes.ts';

/** A NIR whose key is right. Department 00: no department has this number. */
export function nirDEssai(numero: number): string {
  const nombre = `1800100000${String(numero).padStart(3, '0')}`;
  return `${nombre}${String(97n - (BigInt(nombre) % 97n)).padStart(2, '0')}`;
}

export async function creerGroupe(maison: Maison, agences: number) {
  const groupe = randomUUID();
  const ids = Array.from({ length: agences }, () => randomUUID());
  await maison.base.transaction(SYSTEME, async (tx) => {
    await tx.executer(sql`insert into groupes (id, nom) values (${groupe}, 'Groupe')`);
    for (const [n, id] of ids.entries()) {
      const siret = String(Math.floor(Math.random() * 1e14)).padStart(14, '0');
      await tx.executer(sql`insert into agences (id, groupe_id, siret, nom)
        values (${id}, ${groupe}, ${siret}, ${`Agence ${n + 1}`})`);
    }
  });
  return { groupe, agences: ids };
}

/** Signed in with a second factor, set at once. */
export async function compteDAgence(
  maison: Maison,
  groupe: string,
  agences: readonly string[],
): Promise<Navigateur> {
  const nouveau = { role: 'agence' as const, groupe, agences };
  const navigateur = await connexion(maison, await compteActif(maison.services, { nouveau }));
  await renforcer(navigateur);
  const { secret } = (await navigateur.post('/api/second-facteur')).json<{ secret: string }>();
  const code = codeTotp(secret, maison.temps.t);
  const reponse = await navigateur.post('/api/second-facteur/confirmer', { code });
  if (reponse.statusCode !== 200) throw new Error(refus(reponse));
  return navigateur;
}
