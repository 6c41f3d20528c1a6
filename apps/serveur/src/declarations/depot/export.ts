import { type Requete, sql } from '../../base/sql.ts';
import {
  type Champs,
  type LectureExport,
  ouvrir,
  type SectionExport,
} from '../../demandes/export/section.ts';

/** A row with what it keeps encrypted: `ligne` is what the ciphertext is bound to. */
interface Ferme {
  ligne: string;
  contenu: Buffer;
  dit: Champs;
}

async function ouvrirTout(
  lecture: LectureExport,
  table: string,
  requete: Requete<Ferme>,
): Promise<readonly Champs[]> {
  const lignes = await lecture.tx.lignes(requete);
  return lignes.map(({ ligne, contenu, dit }) => ({
    ...dit,
    contenu: ouvrir(lecture, contenu, { table, colonne: 'contenu_chiffre', ligne }),
  }));
}

/** What the person or an agency declared, the receipts, the drafts, and who read the dossiers. */
export const SECTIONS_DES_DECLARATIONS: readonly SectionExport[] = [
  {
    id: 'declarations',
    titre: 'Ce qui a été déclaré',
    portable: true,
    lire: (l) =>
      ouvrirTout(
        l,
        'declarations',
        sql<Ferme>`select id::text as ligne, contenu_chiffre as contenu,
          json_build_object('objet', objet, 'origine', origine, 'le', jour) as dit
          from declarations where personne_id = ${l.personne} order by recue_le, id`,
      ),
  },
  {
    id: 'accuses',
    titre: 'Vos accusés de réception',
    portable: false,
    lire: (l) =>
      ouvrirTout(
        l,
        'accuses',
        sql<Ferme>`select reference as ligne, contenu_chiffre as contenu, json_build_object('sceau', sceau) as dit
          from accuses where personne_id = ${l.personne} order by le, reference`,
      ),
  },
  {
    id: 'brouillons',
    titre: 'Vos déclarations commencées',
    portable: true,
    lire: async (l) => [
      ...(await ouvrirTout(
        l,
        'brouillons',
        sql<Ferme>`select id::text as ligne, contenu_chiffre as contenu, json_build_object('modifieLe', modifie_le) as dit
          from brouillons where personne_id = ${l.personne} order by modifie_le, id`,
      )),
      ...(await ouvrirTout(
        l,
        'brouillons_ecartes',
        sql<Ferme>`select id::text as ligne, contenu_chiffre as contenu, json_build_object('modifieLe', le) as dit
          from brouillons_ecartes where personne_id = ${l.personne} order by le, id`,
      )),
    ],
  },
  {
    id: 'lectures',
    titre: 'Qui a lu vos dossiers',
    portable: false,
    lire: ({ tx, personne }) =>
      tx.lignes(sql<Champs>`select d.reference, l.le, l.role, l.motif
        from lectures_dossiers l join dossiers d on d.id = l.dossier_id
        where l.personne_id = ${personne} order by l.le`),
  },
];
