import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUJOURDHUI, monter } from '../../test/application.ts';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import { Navigateur, refus } from '../../test/comptes.ts';
import { rendeurDEssai } from '../../test/rendu.ts';
import { lireSiret } from '../agence/siret.ts';
import { SYSTEME } from '../base/contexte.ts';
import { sql } from '../base/sql.ts';
import { lireRapprochements } from '../comptes/activation/rapprochements.ts';
import { lireIban } from '../comptes/coordonnees/iban.ts';
import { exigerPhrase } from '../comptes/phrase.ts';
import { servicesComptes } from '../comptes/services.ts';
import { NATURES_DECLARABLES } from '../declarations/declaration.ts';
import { verifierDossier } from '../dossiers/depot/verifier.ts';
import { PLUS_TARD } from '../dossiers/etats/deriver.ts';
import { ETATS_DOSSIER } from '../dossiers/etats/etats-dossier.ts';
import type { NomDossier } from '../dossiers/etats/machine.ts';
import { lireNir } from '../identite/nir.ts';
import type { TypeEvenement } from '../journal/evenements.ts';
import { SANS_ANTIVIRUS } from '../pieces/antivirus/analyse.ts';
import type { ExterieurPieces } from '../pieces/garde/services.ts';
import type { CompteMontre } from './comptes.ts';
import { AGENCES, courrielDe, NOMS_DES_ROLES, PHRASE, ROLES } from './distribution.ts';
import { ibanInvente, nirInvente } from './graine.ts';
import { preparerDemonstration } from './preparer.ts';
import { exigerSansDemonstration } from './refus.ts';
import { horlogeFixee, lireReglagesDemo } from './reglages.ts';
import { rendreUneFois } from './rendeur.ts';

const horloge = { aujourdhui: () => AUJOURDHUI };
const comptes = { origine: () => 'https://almanach.test' };

let pieces: ExterieurPieces;
let base: BaseDeTest;
let app: FastifyInstance;
let jouees: number;
beforeAll(async () => {
  pieces = { rendeur: rendreUneFois(await rendeurDEssai()), antivirus: SANS_ANTIVIRUS };
  base = await ouvrirBaseDeTest();
  jouees = await preparerDemonstration({ base, horloge, comptes, pieces });
  ({ app } = await monter({ base, comptes, pieces, demonstration: true }));
}, 60_000);
afterAll(() => app.close());

async function montres(): Promise<CompteMontre[]> {
  return (await app.inject('/api/demo')).json<{ comptes: CompteMontre[] }>().comptes;
}

const connectes = new Map<string, Navigateur>();

/** Once a role: a code serves once, and only the next one is taken before its time. */
async function connecter(cle: string): Promise<Navigateur> {
  const deja = connectes.get(cle);
  if (deja !== undefined) return deja;
  const compte = (await montres()).find((c) => c.cle === cle);
  const navigateur = new Navigateur(app);
  const { courriel, phrase, secondFacteur } = compte ?? {};
  const corps = { courriel, phrase, ...(secondFacteur ? { code: secondFacteur.code } : {}) };
  const reponse = await navigateur.post('/api/connexion', corps);
  if (reponse.statusCode !== 200) throw new Error(refus(reponse));
  connectes.set(cle, navigateur);
  return navigateur;
}

const ids = () =>
  base.transaction(SYSTEME, (tx) => tx.lignes(sql<{ id: string }>`select id from dossiers`));

/** What can be told apart of two demonstrations, without their keys and random ids. */
const lireTout = (b: BaseDeTest) =>
  b.transaction(SYSTEME, async (tx) => ({
    dossiers:
      await tx.lignes(sql`select reference, etat, origine, depuis, recu_le, attente_qui, retient, rang
      from dossiers order by reference`),
    evenements: await tx.lignes(sql`select d.reference, e.rang, e.le, e.jour, e.role, e.type
      from evenements e join dossiers d on d.id = e.dossier_id order by 1, 2`),
    missions: await tx.lignes(sql`select origine, du, au from missions order by du, au, origine`),
  }));

/** States that a dossier can reach by what this version does. */
function atteignables(): Set<NomDossier> {
  const vus = new Set<NomDossier>(['recu']);
  for (const etat of vus) {
    for (const [evenement, vers] of Object.entries(ETATS_DOSSIER[etat].vers)) {
      if (!PLUS_TARD.has(evenement as TypeEvenement)) vus.add(vers);
    }
  }
  return vus;
}

describe('la démonstration', () => {
  it('montre chaque état qu’un dossier peut atteindre ici, et chaque nature d’arrêt déclarable', async () => {
    const { dossiers } = await lireTout(base);
    const etats = new Set((dossiers as { etat: NomDossier }[]).map((d) => d.etat));
    expect([...etats].sort()).toEqual([...atteignables()].sort());
    const qui = new Set((dossiers as { attente_qui: string }[]).map((d) => d.attente_qui));
    for (const attendu of ['assure', 'agence', 'gestion']) expect(qui).toContain(attendu);
    const gestion = await connecter('gestion');
    const natures = new Set<string>();
    for (const { id } of await ids()) {
      const vu = await gestion.get(`/api/gestion/dossiers/${id}`);
      const { dossier } = vu.json<{ dossier: { arrets: { nature: string }[] } }>();
      for (const { nature } of dossier.arrets) natures.add(nature);
    }
    expect([...natures].sort()).toEqual([...NATURES_DECLARABLES].sort());
  });

  it('garde chaque document reçu : la gestion lit ceux qui ne sont pas au coffre', async () => {
    const gestion = await connecter('gestion');
    const vues = { lues: 0, coffre: 0 };
    for (const { id } of await ids()) {
      const url = `/api/gestion/dossiers/${id}`;
      const { dossier } = (await gestion.get(url)).json<{
        dossier: { pieces: { piece: string; etat: string; coffre: boolean }[] };
      }>();
      const { pieces: fichiers } = (await gestion.get(`${url}/pieces`)).json<{
        pieces: { id: string; demande: string; lieu: string; libelle?: string }[];
      }>();
      const venues = dossier.pieces.filter((p) => p.etat !== 'demandee');
      expect(fichiers.map((f) => f.demande).sort()).toEqual(venues.map((p) => p.piece).sort());
      for (const { id: fichier, lieu } of fichiers) {
        const page = await gestion.get(`/api/gestion/pieces/${fichier}/pages/1`);
        expect([lieu, page.statusCode]).toEqual([lieu, lieu === 'coffre' ? 404 : 200]);
        vues[lieu === 'coffre' ? 'coffre' : 'lues']++;
      }
    }
    expect(vues.lues).toBeGreaterThan(8);
    expect(vues.coffre).toBeGreaterThan(2);
  });

  it('a des dossiers dont chaque chaîne est intacte', async () => {
    const tous = await ids();
    expect(tous.length).toBeGreaterThanOrEqual(12);
    for (const { id } of tous) {
      const verdict = await base.transaction({ role: 'gestion' }, (tx) =>
        verifierDossier(tx, base.cles, id),
      );
      expect(verdict).toMatchObject({ intacte: true });
    }
  });

  it('ne se joue qu’une fois, même si deux serveurs démarrent ensemble', async () => {
    const avant = await lireTout(base);
    expect(jouees).toBe(2 * NOMS_DES_ROLES.length - 1 + 2);
    const encore = await Promise.all(
      [0, 1].map(() => preparerDemonstration({ base, horloge, comptes, pieces })),
    );
    expect(encore).toEqual([0, 0]);
    expect(await lireTout(base)).toEqual(avant);
  });

  it('est la même ailleurs, le même jour', async () => {
    const autre = await ouvrirBaseDeTest();
    const ensemble = [0, 1].map(() =>
      preparerDemonstration({ base: autre, horloge, comptes, pieces }),
    );
    expect((await Promise.all(ensemble)).sort((a, b) => a - b)).toEqual([0, jouees]);
    expect(await lireTout(autre)).toEqual(await lireTout(base));
    await autre.fermer();
  }, 60_000);

  it.each(['2024-02-29', '2026-12-31'])(
    'se joue aussi le %s',
    async (jour) => {
      const autre = await ouvrirBaseDeTest();
      const monde = { base: autre, horloge: { aujourdhui: () => jour }, comptes, pieces };
      expect(await preparerDemonstration(monde)).toBe(jouees);
      const etats = (b: Awaited<ReturnType<typeof lireTout>>) =>
        (b.dossiers as { etat: string }[]).map((d) => d.etat).sort();
      expect(etats(await lireTout(autre))).toEqual(etats(await lireTout(base)));
      await autre.fermer();
    },
    60_000,
  );

  it('ouvre à chaque personne active son espace, ses missions, ses jauges et sa prévision', async () => {
    for (const cle of NOMS_DES_ROLES.filter((nom) => ROLES[nom].active)) {
      const navigateur = await connecter(cle);
      const missions = (await navigateur.get('/api/espace/missions')).json<{
        missions: object[];
      }>();
      expect([cle, missions.missions.length]).toEqual([cle, 2]);
      expect((await navigateur.get('/api/espace/jauges')).statusCode).toBe(200);
      const { dossiers } = (await navigateur.get('/api/espace/dossiers')).json<{
        dossiers: { id: string; ouvert: boolean }[];
      }>();
      for (const { id } of dossiers.filter((d) => d.ouvert)) {
        const prevision = await navigateur.get(`/api/espace/dossiers/${id}/prevision`);
        const { prevision: lue } = prevision.json<{ prevision: { jours: object[] } | null }>();
        expect([cle, lue === null ? 0 : lue.jours.length]).toEqual([cle, expect.any(Number)]);
        expect([cle, lue !== null && lue.jours.length > 0]).toEqual([cle, true]);
      }
    }
  }, 60_000);

  it('ouvre à l’agence et à la gestion leurs listes, avec le code de la page', async () => {
    const agence = await connecter('agence');
    const personnes = (await agence.get('/api/agence/personnes')).json<{ personnes: object[] }>();
    // Everyone of the cast, and the one who waits to be matched.
    expect(personnes.personnes).toHaveLength(NOMS_DES_ROLES.length + 1);
    const attentes = await agence.get('/api/agence/attentes');
    expect(attentes.json<{ dossiers: object[] }>().dossiers.length).toBeGreaterThan(1);
    // A code serves once: the page gives the next one.
    const nantes = await connecter('nantes');
    const siennes = (await nantes.get('/api/agence/personnes')).json<{ personnes: object[] }>();
    expect(siennes.personnes.length).toBeLessThan(personnes.personnes.length);
    await connecter('agence');
    const gestion = await connecter('gestion');
    const dossiers = (await gestion.get('/api/gestion/dossiers')).json<{ dossiers: object[] }>();
    expect(dossiers.dossiers.length).toBeGreaterThan(7);
    const queue = await base.transaction({ role: 'gestion' }, (tx) =>
      lireRapprochements(servicesComptes(base), tx),
    );
    expect(queue).toMatchObject([
      { motif: 'nir_d_une_autre_identite', contenu: { nom: 'Fontanel' } },
    ]);
  });

  it('montre les courriels et les lettres, dont une seule ouvre encore une activation', async () => {
    const { lettres } = (await app.inject('/api/demo/lettres')).json<{
      lettres: { utilisable: boolean; identifiant: string; texte: string; destinataire: object }[];
    }>();
    expect(lettres).toHaveLength(NOMS_DES_ROLES.length);
    const utiles = lettres.filter((l) => l.utilisable);
    expect(utiles).toMatchObject([{ destinataire: { nom: 'Haddouche', prenoms: ['Yanis'] } }]);
    const [lettre] = utiles;
    expect(lettre?.texte).toContain(lettre?.identifiant);
    await app.inject({
      method: 'POST',
      url: '/api/recuperation',
      payload: { courriel: courrielDe('lea') },
      headers: { host: 'almanach.test', origin: 'https://almanach.test' },
    });
    // Its jobs run: the link is shown, as the mailbox would receive it.
    await base.travaux.demarrer();
    const url = '/api/demo/courriels';
    const liens = async () =>
      (await app.inject(url)).json<{ courriels: { a: string; lien: string | null }[] }>().courriels;
    await expect
      .poll(async () => (await liens()).find((c) => c.lien !== null), { timeout: 15_000 })
      .toMatchObject({ a: courrielDe('lea') });
    expect((await liens()).some((c) => c.lien?.includes('/compte/'))).toBe(true);
  }, 30_000);

  it('ne se lit pas sous le nom d’un autre site', async () => {
    const headers = { host: 'mechant.test' };
    for (const url of ['/api/demo', '/api/demo/courriels', '/api/demo/lettres']) {
      expect(refus(await app.inject({ url, headers }))).toBe('403 ALM-P-103');
    }
  });

  it('n’a que des numéros inventés, mais bien formés, et une phrase que l’on accepte', () => {
    for (const [rang, nom] of NOMS_DES_ROLES.entries()) {
      const { sexe, identite } = ROLES[nom];
      const nir = nirInvente(sexe, identite.naissance, rang + 1);
      expect(lireNir(nir)).toBe(nir);
      // Department 00, bank 00000: nobody's.
      expect(nir.slice(5, 7)).toBe('00');
      const iban = ibanInvente(rang + 1);
      expect(lireIban(iban)).toBe(iban);
      expect(iban.slice(4, 9)).toBe('00000');
    }
    for (const { siret } of Object.values(AGENCES)) expect(lireSiret(siret)).toBe(siret);
    expect(() => exigerPhrase(PHRASE, ['lea', 'demo', 'Fontaine', 'agence'])).not.toThrow();
  });
});

describe('hors de la démonstration', () => {
  it('les routes n’existent pas, ni dans la description', async () => {
    const vide = await ouvrirBaseDeTest();
    const { app: ordinaire } = await monter({ base: vide });
    for (const url of ['/api/demo', '/api/demo/courriels', '/api/demo/lettres']) {
      expect((await ordinaire.inject(url)).statusCode).toBe(404);
    }
    expect((await ordinaire.inject('/api/openapi.json')).body).not.toContain('/api/demo');
    await exigerSansDemonstration(vide);
    await ordinaire.close();
  });

  it('une production refuse la base qui a servi à une démonstration', async () => {
    await expect(exigerSansDemonstration(base)).rejects.toMatchObject({ code: 'ALM-P-622' });
  });

  it('une démonstration refuse une base externe où il y a du monde', async () => {
    const vraie = await ouvrirBaseDeTest();
    await vraie.transaction(SYSTEME, (tx) =>
      tx.executer(sql`insert into comptes (id, role) values (gen_random_uuid(), 'gestion')`),
    );
    const externe = { ...vraie, sorte: 'externe' as const };
    const preparer = preparerDemonstration({ base: externe, horloge, comptes, pieces });
    await expect(preparer).rejects.toMatchObject({ code: 'ALM-P-623' });
    await vraie.fermer();
  });
});

describe('ses réglages', () => {
  it.each<[Record<string, string>, boolean, number]>([
    [{}, true, 0],
    [{ ALMANACH_JOUR: '2026-02-28', HOST: '127.0.0.1' }, true, 0],
    [{ HOST: 'localhost' }, true, 0],
    [{ ALMANACH_JOUR: '2026-02-30', HOST: '0.0.0.0' }, true, 2],
    [{ HOST: '0.0.0.0' }, false, 0],
    [{ ALMANACH_JOUR: '2026-02-28' }, false, 1],
  ])('%j, en démonstration : %s, ont %i fautes', (env, demonstration, fautes) => {
    expect(lireReglagesDemo(env, demonstration).messages).toHaveLength(fautes);
  });

  it('fixent le jour de travail', () => {
    expect(horlogeFixee({ jour: '2026-02-28' }, horloge).aujourdhui()).toBe('2026-02-28');
    expect(horlogeFixee({ jour: null }, horloge)).toBe(horloge);
  });
});
