import type { FastifyRequest } from 'fastify';
import { SYSTEME } from '../../base/contexte.ts';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { Refus } from '../../erreurs/refus.ts';
import { type Compte, indexCourriel } from '../comptes.ts';
import {
  compterAvant,
  type Essai,
  oublierEssais,
  PAR_ADRESSE,
  PAR_APPAREIL_CONNU,
  PAR_COMPTE,
  PAR_COMPTE_ET_ADRESSE,
  PAR_COMPTE_PROUVE,
  reseauDe,
} from '../essais.ts';
import { normaliserCourriel } from '../schemas.ts';
import type { ServicesComptes } from '../services.ts';
import { ouvrirSession } from '../sessions/sessions.ts';
import { appareilConnu } from './appareil-connu.ts';
import { verifierTotp } from './second-facteur.ts';

export interface DemandeConnexion {
  courriel: string;
  phrase: string;
  code?: string | undefined;
}

interface Acces extends Compte {
  actif: boolean;
  phrase_empreinte: string | null;
  totp_actif: boolean;
}

/**
 * Known or not, disabled or without a passphrase: the same queries, one hash, the same answer. What differs comes
 * after the passphrase is right.
 */
export async function connecter(
  services: ServicesComptes,
  { courriel, phrase, code }: DemandeConnexion,
  requete: FastifyRequest,
): Promise<{ jeton: string; role: string }> {
  const { base, hachage } = services;
  const appareil = await appareilConnu(services, requete, courriel);
  const essais = essaisDe(courriel, appareil ?? requete.ip, appareil !== null);
  await compterAvant(services, essais);
  const acces = await base.transaction(SYSTEME, (tx) => chercher(services, tx, courriel));
  const juste = await hachage.verifier(acces?.phrase_empreinte ?? null, phrase);
  if (acces === undefined || !juste || !acces.actif) throw new Refus(401, 'ALM-P-104');
  if (acces.totp_actif && code === undefined) {
    await base.transaction(SYSTEME, (tx) => oublierEssais(services, tx, essais));
    throw new Refus(401, 'ALM-P-105', { chemin: 'code' });
  }
  const prouve: Essai[] = acces.totp_actif
    ? [{ plafond: PAR_COMPTE_PROUVE, valeur: acces.id }]
    : [];
  if (prouve.length > 0) await compterAvant(services, prouve);
  return base.transaction(SYSTEME, async (tx) => {
    if (acces.totp_actif && !(await verifierTotp(services, tx, acces, code ?? ''))) {
      throw new Refus(401, 'ALM-P-104', { chemin: 'code' });
    }
    await oublierEssais(services, tx, [...essais, ...prouve]);
    const moyen = acces.totp_actif ? 'phrase_code' : 'phrase';
    const jeton = await ouvrirSession(services, tx, {
      compte: acces.id,
      sorte: 'ordinaire',
      moyen,
      requete,
    });
    return { jeton, role: acces.role };
  });
}

/** A device we know counts for itself: strangers behind the same address take nothing from it. */
function essaisDe(courriel: string, origine: string, appareil: boolean): Essai[] {
  const adresse = normaliserCourriel(courriel);
  const parCompte = { plafond: PAR_COMPTE, valeur: adresse };
  if (appareil) return [{ plafond: PAR_APPAREIL_CONNU, valeur: origine }, parCompte];
  const reseau = reseauDe(origine);
  return [
    { plafond: PAR_ADRESSE, valeur: reseau },
    { plafond: PAR_COMPTE_ET_ADRESSE, valeur: `${reseau} ${adresse}` },
    parCompte,
  ];
}

async function chercher(
  services: ServicesComptes,
  tx: Tx,
  courriel: string,
): Promise<Acces | undefined> {
  return tx.premiere(sql<Acces>`
    select c.id, c.role, c.personne_id as personne, c.etat = 'actif' as actif, a.phrase_empreinte, a.totp_actif
    from acces a join comptes c on c.id = a.compte_id
    where a.courriel_index = ${indexCourriel(services, courriel)}`);
}
