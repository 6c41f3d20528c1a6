import type { Base } from '../../base/base.ts';
import type { Qui } from '../../base/contexte.ts';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { direDuree } from '../../conservation/durees.ts';
import { conservationsAu } from '../../conservation/table.ts';
import { Refus } from '../../erreurs/refus.ts';
import type { Champs } from './section.ts';
import { SECTIONS_D_EXPORT } from './sections.ts';

export type SorteExport = 'acces' | 'portabilite';

/** Everything the platform holds of a person (GDPR, article 15), or what they gave (article 20). */
export interface Export {
  format: 'almanach/donnees-personnelles/1';
  sorte: SorteExport;
  etabliLe: string;
  personne: string;
  sections: { id: string; titre: string; donnees: readonly Champs[] }[];
  conservation: { donnees: string; duree: string; depart: string; source: string }[];
}

interface DemandeExport {
  personne: string;
  sorte: SorteExport;
  aujourdhui: string;
  qui: Qui;
}

/** In the transaction of whoever asks: it gathers what they may see. All of it, or an error. */
export async function exporter(
  base: Base,
  tx: Tx,
  { personne, sorte, aujourdhui, qui }: DemandeExport,
): Promise<Export> {
  const connue = await tx.premiere(
    sql<{ etat: string }>`select etat from personnes where id = ${personne}`,
  );
  if (connue === undefined) throw new Refus(404, 'ALM-P-701');
  if (connue.etat === 'effacee') throw new Refus(410, 'ALM-P-707');
  const cle = await base.cles.lire(tx, personne);
  const coffre =
    qui.role === 'assure'
      ? {
          cles: base.coffre.cles,
          lire: <T>(fn: (tx: Tx) => Promise<T>) => base.coffre.transaction(qui, fn),
        }
      : null;
  const sections: Export['sections'] = [];
  for (const section of SECTIONS_D_EXPORT) {
    if (sorte === 'portabilite' && !section.portable) continue;
    const { id, titre } = section;
    sections.push({ id, titre, donnees: await section.lire({ tx, personne, cle, coffre }) });
  }
  return {
    format: 'almanach/donnees-personnelles/1',
    sorte,
    etabliLe: aujourdhui,
    personne,
    sections,
    conservation: conservationsAu(aujourdhui).map(({ donnees, duree, depart, source }) => ({
      donnees,
      duree: direDuree(duree),
      depart,
      source,
    })),
  };
}
