import type { Acces } from '../../src/base/acces.ts';
import type { Base } from '../../src/base/base.ts';
import { SYSTEME } from '../../src/base/contexte.ts';
import { avecProprietaire } from '../../src/base/proprietaire.ts';
import { balayerCoffre } from '../../src/pieces/garde/balayer.ts';
import type { Hote } from './hote.ts';

const DEUX_JOURS = 2 * 86_400_000;

/** Ids found by one query, as their owner sees them. */
async function ids(acces: Acces, requete: string): Promise<ReadonlySet<string>> {
  return avecProprietaire(acces, async (client) => {
    const { rows } = await client.query<{ id: string }>(requete);
    return new Set(rows.map((r) => r.id));
  });
}

/**
 * The bytes of a piece are in one place and one only. What the vault holds for nobody is what it had kept when the
 * rest was cut: nobody is shown it, and the sweep takes it away.
 */
export async function coffreDepareille({ acces: { almanach, coffre } }: Hote): Promise<string[]> {
  const pieces = await ids(almanach, 'select id from pieces');
  const ici = await ids(almanach, 'select piece_id as id from pieces_contenus');
  const labas = await ids(coffre, 'select id from pieces');
  const sansCopie = await ids(
    coffre,
    'select id from pieces p where not exists (select from pieces_pages g where g.piece_id = p.id)',
  );
  const fautes: string[] = [];
  for (const id of pieces) {
    const places = Number(ici.has(id)) + Number(labas.has(id));
    if (places !== 1) fautes.push(`the bytes of ${id} are in ${places} places`);
  }
  for (const id of sansCopie) fautes.push(`${id} is in the vault without its copy`);
  return fautes;
}

/** How many pieces are in the vault, of someone or of nobody. */
export async function compterAuCoffre({ acces }: Hote): Promise<number> {
  return (await ids(acces.coffre, 'select id from pieces')).size;
}

/** Sweeps as it will be in two days. @returns how many pieces of the vault belong to nobody, before and after. */
export async function balayerAuBout(hote: Hote, base: Base): Promise<[number, number]> {
  const avant = await compterSansPiece(hote);
  const maintenant = (): number => Date.now() + DEUX_JOURS;
  await base.transaction(SYSTEME, (tx) => balayerCoffre({ base, maintenant }, tx));
  return [avant, await compterSansPiece(hote)];
}

async function compterSansPiece({ acces: { almanach, coffre } }: Hote): Promise<number> {
  const pieces = await ids(almanach, 'select id from pieces');
  const labas = await ids(coffre, 'select id from pieces');
  return [...labas].filter((id) => !pieces.has(id)).length;
}
