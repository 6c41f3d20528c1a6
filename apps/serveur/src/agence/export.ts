import { sql } from '../base/sql.ts';
import { ouvrir, type SectionExport } from '../demandes/export/section.ts';
import { lieuFiche } from './fiches.ts';

export const SECTION_FICHES: SectionExport = {
  id: 'fiches-agence',
  titre: 'Ce qu’une agence a dit de vous',
  portable: false,
  async lire(lecture) {
    const lignes = await lecture.tx.lignes(sql<{
      groupe: string;
      contenu: Buffer;
      creeLe: string;
      modifieLe: string;
    }>`select groupe_id as groupe, contenu_chiffre as contenu, cree_le as "creeLe", modifie_le as "modifieLe"
       from fiches_agence where personne_id = ${lecture.personne} order by cree_le, groupe_id`);
    return lignes.map(({ groupe, contenu, ...reste }) => ({
      contenu: ouvrir(lecture, contenu, lieuFiche(lecture.personne, groupe)),
      ...reste,
    }));
  },
};
