import type { Lieu } from '../../base/cles/chiffrement.ts';
import { sql } from '../../base/sql.ts';
import { SECTIONS_DES_COMPTES } from '../../comptes/export.ts';
import { SECTIONS_DES_DECLARATIONS } from '../../declarations/depot/export.ts';
import { lieuEvenement } from '../../dossiers/depot/faits.ts';
import { SECTIONS_DES_PIECES } from '../../pieces/garde/export.ts';
import { demandesDe } from '../requetes.ts';
import { exporterDemande } from '../vue.ts';
import { type Champs, ouvrir, type SectionExport } from './section.ts';

const lieu = (table: string, colonne: string, ligne: string): Lieu => ({ table, colonne, ligne });

const identite: SectionExport = {
  id: 'personne',
  titre: 'Votre identité',
  portable: true,
  async lire(lecture) {
    const { tx, personne } = lecture;
    const p = await tx.une(sql<{
      identite: Buffer | null;
      nir: Buffer | null;
      creeLe: string;
    }>`select identite_chiffre as identite, nir_chiffre as nir, cree_le as "creeLe"
       from personnes where id = ${personne}`);
    return [
      {
        identite: ouvrir(lecture, p.identite, lieu('personnes', 'identite_chiffre', personne)),
        nir: ouvrir(lecture, p.nir, lieu('personnes', 'nir_chiffre', personne)),
        enregistreeLe: p.creeLe,
      },
    ];
  },
};

const missions: SectionExport = {
  id: 'missions',
  titre: 'Vos missions',
  portable: true,
  async lire(lecture) {
    const lignes = await lecture.tx.lignes(sql<{
      id: string;
      agence: string | null;
      origine: string;
      du: string;
      au: string | null;
      contenu: Buffer | null;
    }>`select m.id, a.nom as agence, m.origine, m.du, m.au, m.contenu_chiffre as contenu
       from missions m left join agences a on a.id = m.agence_id
       where m.personne_id = ${lecture.personne} order by m.du, m.id`);
    return lignes.map(({ id, contenu, ...mission }) => ({
      ...mission,
      contenu: ouvrir(lecture, contenu, lieu('missions', 'contenu_chiffre', id)),
    }));
  },
};

const dossiers: SectionExport = {
  id: 'dossiers',
  titre: 'Vos dossiers',
  portable: false,
  lire: ({ tx, personne }) =>
    tx.lignes(sql<Champs>`select reference, etat, attente, cree_le as "creeLe", modifie_le as "modifieLe"
      from dossiers where personne_id = ${personne} order by cree_le, id`),
};

const evenements: SectionExport = {
  id: 'evenements',
  titre: 'Ce qui s’est passé dans vos dossiers',
  portable: false,
  async lire(lecture) {
    const lignes = await lecture.tx.lignes(sql<{
      dossier: string;
      reference: string;
      rang: number;
      le: string;
      role: string;
      type: string;
      charge: Champs;
      contenu: Buffer | null;
    }>`select e.dossier_id as dossier, d.reference, e.rang, e.le, e.role, e.type, e.charge,
         e.contenu_chiffre as contenu
       from evenements e join dossiers d on d.id = e.dossier_id
       where d.personne_id = ${lecture.personne} order by d.cree_le, d.id, e.rang`);
    // Who acted is told by role: the account of an agent is not the person's data.
    return lignes.map(({ dossier, contenu, ...evenement }) => ({
      ...evenement,
      contenu: ouvrir(lecture, contenu, lieuEvenement({ dossier, rang: evenement.rang })),
    }));
  },
};

const demandes: SectionExport = {
  id: 'demandes',
  titre: 'Vos demandes sur vos données',
  portable: false,
  lire: async ({ tx, personne, cle }) =>
    (await demandesDe(tx, personne)).map((d) => exporterDemande(d, cle)),
};

/** Everything the platform holds of a person. A subject adds its section by one line. */
export const SECTIONS_D_EXPORT: readonly SectionExport[] = [
  identite,
  ...SECTIONS_DES_COMPTES,
  missions,
  dossiers,
  evenements,
  ...SECTIONS_DES_DECLARATIONS,
  ...SECTIONS_DES_PIECES,
  demandes,
];
