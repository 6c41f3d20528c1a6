import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { sql } from '../../base/sql.ts';
import { lireIdentite } from '../../identite/personnes.ts';
import { sessionDe } from '../../securite/garde.ts';
import { type App, decrire } from '../route.ts';
import { FAIT, fait, RECU, recu } from '../schemas.ts';
import type { ServicesComptes } from '../services.ts';

const CHAMPS = ['nom', 'nomUsage', 'prenoms', 'naissance', 'adresse', 'nir', 'autre'] as const;

const profil = z.strictObject({
  nom: z.string(),
  nomUsage: z.string().nullable(),
  prenoms: z.array(z.string()),
  naissance: z.string().nullable(),
  adresse: z
    .strictObject({ lignes: z.array(z.string()), codePostal: z.string(), ville: z.string() })
    .nullable(),
  verifieLe: z.string().nullable(),
  iban: z.boolean().meta({ description: 'Whether a bank account is recorded.' }),
  correctionsEnAttente: z.int(),
});

const CONFIG = { acces: 'assure' } as const;

/** What is known of the person, to check. A correction is a message: nothing changes by it. */
export function routesProfil(app: App, services: ServicesComptes): void {
  const { base } = services;
  app.get(
    '/api/profil',
    { config: CONFIG, schema: decrire('profil', 'What is known of the person', profil) },
    async (requete) => {
      const { compte } = sessionDe(requete);
      const personne = requete.qui.personne ?? '';
      return base.transaction(requete.qui, async (tx) => {
        const identite = await lireIdentite(base, tx, personne);
        const suivi = await tx.une(sql<{
          verifieLe: string | null;
          iban: boolean;
          corrections: number;
        }>`
          select a.profil_le as "verifieLe", exists (select from comptes_bancaires b
              where b.personne_id = ${personne} and b.jusqua is null) as iban,
            (select count(*) from corrections k where k.personne_id = ${personne}
              and k.etat = 'a_examiner') as corrections
          from acces a where a.compte_id = ${compte}`);
        return {
          nom: identite?.nom ?? '',
          nomUsage: identite?.nomUsage ?? null,
          prenoms: [...(identite?.prenoms ?? [])],
          naissance: identite?.naissance ?? null,
          adresse:
            identite?.adresse === undefined
              ? null
              : { ...identite.adresse, lignes: [...identite.adresse.lignes] },
          verifieLe: suivi.verifieLe,
          iban: suivi.iban,
          correctionsEnAttente: suivi.corrections,
        };
      });
    },
  );
  direJuste(app, services);
  corriger(app, services);
}

function direJuste(app: App, { base, instant }: ServicesComptes): void {
  app.post(
    '/api/profil/verifie',
    {
      config: CONFIG,
      schema: decrire('verifierProfil', 'Say that the profile shown is right', fait),
    },
    async (requete) => {
      const { compte } = sessionDe(requete);
      await base.transaction(requete.qui, (tx) =>
        tx.executer(sql`update acces set profil_le = ${instant()} where compte_id = ${compte}`),
      );
      return FAIT;
    },
  );
}

function corriger(app: App, { base, instant }: ServicesComptes): void {
  app.post(
    '/api/profil/corrections',
    {
      config: CONFIG,
      schema: {
        ...decrire('corriger', 'Tell the managers what is wrong in the profile', recu, 202),
        body: z.strictObject({
          champ: z.enum(CHAMPS),
          message: z.string().trim().min(1).max(1000),
        }),
      },
    },
    async (requete, reponse) => {
      const personne = requete.qui.personne ?? '';
      await base.transaction(requete.qui, async (tx) => {
        const id = randomUUID();
        const cle = await base.cles.lire(tx, personne);
        const lieu = { table: 'corrections', colonne: 'contenu_chiffre', ligne: id };
        const chiffre = cle.chiffrer(JSON.stringify(requete.body), lieu);
        await tx.executer(sql`insert into corrections (id, personne_id, contenu_chiffre, cree_le)
          values (${id}, ${personne}, ${chiffre}, ${instant()})`);
      });
      return reponse.code(202).send(RECU);
    },
  );
}
