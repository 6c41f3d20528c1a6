import type { Acteur } from './acteurs.ts';
import type { Envoi, Reponse } from './client.ts';
import type { Des } from './des.ts';
import type { Geste } from './gestes.ts';

/** A request that was sent. `reponse`: a whole 2xx, or `null` for whatever else came, or did not. */
export interface Ecrite {
  acteur: Acteur;
  geste: Geste;
  envoi: Envoi;
  reponse: Reponse | null;
}

export interface Rythme {
  des: Des;
  /** It happens so many milliseconds after so many answers: a slow machine has written as much. */
  apres: { reponses: number; ms: number };
  /** What happens: the process is ended. */
  couper: () => unknown;
}

/** Each actor writes one request after the other until it is cut. */
export async function ecrireJusquALaCoupure(
  acteurs: readonly { acteur: Acteur; gestes: readonly [Geste, ...Geste[]] }[],
  { des, apres, couper }: Rythme,
): Promise<Ecrite[]> {
  let coupe = false;
  let repondu = (): void => undefined;
  const assez = new Promise<void>((suite) => (repondu = suite));
  const ecrites: Ecrite[] = [];
  const boucles = acteurs.map(async ({ acteur, gestes }) => {
    while (!coupe) {
      const [premier, ...autres] = gestes;
      const possibles = autres.filter((g) => g.possible?.(acteur) ?? true);
      const geste = des.choisir([premier, ...possibles]);
      ecrites.push(await ecrire(acteur, geste, geste.preparer(acteur, des)));
      if (ecrites.filter((e) => e.reponse !== null).length >= apres.reponses) repondu();
    }
  });
  await Promise.race([assez, Promise.all(boucles)]);
  await new Promise((suite) => setTimeout(suite, apres.ms));
  coupe = true;
  await couper();
  await Promise.all(boucles);
  return ecrites;
}

async function ecrire(acteur: Acteur, geste: Geste, envoi: Envoi): Promise<Ecrite> {
  const reponse = await acteur.client.envoyer(envoi);
  if (reponse === null || reponse.statut >= 500) return { acteur, geste, envoi, reponse: null };
  if (reponse.statut >= 300) throw new Error(`${geste.nom}: ${reponse.statut} ${reponse.texte}`);
  geste.apprendre?.(acteur, reponse);
  return { acteur, geste, envoi, reponse };
}

/**
 * After the cut: what was answered is there; sent again under its key, it is answered the same, to the byte; what was
 * not answered can be sent again, twice, with one effect.
 */
export async function verifierLesEcrites(ecrites: readonly Ecrite[]): Promise<void> {
  for (const { acteur, geste, envoi, reponse } of ecrites) {
    if (reponse !== null) await geste.retrouver(acteur, reponse);
    if (reponse !== null && envoi.cle === undefined) continue;
    if (envoi.cle === undefined && geste.nom === 'demande') continue;
    const encore = await acteur.client.envoyer(envoi);
    const attendue = reponse ?? (await acteur.client.envoyer(envoi));
    if (encore === null || encore.statut >= 300) {
      throw new Error(`${geste.nom} sent again: ${encore?.statut ?? 'no answer'} ${encore?.texte}`);
    }
    if (encore.statut !== attendue?.statut || encore.texte !== attendue.texte) {
      throw new Error(`${geste.nom} sent again is answered otherwise`);
    }
    await geste.retrouver(acteur, encore);
  }
}
