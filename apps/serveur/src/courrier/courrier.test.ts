import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { lireReglagesComptes } from '../comptes/reglages.ts';
import { transportSmtp } from './smtp.ts';
import { composerCourriel } from './textes.ts';

/** A mail server that accepts one kind of address, and keeps what it is told. */
async function boiteAuxLettres() {
  const recu: string[] = [];
  const serveur = createServer((prise: Socket) => {
    let corps = false;
    const dire = (ligne: string) => prise.write(`${ligne}\r\n`);
    dire('220 essai');
    prise.setEncoding('utf8').on('data', (morceau: string) => {
      recu.push(morceau);
      if (corps) {
        if (!morceau.endsWith('\r\n.\r\n')) return;
        corps = false;
        dire('250 recu');
      } else if (/^RCPT.*refuse/.test(morceau)) dire('550 inconnu');
      else if (morceau.startsWith('DATA')) {
        corps = true;
        dire('354 allez');
      } else if (morceau.startsWith('QUIT')) prise.end('221 adieu\r\n');
      else dire('250 bien');
    });
    prise.on('error', () => undefined);
  });
  serveur.listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const { port } = serveur.address() as AddressInfo;
  return { recu, adresse: `smtp://127.0.0.1:${port}`, fermer: () => serveur.close() };
}

describe('un courriel', () => {
  it('part par SMTP, à une seule adresse, en texte', async () => {
    const boite = await boiteAuxLettres();
    const transport = transportSmtp(boite.adresse, 'almanach@exemple.fr');
    const courriel = {
      a: 'angela@exemple.fr',
      ...composerCourriel('recuperation', { lien: 'https://a.test/x#J' }),
    };
    expect(await transport.envoyer(courriel)).toBe('envoye');
    const dit = boite.recu.join('');
    expect(dit).toMatch(/MAIL FROM:<almanach@exemple.fr>/);
    expect(dit.match(/RCPT TO:/g)).toHaveLength(1);
    expect(dit).toContain('https://a.test/x#J');
    expect(dit).toMatch(/Content-Type: text\/plain/);
    boite.fermer();
  });

  it('refusé par le serveur de courrier est un échec, que le travail reprendra', async () => {
    const boite = await boiteAuxLettres();
    const transport = transportSmtp(boite.adresse, 'almanach@exemple.fr');
    await expect(
      transport.envoyer({ a: 'refuse@exemple.fr', objet: '', texte: '' }),
    ).rejects.toThrow();
    boite.fermer();
  });

  it('ne laisse aucun trou dans ses phrases', () => {
    const { texte } = composerCourriel('changement-demande', {
      quoi: 'le compte bancaire',
      lien: 'L',
    });
    expect(texte).toContain('Ce qui doit changer : le compte bancaire.');
    expect(texte).not.toMatch(/[{}]/);
  });
});

describe('les réglages des comptes', () => {
  const lire = (env: Record<string, string>) =>
    lireReglagesComptes(env, () => 'http://localhost:3000');
  const SMTP = 'smtps://u:p@courrier.test:465';

  it('valent sans rien dire : l’adresse où le serveur écoute, pas de serveur de courrier', () => {
    const lu = lire({ ALMANACH_ORIGINE: ' ' });
    expect(lu.ok && [lu.reglages.origine(), lu.reglages.transport]).toEqual([
      'http://localhost:3000',
      undefined,
    ]);
  });

  it('donnent l’adresse publique sans barre finale', () => {
    const lu = lire({
      ALMANACH_ORIGINE: 'https://almanach.test/',
      ALMANACH_SMTP: SMTP,
      ALMANACH_EXPEDITEUR: 'a@b.fr',
    });
    expect(lu.ok && lu.reglages.origine()).toBe('https://almanach.test');
  });

  it.each([
    [{ ALMANACH_ORIGINE: 'http://almanach.test' }, 'ALMANACH_ORIGINE'],
    [{ ALMANACH_ORIGINE: 'https://almanach.test/app' }, 'ALMANACH_ORIGINE'],
    [{ ALMANACH_ORIGINE: 'almanach' }, 'ALMANACH_ORIGINE'],
    [{ ALMANACH_SMTP: 'courrier.test', ALMANACH_EXPEDITEUR: 'a@b.fr' }, 'ALMANACH_SMTP'],
    [{ ALMANACH_SMTP: SMTP }, 'ALMANACH_EXPEDITEUR'],
  ])('%j est refusé en nommant %s, sans redire la valeur', (env, nom) => {
    const lu = lire(env);
    expect(lu.ok || lu.messages).toEqual([expect.stringMatching(`^${nom} : `)]);
    expect(JSON.stringify(lu)).not.toContain('u:p');
  });
});
