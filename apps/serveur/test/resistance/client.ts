export interface Reponse {
  statut: number;
  texte: string;
}

export type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Envoi {
  methode: Methode;
  url: string;
  corps?: unknown;
  /** Value of `Idempotency-Key`. */
  cle?: string;
}

/** A browser on a real socket: it keeps its cookie, and says where it comes from. */
export class Client {
  cookie: string | undefined;
  readonly #adresse: () => string;

  /** @param adresse asked at each request: a server started again listens elsewhere. */
  constructor(adresse: () => string, cookie?: string) {
    this.#adresse = adresse;
    this.cookie = cookie;
  }

  /** @returns `null` when no whole answer came. */
  async envoyer({ methode, url, corps, cle }: Envoi): Promise<Reponse | null> {
    const adresse = this.#adresse();
    try {
      const reponse = await fetch(`${adresse}${url}`, {
        method: methode,
        headers: {
          connection: 'close',
          ...(methode === 'GET' ? {} : { origin: adresse }),
          ...(methode === 'GET' || corps instanceof FormData
            ? {}
            : { 'content-type': 'application/json' }),
          ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
          ...(cle === undefined ? {} : { 'idempotency-key': cle }),
        },
        ...(methode === 'GET'
          ? {}
          : { body: corps instanceof FormData ? corps : JSON.stringify(corps ?? {}) }),
        signal: AbortSignal.timeout(20_000),
      });
      const texte = await reponse.text();
      const [pose] = reponse.headers.getSetCookie();
      if (pose !== undefined) this.cookie = pose.split(';')[0];
      return { statut: reponse.status, texte };
    } catch {
      return null;
    }
  }

  /** What a document was, to the byte; `null` when it asks for a step-up first. */
  async octets(url: string): Promise<Buffer | null> {
    const headers = this.cookie === undefined ? {} : { cookie: this.cookie };
    const reponse = await fetch(`${this.#adresse()}${url}`, { headers });
    if (reponse.status === 403) return null;
    if (!reponse.ok) throw new Error(`GET ${url}: ${reponse.status}`);
    return Buffer.from(await reponse.arrayBuffer());
  }

  async lire<T>(url: string): Promise<T> {
    const reponse = await this.envoyer({ methode: 'GET', url });
    if (reponse?.statut !== 200) throw new Error(`GET ${url}: ${reponse?.statut ?? 'no answer'}`);
    return JSON.parse(reponse.texte) as T;
  }
}
