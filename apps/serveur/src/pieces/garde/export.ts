import { nomDocument } from '@almanach/textes';
import { sql } from '../../base/sql.ts';
import type { Champs, LectureExport, SectionExport } from '../../demandes/export/section.ts';
import { phraseEtat } from '../etats.ts';
import { ouvrirFiche, piecesDuCoffre } from './coffre.ts';
import { etatDe, type LigneBreve, piecesDe } from './requetes.ts';
import { lieuNom } from './vues.ts';

/** What each document is, and where its bytes are read: a copy of them all would be one more place to keep. */
export const SECTIONS_DES_PIECES: readonly SectionExport[] = [
  {
    id: 'pieces',
    titre: 'Vos documents',
    portable: true,
    async lire(lecture) {
      const lignes = await lecture.tx.lignes(piecesDe(lecture.personne));
      const auCoffre = await fichesDuCoffre(lecture);
      return lignes.map((l) => {
        if (l.document === null) return { ...commun(l), ...(auCoffre.get(l.id) ?? FERME) };
        const nom = lecture.cle.dechiffrer(l.nom_chiffre, lieuNom(l.id)).toString('utf8');
        const empreinte = l.empreinte.toString('hex');
        const { type, taille } = l;
        return {
          ...commun(l),
          document: nomDocument(l.document),
          nom,
          type,
          taille,
          empreinte,
        };
      });
    },
  },
  {
    id: 'lectures-du-coffre',
    titre: 'Quand vous avez ouvert vos documents médicaux',
    portable: false,
    async lire({ coffre, personne }) {
      if (coffre === null) return [];
      return coffre.lire((tx) =>
        tx.lignes(sql<Champs>`select piece_id as piece, le from lectures
          where personne_id = ${personne} order by le, id`),
      );
    },
  },
];

/** Of the vault, whoever is not the person says that it is there, and no more. */
const FERME: Champs = { document: 'Document médical : vous seul pouvez l’ouvrir' };

function commun(ligne: LigneBreve): Champs {
  return {
    deposeLe: ligne.deposee_le,
    par: ligne.par,
    etat: phraseEtat(etatDe(ligne)),
    adresse: `/api/espace/pieces/${ligne.id}/original`,
  };
}

async function fichesDuCoffre({ coffre, personne }: LectureExport): Promise<Map<string, Champs>> {
  if (coffre === null) return new Map();
  const lues = await coffre.lire(async (tx) => {
    const lignes = await tx.lignes(piecesDuCoffre(personne));
    if (lignes.length === 0) return [];
    const cle = await coffre.cles.lire(tx, personne);
    return lignes.map((l): [string, Champs] => {
      const { document, nom, type } = ouvrirFiche(cle, l);
      const empreinte = l.empreinte.toString('hex');
      return [l.id, { document: nomDocument(document), nom, type, taille: l.taille, empreinte }];
    });
  });
  return new Map(lues);
}
