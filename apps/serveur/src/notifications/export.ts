import { sql } from '../base/sql.ts';
import type { Champs, SectionExport } from '../demandes/export/section.ts';
import { type Sujet, texteDuSujet } from './sujets.ts';

/** What the person was told, and which e-mails they want. */
export const SECTIONS_DES_NOTIFICATIONS: readonly SectionExport[] = [
  {
    id: 'notifications',
    titre: 'Ce que nous vous avons signalé',
    portable: false,
    async lire({ tx, personne }) {
      const lignes = await tx.lignes(sql<{ le: string; sujet: Sujet; lueLe: string | null }>`
        select le, sujet, lue_le as "lueLe" from notifications
        where personne_id = ${personne} order by le, rang`);
      return lignes.map(({ sujet, ...n }) => ({ ...n, phrase: texteDuSujet(sujet).phrase }));
    },
  },
  {
    id: 'preferences',
    titre: 'Les courriels que vous voulez',
    portable: false,
    lire: ({ tx, personne }) =>
      tx.lignes(sql<Champs>`select suivi, messages, modifie_le as "modifieLe"
        from preferences_courriels where personne_id = ${personne}`),
  },
];
