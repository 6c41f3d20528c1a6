import { createHash, randomUUID } from 'node:crypto';
import { chargerDroit, type Droit } from '@almanach/bareme';
import { type Qui, SYSTEME } from '../src/base/contexte.ts';
import { sql } from '../src/base/sql.ts';
import { faitsDUnArret } from '../src/declarations/depot/faits.ts';
import type { Reponses } from '../src/declarations/reponses.ts';
import type { Ajout } from '../src/dossiers/depot/ajouter.ts';
import { type Ouvert, ouvrir } from '../src/dossiers/depot/ouvrir.ts';
import { ecrire, type ServicesDossiers } from '../src/dossiers/depot/services.ts';
import { cleDeSceau } from '../src/sceau/cles.ts';
import type { BaseDeTest } from './base.ts';
import { MALADIE } from './declarations.ts';
import { HEXA } from './evenements.ts';

export const GRAINE = Buffer.alloc(32, 'sceau');
/** Monday of the tests, at nine in UTC. */
export const LUNDI = '2026-11-16';

let montages = 0;
let droit: Droit | undefined;

export interface Montage {
  services: ServicesDossiers;
  /** Moves the business day and the technical time. */
  aller(jour: string): void;
}

export function monterServices(base: BaseDeTest, options: Partial<ServicesDossiers> = {}): Montage {
  let jour = LUNDI;
  let instants = 0;
  const hasard = hasardSeme(`depot ${montages++}`);
  droit ??= chargerDroit(LUNDI);
  const connu = droit;
  const services: ServicesDossiers = {
    base,
    horloge: { aujourdhui: () => jour },
    // Each writing has its own millisecond.
    maintenant: () => Date.parse(`${jour}T09:00:00.000Z`) + instants++,
    hasard,
    droit: () => connu,
    sceau: cleDeSceau(GRAINE),
    ...options,
  };
  return { services, aller: (a) => (jour = a) };
}

/** Bytes that depend on a seed alone. */
export function hasardSeme(graine: string): (octets: number) => Buffer {
  let n = 0;
  return (octets) => {
    const morceaux: Buffer[] = [];
    for (let reste = octets; reste > 0; reste -= 32) {
      morceaux.push(createHash('sha256').update(`${graine} ${n++}`).digest());
    }
    return Buffer.concat(morceaux).subarray(0, octets);
  };
}

export interface Monde {
  groupes: [string, string];
  /** Two of the first group, one of the second. */
  agences: [string, string, string];
  alice: string;
  bruno: string;
  /** Of Alice in the first agency, from January to the end of November. */
  missionAlice: string;
  missionBruno: string;
  assure: Qui;
  agence: Qui;
  autreAgence: Qui;
  gestion: Qui;
}

/** Two groups, three agencies, two persons with a mission each. */
export async function peupler(base: BaseDeTest): Promise<Monde> {
  const n = () => randomUUID();
  const [g1, g2, a1, a2, a3, alice, bruno, m1, m2] = [n(), n(), n(), n(), n(), n(), n(), n(), n()];
  await base.transaction(SYSTEME, async (tx) => {
    await tx.executer(sql`insert into groupes (id, nom) values (${g1}, 'Un'), (${g2}, 'Deux')`);
    await tx.executer(sql`insert into agences (id, groupe_id, siret, nom) values
      (${a1}, ${g1}, ${siret()}, 'A1'), (${a2}, ${g1}, ${siret()}, 'A2'), (${a3}, ${g2}, ${siret()}, 'A3')`);
    for (const [personne, mission, agence, groupe] of [
      [alice, m1, a1, g1],
      [bruno, m2, a3, g2],
    ] as const) {
      await tx.executer(sql`insert into personnes (id) values (${personne})`);
      await base.cles.creer(tx, personne);
      await tx.executer(sql`insert into missions (id, personne_id, agence_id, groupe_id, origine, du, au)
        values (${mission}, ${personne}, ${agence}, ${groupe}, 'agence', '2026-01-05', '2026-11-27')`);
    }
  });
  return {
    groupes: [g1, g2],
    agences: [a1, a2, a3],
    alice,
    bruno,
    missionAlice: m1,
    missionBruno: m2,
    assure: { role: 'assure', compte: n(), personne: alice },
    agence: { role: 'agence', compte: n(), groupe: g1, agences: [a1, a2] },
    autreAgence: { role: 'agence', compte: n(), groupe: g2, agences: [a3] },
    gestion: { role: 'gestion', compte: n() },
  };
}

function siret(): string {
  return String(Math.floor(Math.random() * 1e14)).padStart(14, '0');
}

/** What Alice answers of a sickness from 2 to 15 November 2026: her mission is known, hence not asked. */
export const MALADIE_D_ALICE: Reponses = {
  objet: 'nouvel-arret',
  nature: 'maladie',
  prescritLe: '2026-11-02',
  recuLe: '2026-11-03',
  dates: { du: '2026-11-02', au: '2026-11-15' },
  hospitalisation: 'non',
  tempsPartiel: 'non',
  envoiCaisse: 'medecin',
};

/** A dossier just opened, in the mission, with nothing asked yet. */
export function ouvrirDossier(
  services: ServicesDossiers,
  monde: Monde,
  ajouts: readonly Ajout[] = [],
): Promise<Ouvert> {
  const { alice, missionAlice, agences, groupes } = monde;
  const id = randomUUID();
  const moment = { type: 'en-mission', mission: missionAlice } as const;
  const contenu = { ...MALADIE, moment };
  return ecrire(services, monde.assure, async (e) => {
    const ouvert = await ouvrir(e, {
      personne: alice,
      mission: { id: missionAlice, agence: agences[0], groupe: groupes[0] },
      faits: faitsDUnArret(contenu, id, services.droit()),
      ajouts: [
        {
          type: 'declaration-recue',
          charge: { declaration: id, origine: 'assure', empreinte: HEXA },
          pourquoi: 'declaration',
          contenu: { du: '2026-11-02' },
        },
        ...ajouts,
      ],
    });
    await e.tx.executer(sql`insert into declarations
        (id, personne_id, dossier_id, objet, origine, contenu_chiffre, engagement, jour, recue_le)
      values (${id}, ${alice}, ${ouvert.dossier}, 'nouvel-arret', 'assure', '', ${Buffer.from(HEXA, 'hex')},
        ${e.jour}, ${e.instant})`);
    return ouvert;
  });
}
