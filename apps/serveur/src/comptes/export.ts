import { sql } from '../base/sql.ts';
import { type Champs, ouvrir, type SectionExport } from '../demandes/export/section.ts';
import { lieuAcces } from './comptes.ts';

const compte: SectionExport = {
  id: 'compte',
  titre: 'Votre compte',
  portable: true,
  async lire(lecture) {
    const lignes = await lecture.tx.lignes(sql<{
      compte: string;
      courriel: Buffer | null;
      telephone: Buffer | null;
      second: boolean;
      profilLe: string | null;
      creeLe: string;
    }>`select a.compte_id as compte, a.courriel_chiffre as courriel, a.telephone_chiffre as telephone,
         a.totp_actif as second, a.profil_le as "profilLe", c.cree_le as "creeLe"
       from acces a join comptes c on c.id = a.compte_id where c.personne_id = ${lecture.personne}`);
    return lignes.map((l) => ({
      courriel: ouvrir(lecture, l.courriel, lieuAcces('courriel_chiffre', l.compte)),
      telephone: ouvrir(lecture, l.telephone, lieuAcces('telephone_chiffre', l.compte)),
      secondFacteur: l.second,
      profilVerifieLe: l.profilLe,
      creeLe: l.creeLe,
    }));
  },
};

const sessions: SectionExport = {
  id: 'sessions',
  titre: 'Vos connexions',
  portable: false,
  lire: ({ tx, personne }) =>
    tx.lignes(sql<Champs>`select s.appareil, s.moyen, s.creee_le as "creeeLe", s.vue_le as "vueLe", s.fin_le as "finLe"
      from sessions s join comptes c on c.id = s.compte_id
      where c.personne_id = ${personne} order by s.creee_le, s.id`),
};

const clesAcces: SectionExport = {
  id: 'cles-acces',
  titre: 'Vos clés d’accès',
  portable: false,
  lire: ({ tx, personne }) =>
    tx.lignes(sql<Champs>`select k.nom, k.creee_le as "creeeLe", k.utilisee_le as "utiliseeLe"
      from cles_acces k join comptes c on c.id = k.compte_id
      where c.personne_id = ${personne} order by k.creee_le, k.id`),
};

const bancaires: SectionExport = {
  id: 'comptes-bancaires',
  titre: 'Vos comptes bancaires',
  portable: true,
  async lire(lecture) {
    const lignes = await lecture.tx.lignes(sql<{
      id: string;
      iban: Buffer;
      titulaire: Buffer;
      verification: string;
      depuis: string;
      jusqua: string | null;
    }>`select id, iban_chiffre as iban, titulaire_chiffre as titulaire, verification, depuis, jusqua
       from comptes_bancaires where personne_id = ${lecture.personne} order by depuis, id`);
    const lieu = (colonne: string, ligne: string) => ({
      table: 'comptes_bancaires',
      colonne,
      ligne,
    });
    return lignes.map(({ id, iban, titulaire, ...reste }) => ({
      iban: ouvrir(lecture, iban, lieu('iban_chiffre', id)),
      titulaire: ouvrir(lecture, titulaire, lieu('titulaire_chiffre', id)),
      ...reste,
    }));
  },
};

const corrections: SectionExport = {
  id: 'corrections',
  titre: 'Les erreurs que vous avez signalées',
  portable: true,
  async lire(lecture) {
    const lignes = await lecture.tx.lignes(sql<{
      id: string;
      contenu: Buffer;
      etat: string;
      creeLe: string;
    }>`select id, contenu_chiffre as contenu, etat, cree_le as "creeLe"
       from corrections where personne_id = ${lecture.personne} order by cree_le, id`);
    return lignes.map(({ id, contenu, ...reste }) => ({
      ...reste,
      contenu: ouvrir(lecture, contenu, {
        table: 'corrections',
        colonne: 'contenu_chiffre',
        ligne: id,
      }),
    }));
  },
};

const changements: SectionExport = {
  id: 'changements',
  titre: 'Vos changements de coordonnées',
  portable: false,
  lire: ({ tx, personne }) =>
    tx.lignes(sql<Champs>`select x.objet, x.etat, x.demande_le as "demandeLe", x.effectif_le as "effectifLe", x.fin_le as "finLe"
      from changements x join comptes c on c.id = x.compte_id
      where c.personne_id = ${personne} order by x.demande_le, x.id`),
};

/** What the account holds: contacts, ways in, bank accounts. Secrets and hashes are no data to give back. */
export const SECTIONS_DES_COMPTES: readonly SectionExport[] = [
  compte,
  sessions,
  clesAcces,
  bancaires,
  corrections,
  changements,
];
