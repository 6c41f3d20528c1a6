import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  agent,
  type CompteDeTest,
  compteActif,
  type Maison,
  monterComptes,
  type Navigateur,
  refus,
  connexion as seConnecter,
  uneAdresse,
} from '../../test/comptes.ts';
import { REPONSES } from '../../test/declarations.ts';
import { SYSTEME } from '../base/contexte.ts';
import { avecProprietaire } from '../base/proprietaire.ts';
import { sql } from '../base/sql.ts';
import { MESSAGES_PAR_JOUR } from './depot.ts';
import { LONGUEUR_MAX } from './texte.ts';

const INJECTION = `<script>alert("x")</script><img src=x onerror=alert(1)>\u2028\u0000 ' or '1'='1\n\t« fin » 🙂 `;
const SANTE = 'Mon diagnostic est confidentiel, je gagne 1 234,56 €';

let maison: Maison;
const connexion = (m: Maison, compte: CompteDeTest) =>
  seConnecter(m, compte, undefined, uneAdresse());
let gestion: Navigateur;
let angela: CompteDeTest;
let navigateur: Navigateur;
beforeAll(async () => {
  maison = await monterComptes();
});
beforeEach(async () => {
  ({ navigateur: gestion } = await agent(maison, { role: 'gestion' }));
  angela = await compteActif(maison.services);
  navigateur = await connexion(maison, angela);
});
afterAll(() => maison.app.close());

interface Fil {
  id: string;
  ouvert: boolean;
  nonLus: number;
  dernierLe: string;
  personne?: string;
  aRepondre?: boolean;
}
interface Corps {
  fil: Fil;
  fils: Fil[];
  messages: { id: string; de: string; texte: string }[];
  lectures: Record<string, string>[];
  dossier: { id: string };
  suite: string | null;
}

const lire = async (n: Navigateur, url: string) => (await n.get(url)).json<Corps>();

async function ouvrirFil(texte = 'Bonjour', dossier: string | null = null): Promise<string> {
  const corps = { dossier, sujet: 'mon-dossier', texte };
  const reponse = await navigateur.ecrire('/api/espace/messages', corps);
  expect(reponse.statusCode, reponse.body).toBe(201);
  return reponse.json<Corps>().fil.id;
}

async function declarer(): Promise<string> {
  const reponse = await navigateur.ecrire('/api/espace/declarations', { reponses: REPONSES });
  return reponse.json<Corps>().dossier.id;
}

describe('une conversation', () => {
  it('va de la personne à la gestion, puis revient, avec ce qui n’est pas lu', async () => {
    const fil = await ouvrirFil('Où en est mon dossier ?');
    const attendent = await lire(gestion, '/api/gestion/messages');
    expect(attendent.fils).toContainEqual(
      expect.objectContaining({ id: fil, personne: angela.personne, nonLus: 1, aRepondre: true }),
    );
    const vu = await lire(gestion, `/api/gestion/messages/${fil}`);
    expect(vu.messages).toMatchObject([{ de: 'assure', texte: 'Où en est mon dossier ?' }]);
    const reponse = await gestion.ecrire(`/api/gestion/messages/${fil}`, { texte: 'Il avance.' });
    expect(reponse.json()).toMatchObject({ fil: { aRepondre: false, nonLus: 0, ouvert: true } });
    expect((await lire(gestion, '/api/gestion/messages')).fils.map((f) => f.id)).not.toContain(fil);
    const miens = await lire(navigateur, '/api/espace/messages');
    expect(miens.fils).toMatchObject([{ id: fil, dossier: null, sujet: 'mon-dossier', nonLus: 1 }]);
    const lu = await lire(navigateur, `/api/espace/messages/${fil}`);
    expect(lu.messages.map(({ de, texte }) => [de, texte])).toEqual([
      ['moi', 'Où en est mon dossier ?'],
      ['gestion', 'Il avance.'],
    ]);
    expect((await lire(navigateur, '/api/espace/messages')).fils).toMatchObject([{ nonLus: 0 }]);
  });

  it('close par la gestion s’ouvre de nouveau quand la personne écrit', async () => {
    const fil = await ouvrirFil();
    const corps = { texte: 'C’est fait.', clore: true };
    const close = await gestion.ecrire(`/api/gestion/messages/${fil}`, corps);
    expect(close.json()).toMatchObject({ fil: { ouvert: false, aRepondre: false } });
    const reprise = await navigateur.ecrire(`/api/espace/messages/${fil}`, { texte: 'Pas tout.' });
    expect([reprise.statusCode, reprise.json()]).toMatchObject([201, { fil: { ouvert: true } }]);
    const attendent = await lire(gestion, '/api/gestion/messages');
    expect(attendent.fils.map((f) => f.id)).toContain(fil);
  });

  it('renvoyée avec la même clé n’est écrite qu’une fois ; sans clé, elle est refusée', async () => {
    const fil = await ouvrirFil();
    const cle = randomUUID();
    const url = `/api/espace/messages/${fil}`;
    const [a, b] = [
      await navigateur.ecrire(url, { texte: 'Une fois' }, cle),
      await navigateur.ecrire(url, { texte: 'Une fois' }, cle),
    ];
    expect(b.body).toBe(a.body);
    expect(refus(await navigateur.ecrire(url, { texte: 'Autre' }, cle))).toBe('422 ALM-P-412');
    expect((await lire(navigateur, url)).messages).toHaveLength(2);
    for (const [qui, adresse, corps] of [
      [navigateur, '/api/espace/messages', { dossier: null, sujet: 'autre', texte: 'x' }],
      [navigateur, url, { texte: 'x' }],
      [gestion, `/api/gestion/messages/${fil}`, { texte: 'x' }],
    ] as const) {
      expect([adresse, refus(await qui.post(adresse, corps))]).toEqual([adresse, '400 ALM-P-414']);
    }
  });

  it('d’une liste longue se lit page après page, qui attend depuis le plus longtemps d’abord', async () => {
    const { personne } = angela;
    await avecProprietaire(maison.base.acces.almanach, (client) =>
      client.query(
        `insert into fils (id, personne_id, sujet, nombre, cree_le, dernier_le)
         select gen_random_uuid(), $1, 'autre', 1, now(), timestamptz '2026-01-01' + n * interval '1 day'
         from generate_series(1, 60) n`,
        [personne],
      ),
    );
    const vus: string[] = [];
    let apres: string | null = '';
    while (apres !== null) {
      const page: Corps = await lire(gestion, `/api/gestion/messages${apres}`);
      vus.push(...page.fils.filter((f) => f.personne === personne).map((f) => f.dernierLe));
      apres = page.suite === null ? null : `?apres=${page.suite}`;
    }
    expect(vus).toHaveLength(60);
    expect(vus).toEqual([...vus].sort());
    expect(refus(await gestion.get('/api/gestion/messages?apres=rien'))).toBe('422 ALM-P-419');
    const siens = await lire(gestion, `/api/gestion/messages?personne=${personne}`);
    expect(siens.fils).toHaveLength(60);
    await maison.base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`delete from fils where personne_id = ${personne}`),
    );
  });
});

describe('un texte', () => {
  it('qui contient du code revient à l’octet près, en JSON, sans que rien ne devine son type', async () => {
    const fil = await ouvrirFil(INJECTION);
    for (const [qui, url] of [
      [navigateur, `/api/espace/messages/${fil}`],
      [gestion, `/api/gestion/messages/${fil}`],
    ] as const) {
      const reponse = await qui.get(url);
      expect(reponse.headers['content-type']).toBe('application/json; charset=utf-8');
      expect(reponse.headers['x-content-type-options']).toBe('nosniff');
      expect(reponse.headers['content-security-policy']).toContain("default-src 'none'");
      expect(reponse.headers['cache-control']).toBe('no-store');
      const [message] = reponse.json<Corps>().messages;
      expect(Buffer.from(message?.texte ?? '').equals(Buffer.from(INJECTION))).toBe(true);
    }
  });

  it('n’est en clair ni dans la base, ni dans les journaux, ni dans un courriel', async () => {
    const fil = await ouvrirFil(SANTE);
    const url = `/api/gestion/messages/${fil}`;
    await gestion.ecrire(url, { texte: `${SANTE}, dit la gestion` });
    await maison.travailler();
    const recus = maison.courriels.filter((c) => c.a === angela.courriel);
    expect(recus.map((c) => c.objet)).toEqual(['Vous avez un message']);
    for (const ecrit of [...recus.map((c) => c.objet + c.texte), ...maison.journal]) {
      expect(ecrit).not.toMatch(/diagnostic|1 234,56|confidentiel/);
    }
    await avecProprietaire(maison.base.acces.almanach, async (client) => {
      const { rows: tables } = await client.query<{ nom: string }>(
        `select relname as nom from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
      );
      for (const { nom } of tables) {
        const { rows } = await client.query<{ tout: string }>(
          `select coalesce(string_agg(t::text, ' '), '') as tout from ${nom} t`,
        );
        const tout = rows[0]?.tout ?? '';
        expect(tout).not.toContain('confidentiel');
        expect(tout).not.toContain(Buffer.from('confidentiel').toString('hex'));
      }
    });
  });

  it.each([
    ['vide', ''],
    ['fait d’espaces', ' \n\u00a0'],
    ['trop long', 'x'.repeat(LONGUEUR_MAX + 1)],
    ['qui n’en est pas un', 12],
    ['absent', undefined],
  ])('%s est refusé, sans être redit', async (_titre, texte) => {
    const corps = { dossier: null, sujet: 'autre', texte };
    const reponse = await navigateur.ecrire('/api/espace/messages', corps);
    expect(refus(reponse)).toBe('422 ALM-P-419');
    expect(reponse.body).not.toContain('xxx');
    const fil = await ouvrirFil('x'.repeat(LONGUEUR_MAX));
    for (const [qui, url] of [
      [navigateur, `/api/espace/messages/${fil}`],
      [gestion, `/api/gestion/messages/${fil}`],
    ] as const) {
      expect(refus(await qui.ecrire(url, { texte }))).toBe('422 ALM-P-419');
    }
  });

  it('fait d’une moitié de caractère, un sujet ou un champ inventé sont refusés', async () => {
    const base = { dossier: null, sujet: 'autre', texte: 'Bonjour' };
    for (const corps of [
      { ...base, texte: 'moitié \ud800' },
      { ...base, sujet: 'mon-cancer' },
      { ...base, personne: randomUUID() },
      { ...base, dossier: 'rien' },
      { sujet: 'autre', texte: 'sans dossier' },
    ]) {
      const reponse = await navigateur.ecrire('/api/espace/messages', corps);
      expect([400, 422]).toContain(reponse.statusCode);
    }
  });

  it('au-delà de cinquante en un jour attend le lendemain ; la gestion n’est pas comptée', async () => {
    const fil = await ouvrirFil();
    const url = `/api/espace/messages/${fil}`;
    for (let n = 1; n < MESSAGES_PAR_JOUR; n++) {
      expect((await navigateur.ecrire(url, { texte: `${n}` })).statusCode).toBe(201);
    }
    expect(refus(await navigateur.ecrire(url, { texte: 'de trop' }))).toBe('429 ALM-P-431');
    const nouveau = { dossier: null, sujet: 'autre', texte: 'de trop' };
    expect(refus(await navigateur.ecrire('/api/espace/messages', nouveau))).toBe('429 ALM-P-431');
    const reponse = await gestion.ecrire(`/api/gestion/messages/${fil}`, { texte: 'Bien reçu.' });
    expect(reponse.statusCode).toBe(201);
    maison.temps.t += 24 * 3_600_000;
    const demain = await connexion(maison, angela);
    expect((await demain.ecrire(url, { texte: 'demain' })).statusCode).toBe(201);
  });
});

describe('qui peut lire', () => {
  it('ni une autre personne, ni une agence, ni un médecin, ni un administrateur', async () => {
    const dossier = await declarer();
    const fil = await ouvrirFil('À moi', dossier);
    const [groupe, agence] = [randomUUID(), randomUUID()];
    await maison.base.transaction(SYSTEME, async (tx) => {
      await tx.executer(sql`insert into groupes (id, nom) values (${groupe}, 'G')`);
      await tx.executer(sql`insert into agences (id, groupe_id, siret, nom)
        values (${agence}, ${groupe}, '12345678900011', 'A')`);
      await tx.executer(sql`insert into missions (id, personne_id, agence_id, groupe_id, origine, du)
        values (${randomUUID()}, ${angela.personne}, ${agence}, ${groupe}, 'agence', '2026-01-05')`);
    });
    const autre = await connexion(maison, await compteActif(maison.services));
    const url = `/api/espace/messages/${fil}`;
    expect(refus(await autre.get(url))).toBe('404 ALM-P-430');
    expect(refus(await autre.ecrire(url, { texte: 'intrus' }))).toBe('404 ALM-P-430');
    expect(refus(await autre.get('/api/espace/messages/rien'))).toBe('404 ALM-P-411');
    expect((await lire(autre, '/api/espace/messages')).fils).toEqual([]);
    const chezElle = { dossier, sujet: 'autre', texte: 'sur le dossier d’une autre' };
    expect(refus(await autre.ecrire('/api/espace/messages', chezElle))).toBe('404 ALM-P-411');
    for (const nouveau of [
      { role: 'agence', groupe, agences: [agence] },
      { role: 'medecin' },
      { role: 'admin' },
    ] as const) {
      const { navigateur: n } = await agent(maison, nouveau);
      for (const adresse of [url, `/api/gestion/messages/${fil}`, '/api/gestion/messages']) {
        expect(refus(await n.get(adresse))).toBe('403 ALM-P-103');
      }
      expect(refus(await n.ecrire(`/api/gestion/messages/${fil}`, { texte: 'x' }))).toBe(
        '403 ALM-P-103',
      );
    }
    // A person is not staff, even of their own thread; staff writes in no one's name.
    expect(refus(await navigateur.get(`/api/gestion/messages/${fil}`))).toBe('403 ALM-P-103');
    expect(refus(await gestion.ecrire(url, { texte: 'x' }))).toBe('403 ALM-P-103');
  });

  it('la personne voit que la gestion a lu le fil de son dossier : date, rôle, motif, dossier, et rien d’autre', async () => {
    const dossier = await declarer();
    const fil = await ouvrirFil('Sur mon dossier', dossier);
    await gestion.get(`/api/gestion/messages/${fil}`);
    await gestion.get(`/api/gestion/messages/${await ouvrirFil('Sur rien')}`);
    const { lectures } = await lire(navigateur, '/api/espace/lectures');
    expect(lectures.map((l) => [l['dossier'], l['role'], l['motif']])).toEqual([
      [dossier, 'gestion', 'messages'],
    ]);
    expect(Object.keys(lectures[0] ?? {}).sort()).toEqual([
      'dossier',
      'jour',
      'le',
      'motif',
      'reference',
      'role',
    ]);
    await gestion.ecrire(`/api/gestion/messages/${fil}`, { texte: 'Lu.' });
    expect((await lire(navigateur, '/api/espace/lectures')).lectures).toHaveLength(1);
  });
});
