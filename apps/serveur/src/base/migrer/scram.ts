import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const TOURS = 4096;

/** What PostgreSQL keeps of a password (RFC 5802): sent in its place, the password is in no log. */
export function verificateurScram(motDePasse: string, sel = randomBytes(16)): string {
  const sale = pbkdf2Sync(motDePasse, sel, TOURS, 32, 'sha256');
  const hmac = (texte: string): Buffer => createHmac('sha256', sale).update(texte).digest();
  const gardee = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${TOURS}:${sel.toString('base64')}$${gardee}:${hmac('Server Key').toString('base64')}`;
}
