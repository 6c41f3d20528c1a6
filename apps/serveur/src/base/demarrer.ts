import type { Acces } from './acces.ts';
import { type Base, ouvrirBase } from './base.ts';
import type { Trousseau } from './cles/trousseau.ts';
import { demarrerEmbarque, type Embarque, rejoindreEmbarque } from './embarque/embarque.ts';
import { migrer } from './migrer/migrer.ts';
import type { OptionsPool } from './pool.ts';
import { creerBase } from './proprietaire.ts';
import { BASE, lireTrousseau, type ReglagesBase, SUFFIXE_COFFRE } from './reglages.ts';
import type { OptionsTravaux } from './travaux/travaux.ts';

/** A reachable PostgreSQL, as its owner. */
export interface Hebergement {
  sorte: Base['sorte'];
  acces: { almanach: Acces; coffre: Acces };
  secretRoles: Buffer | null;
  trousseau: Trousseau;
  fermer(): Promise<void>;
}

export interface OptionsHebergement {
  /** Joins the server of another process when there is one: the commands do, the server does not. */
  rejoindre?: boolean;
  surChute?: () => void;
}

/** The external server when there is one, else the embedded one, started if need be. */
export async function ouvrirHebergement(
  reglages: ReglagesBase,
  options: OptionsHebergement = {},
): Promise<Hebergement> {
  const trousseau = lireTrousseau(reglages);
  if (reglages.externe !== null) {
    return {
      sorte: 'externe',
      acces: reglages.externe,
      secretRoles: trousseau.secretRoles,
      trousseau,
      fermer: async () => undefined,
    };
  }
  const embarque = await ouvrirEmbarque(reglages.dossier, options);
  return {
    sorte: 'embarquee',
    acces: { almanach: embarque.acces(BASE), coffre: embarque.acces(`${BASE}${SUFFIXE_COFFRE}`) },
    // Its socket is in a folder that only this user enters: no password is asked there.
    secretRoles: null,
    trousseau,
    fermer: () => embarque.fermer(),
  };
}

async function ouvrirEmbarque(
  dossier: string,
  { rejoindre = false, surChute }: OptionsHebergement,
): Promise<Embarque> {
  const rejoint = rejoindre ? rejoindreEmbarque(dossier) : null;
  if (rejoint !== null) return rejoint;
  const embarque = await demarrerEmbarque({ dossier, ...(surChute && { surChute }) });
  try {
    await creerBase(embarque.acces('postgres'), BASE);
    return embarque;
  } catch (erreur) {
    await embarque.fermer();
    throw erreur;
  }
}

export interface OptionsDemarrage extends OptionsHebergement {
  pool?: OptionsPool;
  travaux?: OptionsTravaux;
}

/** Starts or reaches PostgreSQL, brings it up to date, and opens the connections of each role. */
export async function demarrerBase(
  reglages: ReglagesBase,
  options: OptionsDemarrage = {},
): Promise<Base> {
  const hebergement = await ouvrirHebergement(reglages, options);
  try {
    await migrer(hebergement);
    const base = ouvrirBase({ ...hebergement, ...options });
    return {
      ...base,
      fermer: async () => {
        await base.fermer();
        await hebergement.fermer();
      },
    };
  } catch (erreur) {
    await hebergement.fermer();
    throw erreur;
  }
}
