import { createServer, type Server, type Socket } from 'node:net';
import { EICAR } from './fabrique.ts';

export interface ReglagesClamd {
  /** `StreamMaxLength`. */
  fluxMax?: number;
  /** What it does instead of answering. */
  humeur?: 'muet' | 'raccroche' | 'bavard' | 'etrange' | 'lent';
}

export interface Clamd {
  server: Server;
  /** Length of each chunk received, one list a stream. */
  flux: number[][];
  commandes: string[];
}

/**
 * A server of the protocol of clamd, written from its manual: commands that start by `z` and end by a NUL, chunks
 * of INSTREAM preceded by four bytes, the end told by a length of zero, EICAR known.
 */
export function clamd({ fluxMax = 25_000_000, humeur }: ReglagesClamd = {}): Clamd {
  const tenu: Clamd = { server: createServer(), flux: [], commandes: [] };
  tenu.server.on('connection', (prise) => {
    prise.on('error', () => undefined);
    if (humeur === 'raccroche') return prise.destroy();
    new Session(prise, tenu, fluxMax, humeur);
  });
  return tenu;
}

class Session {
  private recus: Buffer = Buffer.alloc(0);
  private commande: string | null = null;
  private readonly contenu: Buffer[] = [];
  private readonly longueurs: number[] = [];
  private taille = 0;
  private readonly prise: Socket;
  private readonly tenu: Clamd;
  private readonly fluxMax: number;
  private readonly humeur: ReglagesClamd['humeur'];

  constructor(prise: Socket, tenu: Clamd, fluxMax: number, humeur: ReglagesClamd['humeur']) {
    this.prise = prise;
    this.tenu = tenu;
    this.fluxMax = fluxMax;
    this.humeur = humeur;
    prise.on('data', (octets) => {
      this.recus = Buffer.concat([this.recus, octets]);
      this.avancer();
    });
  }

  private avancer(): void {
    if (this.commande === null) {
      const fin = this.recus.indexOf(0);
      if (fin === -1) return;
      this.commande = this.recus.toString('latin1', 0, fin);
      this.tenu.commandes.push(this.commande);
      this.recus = this.recus.subarray(fin + 1);
      if (this.commande === 'zPING') return this.repondre('PONG');
      if (this.commande !== 'zINSTREAM') return this.repondre('UNKNOWN COMMAND');
      this.tenu.flux.push(this.longueurs);
    }
    while (this.recus.length >= 4) {
      const longueur = this.recus.readUInt32BE(0);
      if (longueur === 0) return this.juger();
      if (this.recus.length < 4 + longueur) return;
      this.taille += longueur;
      if (this.taille > this.fluxMax) return this.repondre('INSTREAM size limit exceeded. ERROR');
      this.longueurs.push(longueur);
      this.contenu.push(Buffer.from(this.recus.subarray(4, 4 + longueur)));
      this.recus = this.recus.subarray(4 + longueur);
    }
  }

  private juger(): void {
    const infecte = Buffer.concat(this.contenu).includes(EICAR);
    this.repondre(infecte ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
  }

  private repondre(texte: string): void {
    if (this.humeur === 'muet') return;
    if (this.humeur === 'bavard') return void this.prise.write('x'.repeat(10_000));
    if (this.humeur === 'etrange') return void this.prise.end('stream: OK maybe\0');
    if (this.humeur === 'lent') {
      // A byte at a time: an answer is read to its NUL.
      for (const lettre of `${texte}\0`) this.prise.write(lettre);
      return void this.prise.end();
    }
    this.prise.end(`${texte}\0`);
  }
}

/** Listens on a free port, or on a path. */
export async function ecouterClamd(tenu: Clamd, chemin?: string): Promise<number> {
  await new Promise<void>((suite) => {
    if (chemin === undefined) tenu.server.listen(0, '127.0.0.1', suite);
    else tenu.server.listen(chemin, suite);
  });
  const adresse = tenu.server.address();
  return typeof adresse === 'object' && adresse !== null ? adresse.port : 0;
}
