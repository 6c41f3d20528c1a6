import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const RIEN = ["'none'"];
const SOI = ["'self'"];

/** Nothing from elsewhere, nothing inline: a script that was injected does not run and cannot send anything out. */
const POLITIQUE = {
  defaultSrc: RIEN,
  scriptSrc: SOI,
  styleSrc: SOI,
  fontSrc: SOI,
  imgSrc: ["'self'", 'data:'],
  connectSrc: SOI,
  manifestSrc: SOI,
  workerSrc: SOI,
  baseUri: RIEN,
  formAction: SOI,
  frameAncestors: RIEN,
};

const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((capteur) => `${capteur}=()`)
  .join(', ');

const UN_AN = 365 * 24 * 3600;

/** @param https whether a relay in front speaks HTTPS to the outside: HSTS said over plain HTTP is ignored, and wrong on a laptop. */
export async function poserEntetes(app: FastifyInstance, https: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLITIQUE },
    crossOriginEmbedderPolicy: true,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: UN_AN, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', async (_requete, reponse) => {
    reponse.header('permissions-policy', PERMISSIONS);
  });
}
