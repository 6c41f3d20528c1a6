import { sql } from '../base/sql.ts';
import { poserEnvoi } from '../courrier/courrier.ts';
import { demanderLettre, examinerIdentifiant } from './activation/activer.ts';
import { poserSurveillance } from './connexion/surveiller.ts';
import { poserVerification } from './coordonnees/bancaires.ts';
import { poserChangements } from './coordonnees/changements.ts';
import { poserDemandes } from './demandes.ts';
import { envoyerLien } from './recuperation/recuperer.ts';
import { JOUR, type ServicesComptes } from './services.ts';

const UN_JOUR = 86_400;

/** The jobs of accounts. To be called once, before jobs start. */
export function poserTravauxComptes(services: ServicesComptes): void {
  const { base, dans } = services;
  poserEnvoi(services);
  poserDemandes(services, {
    recuperation: envoyerLien,
    identifiant: examinerIdentifiant,
    lettre: demanderLettre,
  });
  poserChangements(services);
  poserVerification(services);
  poserSurveillance(services);
  base.travaux.traiter('purger-comptes', async (tx) => {
    await tx.executer(sql`delete from sessions where expire_le < ${dans(-30 * JOUR)}`);
    await tx.executer(sql`delete from jetons where expire_le < ${dans(-30 * JOUR)}`);
    await tx.executer(sql`delete from defis where expire_le < ${dans(-JOUR)}`);
    await tx.executer(sql`delete from essais where depuis < ${dans(-2 * JOUR)}`);
    // A demand that no try could treat.
    await tx.executer(sql`with vieilles as (
        delete from demandes where creee_le < ${dans(-7 * JOUR)} returning id
      ) delete from cles_sujets where sujet_id in (select id from vieilles)`);
    await tx.executer(sql`with vieux as (
        delete from courriels where cree_le < ${dans(-30 * JOUR)} returning id
      ) delete from cles_sujets where sujet_id in (select id from vieux)`);
  });
  base.travaux.planifier('purger-comptes', UN_JOUR);
}
