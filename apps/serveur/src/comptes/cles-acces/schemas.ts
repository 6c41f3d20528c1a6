import { z } from 'zod';

const b64 = z.string().regex(/^[A-Za-z0-9_-]+$/);
/** What a browser adds that no one reads. */
const ajouts = z.looseObject({});

const base = {
  id: b64.max(1400),
  rawId: b64.max(1400),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
  clientExtensionResults: ajouts,
};

/** `RegistrationResponseJSON` of the standard. */
export const reponseCreation = z.strictObject({
  defi: z.uuid(),
  nom: z.string().trim().min(1).max(60).default('Clé d’accès'),
  reponse: z.strictObject({
    ...base,
    response: z.looseObject({
      clientDataJSON: b64,
      attestationObject: b64,
      transports: z.array(z.string().max(20)).max(10).optional(),
    }),
  }),
});

/** `AuthenticationResponseJSON` of the standard. */
export const reponseSignature = z.strictObject({
  defi: z.uuid(),
  reponse: z.strictObject({
    ...base,
    response: z.looseObject({
      clientDataJSON: b64,
      authenticatorData: b64,
      signature: b64,
      userHandle: b64.optional(),
    }),
  }),
});

/** The number of the challenge, to send back, and the options to give the browser as they are. */
export const defiPose = z.strictObject({ defi: z.uuid(), options: z.looseObject({}) });

export type ReponseCreation = z.output<typeof reponseCreation>;
export type ReponseSignature = z.output<typeof reponseSignature>;
