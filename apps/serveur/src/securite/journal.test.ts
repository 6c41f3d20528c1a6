import { describe, expect, it } from 'vitest';
import { monter, poster } from '../../test/application.ts';
import { decrireErreur } from './journal.ts';

const NIR = '184027512345678';
const SALAIRE = '2345.67';
const NAISSANCE = '1984-02-29';
const SECRETS = [NIR, SALAIRE, NAISSANCE, 'Zédoire', 'Z%C3%A9doire'];

function sansSecret(journal: readonly string[]): void {
  const texte = journal.join('');
  for (const secret of SECRETS) expect(texte).not.toContain(secret);
}

const situation = {
  assure: { naissance: NAISSANCE },
  emplois: [
    { employeur: 'Zédoire', paies: [{ du: '2026-01-01', au: '2026-01-31', brut: SALAIRE }] },
  ],
  arrets: [{ id: NIR, nature: 'maladie', du: '2026-02-03', au: '2026-02-20' }],
};

describe('le journal', () => {
  it('dit de chaque demande son numéro, sa méthode, le motif de sa route, son statut et sa durée', async () => {
    const { app, journal } = await monter();
    const reponse = await poster(app, situation);
    const lignes = journal.map((l) => JSON.parse(l) as Record<string, unknown>);
    const ligne = lignes.find((l) => l['msg'] === 'request');
    expect(ligne).toMatchObject({
      methode: 'POST',
      route: '/api/calculs',
      statut: 200,
      requete: reponse.headers['x-request-id'],
    });
    expect(ligne?.['dureeMs']).toBeGreaterThanOrEqual(0);
    expect(Object.keys(ligne ?? {}).sort()).toEqual([
      'dureeMs',
      'level',
      'methode',
      'msg',
      'requete',
      'route',
      'statut',
      'time',
    ]);
    await app.close();
  });

  it('ne garde rien de ce qui est envoyé, accepté ou refusé, même au niveau le plus bavard', async () => {
    const { app, journal } = await monter();
    await poster(app, situation);
    await poster(app, { ...situation, [NIR]: SALAIRE });
    await poster(app, `{ "nir": ${NIR}, "salaire": ${SALAIRE}`);
    await poster(app, situation, `?nir=${NIR}&connuLe=${NAISSANCE}&nom=Zédoire`);
    expect(journal.length).toBeGreaterThanOrEqual(4);
    sansSecret(journal);
    await app.close();
  });

  it('ne garde rien d’une adresse, connue, inconnue ou illisible', async () => {
    const { app, journal } = await monter();
    const chemins = [
      `/api/${NIR}`,
      `/${NIR}?s=${SALAIRE}`,
      `/%E0%A4%A${NIR}`,
      `/api/sante/vivant?nir=${NIR}`,
      `/Z%C3%A9doire`,
    ];
    for (const url of chemins)
      await app.inject({ url, headers: { 'user-agent': NIR, referer: NIR, 'x-request-id': NIR } });
    expect(journal.length).toBeGreaterThanOrEqual(chemins.length);
    sansSecret(journal);
    await app.close();
  });

  it('ne garde pas ce qu’une bibliothèque y verse, témoin de session compris', async () => {
    const { app, journal } = await monter();
    const options = { headers: { cookie: `__Host-almanach=${NIR}` } };
    app.log.trace({ busboyOptions: options, statut: 200 }, 'options');
    sansSecret(journal);
    expect(JSON.parse(journal.at(-1) ?? '')).toMatchObject({ msg: 'options', statut: 200 });
  });

  it('ne garde pas l’adresse de l’appelant', async () => {
    const { app, journal } = await monter();
    await app.inject({ url: '/api/sante/vivant', remoteAddress: '203.0.113.77' });
    expect(journal.join('')).not.toContain('203.0.113.77');
    await app.close();
  });

  it('garde d’une panne son type et ses lignes de code, pas son message', async () => {
    const charger = (): never => {
      throw new RangeError(`wage ${SALAIRE} of ${NIR}\n    at ${NAISSANCE} (${NIR}.ts:1:1)`);
    };
    const { app, journal } = await monter({ charger });
    const reponse = await poster(app, situation);
    expect(reponse.statusCode).toBe(500);
    expect(journal.join('')).toMatch(/"type":"RangeError".*journal\.test\.ts:\d+/);
    sansSecret([...journal, reponse.body]);
    await app.close();
  });
});

describe('une erreur décrite', () => {
  it('garde son code quand c’en est un', () => {
    expect(decrireErreur(Object.assign(new Error('x'), { code: 'ENOENT' })).message).toBe('ENOENT');
    expect(decrireErreur(Object.assign(new Error('x'), { code: NIR })).message).toBe('');
  });

  it('qui n’en est pas une ne donne que son genre', () => {
    expect(decrireErreur(NIR)).toEqual({ type: 'string', message: '', stack: '' });
  });
});
