import type { Socket } from 'node:net';
import { corpsServeur } from './corps.ts';

const STATUTS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** Answers what is not even HTTP, without writing a byte of it anywhere. */
export function refuserConnexion(erreur: { code?: string }, socket: Socket): void {
  if (erreur.code === 'ECONNRESET' || socket.destroyed) return;
  const corps = JSON.stringify(corpsServeur('ALM-X-006'));
  const statut = STATUTS[erreur.code ?? ''] ?? '400 Bad Request';
  const entetes = [
    `HTTP/1.1 ${statut}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(corps)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  if (socket.writable) socket.write(`${entetes.join('\r\n')}\r\n\r\n${corps}`);
  socket.destroySoon();
}
