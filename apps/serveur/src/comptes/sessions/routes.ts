import { z } from 'zod';
import { Refus } from '../../erreurs/refus.ts';
import type { SessionOuverte } from '../../securite/acces.ts';
import { CONNECTES } from '../../securite/acces.ts';
import { oterCookie } from '../../securite/cookie.ts';
import { sessionDe } from '../../securite/garde.ts';
import { type App, decrire } from '../route.ts';
import { FAIT, fait, idChemin } from '../schemas.ts';
import type { ServicesComptes } from '../services.ts';
import { fermerSessions, INACTIVITE, listerSessions } from './sessions.ts';

const etatSession = z.strictObject({
  compte: z.uuid(),
  role: z.string(),
  sorte: z.enum(['activation', 'ordinaire']),
  secondFacteur: z.boolean(),
  expireDans: z.int().meta({ description: 'Seconds before it ends if nothing is done.' }),
  finDans: z.int().meta({ description: 'Seconds before it ends whatever is done.' }),
  renforceeDans: z.int().meta({ description: 'Seconds a step-up still holds; 0 without one.' }),
});

const sessionListee = z.strictObject({
  id: z.uuid(),
  appareil: z.string(),
  moyen: z.enum(['phrase', 'phrase_code', 'cle_acces', 'lien']),
  creeeLe: z.string(),
  vueLe: z.string(),
  courante: z.boolean(),
});

/** Every session, the one of an activation and of staff without a second factor included. */
const TOUTES = { acces: ['activation', ...CONNECTES], sansSecondFacteur: true } as const;

export function routesSessions(app: App, services: ServicesComptes): void {
  lireSession(app, services);
  listes(app, services);
  app.delete(
    '/api/session',
    { config: TOUTES, schema: decrire('seDeconnecter', 'Sign out', fait) },
    async (requete, reponse) => {
      const { id, compte } = sessionDe(requete);
      await services.base.transaction(requete.qui, (tx) =>
        fermerSessions(services, tx, compte, { id, motif: 'deconnexion' }),
      );
      oterCookie(reponse);
      return FAIT;
    },
  );
}

function lireSession(app: App, { maintenant }: ServicesComptes): void {
  const secondes = (jusqua: number) => Math.max(0, Math.floor((jusqua - maintenant()) / 1000));
  const dire = (session: SessionOuverte, role: string) => {
    const fin = Date.parse(session.expireLe);
    const { renforceeJusqua } = session;
    return {
      compte: session.compte,
      role,
      sorte: session.sorte,
      secondFacteur: session.secondFacteur,
      expireDans: secondes(Math.min(fin, Date.parse(session.vueLe) + INACTIVITE)),
      finDans: secondes(fin),
      renforceeDans: renforceeJusqua === null ? 0 : secondes(Date.parse(renforceeJusqua)),
    };
  };
  app.get(
    '/api/session',
    {
      config: { ...TOUTES, prolonge: false },
      schema: decrire(
        'session',
        'Who is signed in, and for how long; does not put it off',
        etatSession,
      ),
    },
    async (requete) => dire(sessionDe(requete), requete.qui.role),
  );
  app.post(
    '/api/session/prolonger',
    {
      config: TOUTES,
      schema: decrire('prolongerSession', 'Put off the end of the session', etatSession),
    },
    async (requete) => dire(sessionDe(requete), requete.qui.role),
  );
}

function listes(app: App, services: ServicesComptes): void {
  const { base } = services;
  app.get(
    '/api/sessions',
    {
      config: { acces: CONNECTES },
      schema: decrire('sessions', 'Where this account is signed in', z.array(sessionListee)),
    },
    async (requete) => {
      const { id: courante, compte } = sessionDe(requete);
      const lignes = await base.transaction(requete.qui, (tx) =>
        listerSessions(services, tx, compte),
      );
      return lignes.map(({ id, appareil, moyen, creee_le: creeeLe, vue_le: vueLe }) => ({
        id,
        appareil,
        moyen,
        creeeLe,
        vueLe,
        courante: id === courante,
      }));
    },
  );
  app.delete(
    '/api/sessions',
    {
      config: { acces: CONNECTES },
      schema: decrire('fermerAutresSessions', 'Sign out everywhere else', fait),
    },
    async (requete) => {
      const { id, compte } = sessionDe(requete);
      await base.transaction(requete.qui, (tx) =>
        fermerSessions(services, tx, compte, { sauf: id, motif: 'revoquee' }),
      );
      return FAIT;
    },
  );
  app.delete(
    '/api/sessions/:id',
    {
      config: { acces: CONNECTES },
      schema: {
        ...decrire('fermerSession', 'Sign out of one of the sessions', fait),
        params: idChemin,
      },
    },
    async (requete) => {
      const { compte } = sessionDe(requete);
      const fermees = await base.transaction(requete.qui, (tx) =>
        fermerSessions(services, tx, compte, { id: requete.params.id, motif: 'revoquee' }),
      );
      if (fermees === 0) throw new Refus(404, 'ALM-P-112');
      return FAIT;
    },
  );
}
