import { sql } from '../base/sql.ts';
import type { Champs, SectionExport } from '../demandes/export/section.ts';

export const SECTION_DES_RENDEZ_VOUS: SectionExport = {
  id: 'rendez-vous',
  titre: 'Vos rendez-vous téléphoniques',
  portable: false,
  lire: ({ tx, personne }) =>
    tx.lignes(sql<Champs>`select r.motif, d.reference, r.jour, r.creneau, r.etat, r.demande_le as "demandeLe",
        r.fixe_a as "fixeA", r.fin_le as "finLe"
      from rendez_vous r left join dossiers d on d.id = r.dossier_id
      where r.personne_id = ${personne} order by r.demande_le, r.id`),
};
