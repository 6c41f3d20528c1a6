import { sql } from '../base/sql.ts';
import { ouvrir, type SectionExport } from '../demandes/export/section.ts';

/** What the person and the managers wrote to each other. */
export const SECTION_DES_MESSAGES: SectionExport = {
  id: 'messages',
  titre: 'Vos messages',
  portable: true,
  async lire(lecture) {
    const lignes = await lecture.tx.lignes(sql<{
      id: string;
      sujet: string;
      reference: string | null;
      le: string;
      de: string;
      luLe: string | null;
      texte: Buffer;
    }>`select m.id, f.sujet, d.reference, m.le, m.auteur as de, m.lu_le as "luLe", m.texte_chiffre as texte
      from messages m join fils f on f.id = m.fil_id left join dossiers d on d.id = f.dossier_id
      where m.personne_id = ${lecture.personne} order by f.cree_le, f.id, m.rang`);
    return lignes.map(({ id, texte, ...message }) => ({
      ...message,
      texte: ouvrir(lecture, texte, { table: 'messages', colonne: 'texte_chiffre', ligne: id }),
    }));
  },
};
