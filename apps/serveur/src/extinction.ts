import type { FastifyInstance } from 'fastify';

const DELAI = 10_000;
const BALAYAGE = 100;

interface Processus {
  once(signal: 'SIGTERM' | 'SIGINT', suite: () => void): unknown;
  exit(code: number): void;
}

/** Lets the running requests end, then leaves; a second signal, or ten seconds, leaves at once. */
export function fermerAuSignal(app: FastifyInstance, processus: Processus, delai = DELAI): void {
  let enCours = false;
  const fermer = (): void => {
    if (enCours) return processus.exit(1);
    enCours = true;
    setTimeout(() => processus.exit(1), delai).unref();
    // A connection whose last answer has just left would otherwise be kept for the next request.
    setInterval(() => app.server.closeIdleConnections(), BALAYAGE).unref();
    app.close().then(
      () => processus.exit(0),
      () => processus.exit(1),
    );
  };
  processus.once('SIGTERM', fermer);
  processus.once('SIGINT', fermer);
}
