import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUJOURDHUI, monter } from '../../test/application.ts';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import { Navigateur, refus } from '../../test/comptes.ts';
import { SYSTEME } from '../base/contexte.ts';
import { sql } from '../base/sql.ts';
import { lireIban } from '../comptes/coordonnees/iban.ts';
import { exigerPhrase } from '../comptes/phrase.ts';
import { verifierDossier } from '../dossiers/depot/verifier.ts';
import { appliquer } from '../dossiers/etats/appliquer.ts';
import { accepter } from '../dossiers/etats/deriver.ts';
import { lireNir } from '../identite/nir.ts';
import { lireSiret } from '../agence/siret.ts';
import { AGENCES, courrielDe, NOMS_DES_ROLES, PHRASE, ROLES } from './distribution.ts';
import { ibanInvente, nirInvente } from './graine.ts';
import { preparerDemonstration } from './preparer.ts';
import { exigerSansDemonstration } from './refus.ts';
import { lireReglagesDemo } from './reglages.ts';

const horloge = { aujourdhui: () => AUJOURDHUI };
const comptes = { origine: () => 'https://almanach.test' };

let base: BaseDeTest;
let app: FastifyInstance;
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
  const debut = performance.now();
  await preparerDemonstration({ base, horloge, comptes });
  console.log('seeded in', performance.now() - debut);
  ({ app } = await monter({ base, comptes, demonstration: true }));
}, 60_000);
afterAll(() => app.close());

describe('la démonstration', () => {
  it('montre', async () => {
    const d = await base.transaction(SYSTEME, (tx) => tx.lignes(sql`select etat, attente->>'qui' as qui, attente->>'quoi' as quoi, origine, depuis from dossiers order by etat`));
    console.table(d);
    const r = await app.inject('/api/demo');
    console.log(r.statusCode, JSON.stringify(r.json(), null, 1).slice(0, 3000));
    const l = await app.inject('/api/demo/lettres');
    console.log(l.json().lettres.length, JSON.stringify(l.json().lettres[0], null, 1));
  });
});
