import { z } from 'zod';
import { SYSTEME } from '../../base/contexte.ts';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { Refus } from '../../erreurs/refus.ts';
import { LIENS, notifier } from '../../notifications/notifier.ts';
import { CONNECTES } from '../../securite/acces.ts';
import { sessionDe } from '../../securite/garde.ts';
import { type Compte, cleDuCompte, lieuAcces, lireAdresse, lireCompte } from '../comptes.ts';
import { type App, decrire, public_ } from '../route.ts';
import { courriel, FAIT, fait, idChemin, jeton } from '../schemas.ts';
import type { ServicesComptes } from '../services.ts';
import { lireCompteBancaire, poserCompteBancaire } from './bancaires.ts';
import {
  annuler,
  annulerParLien,
  confirmerCourriel,
  demanderChangement,
  type Nouveau,
} from './changements.ts';
import { lireIban, masquerIban } from './iban.ts';

const changement = z.strictObject({
  id: z.uuid(),
  objet: z.enum(['iban', 'courriel', 'telephone']),
  demandeLe: z.string(),
  effectifLe: z.string(),
  aConfirmer: z.boolean().meta({ description: 'The new address has not answered yet.' }),
});

const coordonnees = z.strictObject({
  courriel: z.string().nullable(),
  telephone: z.string().nullable(),
  bancaires: z
    .strictObject({
      iban: z.string().meta({ description: 'Masked.' }),
      titulaire: z.string(),
      verification: z.enum(['a_faire', 'concordant', 'proche', 'non_concordant', 'indisponible']),
    })
    .nullable(),
  changements: z.array(changement),
});

/** `effectifLe` null: in force now, since there was nothing before. */
const demande = z.strictObject({ etat: z.literal('recu'), effectifLe: z.string().nullable() });

const telephone = z
  .string()
  .transform((t) => t.replace(/[\s.()-]/g, ''))
  .pipe(z.string().regex(/^(\+\d{6,15}|0\d{9})$/));

export function routesCoordonnees(app: App, services: ServicesComptes): void {
  lire(app, services);
  changer(app, services);
  changerIban(app, services);
  parLien(app, services);
  app.delete(
    '/api/coordonnees/changements/:id',
    {
      config: { acces: CONNECTES },
      schema: {
        ...decrire('annulerChangement', 'Cancel a change that waits', fait),
        params: idChemin,
      },
    },
    async (requete) => {
      const { compte } = sessionDe(requete);
      const annule = await services.base.transaction(requete.qui, async (tx) =>
        annuler(services, tx, await lireCompte(tx, compte), requete.params.id),
      );
      if (!annule) throw new Refus(404, 'ALM-P-112');
      return FAIT;
    },
  );
}

function lire(app: App, services: ServicesComptes): void {
  app.get(
    '/api/coordonnees',
    {
      config: { acces: CONNECTES },
      schema: decrire('coordonnees', 'Where the account is reached and paid', coordonnees),
    },
    async (requete) => {
      const { compte: id } = sessionDe(requete);
      return services.base.transaction(requete.qui, async (tx) => {
        const compte = await lireCompte(tx, id);
        const { personne } = compte;
        const bancaire =
          personne === null ? null : await lireCompteBancaire(services, tx, personne);
        return {
          courriel: await lireAdresse(services, tx, compte),
          telephone: await lireTelephone(services, tx, compte),
          bancaires: bancaire && {
            iban: masquerIban(bancaire.iban),
            titulaire: bancaire.titulaire,
            verification: bancaire.verification,
          },
          changements: await tx.lignes(sql<z.infer<typeof changement>>`
            select id, objet, demande_le as "demandeLe", effectif_le as "effectifLe",
              objet = 'courriel' and prouve_le is null as "aConfirmer"
            from changements where compte_id = ${id} and etat = 'en_attente' order by demande_le`),
        };
      });
    },
  );
}

async function lireTelephone(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
): Promise<string | null> {
  const { telephone_chiffre: chiffre } = await tx.une(sql<{ telephone_chiffre: Buffer | null }>`
    select telephone_chiffre from acces where compte_id = ${compte.id}`);
  if (chiffre === null) return null;
  const cle = await cleDuCompte(services, tx, compte);
  return cle.dechiffrer(chiffre, lieuAcces('telephone_chiffre', compte.id)).toString();
}

function changer(app: App, services: ServicesComptes): void {
  const demander = async (requete: Parameters<typeof sessionDe>[0], nouveau: Nouveau) => {
    const { compte } = sessionDe(requete);
    const effectifLe = await services.base.transaction(requete.qui, async (tx) =>
      demanderChangement(services, tx, await lireCompte(tx, compte), nouveau),
    );
    return { etat: 'recu' as const, effectifLe };
  };
  const config = { acces: CONNECTES, renforce: true } as const;
  app.post(
    '/api/coordonnees/courriel',
    {
      config,
      schema: {
        ...decrire(
          'changerCourriel',
          'Ask for another e-mail: in 72 hours, once it has answered',
          demande,
          202,
        ),
        body: z.strictObject({ courriel }),
      },
    },
    async (requete, reponse) => {
      const nouveau = { objet: 'courriel', valeur: requete.body.courriel } as const;
      return reponse.code(202).send(await demander(requete, nouveau));
    },
  );
  app.post(
    '/api/coordonnees/telephone',
    {
      config,
      schema: {
        ...decrire('changerTelephone', 'Ask for another phone number: in 72 hours', demande, 202),
        body: z.strictObject({ telephone }),
      },
    },
    async (requete, reponse) => {
      const nouveau = { objet: 'telephone', valeur: requete.body.telephone } as const;
      return reponse.code(202).send(await demander(requete, nouveau));
    },
  );
}

function changerIban(app: App, services: ServicesComptes): void {
  app.post(
    '/api/coordonnees/bancaires',
    {
      config: { acces: 'assure', renforce: true },
      schema: {
        ...decrire(
          'changerIban',
          'Record a bank account, at once when it is the first, else in 72 hours',
          demande,
          202,
        ),
        body: z.strictObject({
          iban: z.string().max(50),
          titulaire: z.string().trim().min(2).max(70),
        }),
      },
    },
    async (requete, reponse) => {
      const { compte: id } = sessionDe(requete);
      const personne = requete.qui.personne ?? '';
      const valeur = { iban: lireIban(requete.body.iban), titulaire: requete.body.titulaire };
      const effectifLe = await services.base.transaction(requete.qui, async (tx) => {
        const premier = await tx.premiere(
          sql`select from comptes_bancaires where personne_id = ${personne}`,
        );
        if (premier === undefined) {
          await poserCompteBancaire(services, tx, personne, valeur);
          const lien = LIENS.coordonnees();
          await notifier(services, tx, personne, 'compte-bancaire-enregistre', lien);
          return null;
        }
        const compte = await lireCompte(tx, id);
        return demanderChangement(services, tx, compte, { objet: 'iban', valeur });
      });
      return reponse.code(202).send({ etat: 'recu' as const, effectifLe });
    },
  );
}

function parLien(app: App, services: ServicesComptes): void {
  const { base } = services;
  const body = z.strictObject({ jeton });
  app.post(
    '/api/coordonnees/courriel/confirmer',
    {
      config: public_(),
      schema: {
        ...decrire('confirmerCourriel', 'Confirm a new e-mail, with the token of its link', fait),
        body,
      },
    },
    async (requete) => {
      await base.transaction(SYSTEME, (tx) => confirmerCourriel(services, tx, requete.body.jeton));
      return FAIT;
    },
  );
  app.post(
    '/api/coordonnees/annuler',
    {
      config: public_(),
      schema: {
        ...decrire(
          'annulerParLien',
          'Cancel a change, with the token sent to the old contact',
          fait,
        ),
        body,
      },
    },
    async (requete) => {
      await base.transaction(SYSTEME, (tx) => annulerParLien(services, tx, requete.body.jeton));
      return FAIT;
    },
  );
}
