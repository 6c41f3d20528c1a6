import { createServer, type Server } from 'node:net';

/** A mail server that refuses everyone, and quotes their address as many do. */
export async function boiteQuiRefuse(): Promise<{
  adresse: string;
  fermer: () => void;
  refus: () => number;
}> {
  let refus = 0;
  const serveur: Server = createServer((prise) => {
    prise.on('error', () => undefined);
    prise.write('220 boite.example\r\n');
    prise.setEncoding('utf8').on('data', (lignes: string) => {
      for (const ligne of lignes.split('\r\n').filter((l) => l !== '')) {
        const a = /^RCPT TO:(\S+)/i.exec(ligne)?.[1];
        if (a !== undefined) refus++;
        prise.write(a === undefined ? '250 ok\r\n' : `550 5.1.1 ${a}: user unknown\r\n`);
      }
    });
  });
  await new Promise<void>((suite) => serveur.listen(0, '127.0.0.1', suite));
  const lieu = serveur.address();
  const port = typeof lieu === 'object' ? lieu?.port : 0;
  return {
    adresse: `smtp://127.0.0.1:${port}`,
    fermer: () => void serveur.close(),
    refus: () => refus,
  };
}
