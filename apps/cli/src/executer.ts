import { VERSION_MOTEUR } from '@almanach/moteur';
import { lireArguments } from './arguments.ts';
import { CODES, type CodeSortie } from './codes.ts';
import { commandeCalculer } from './commandes/calculer.ts';
import type { Poste } from './poste.ts';
import { Refus } from './refus.ts';

/** Runs one command line. Never throws: what goes wrong is told on stderr, with its exit code. */
export async function executer(argv: readonly string[], poste: Poste): Promise<CodeSortie> {
  try {
    return await lancer(argv, poste);
  } catch (erreur) {
    if (erreur instanceof Refus) {
      poste.signaler(`${erreur.message}\n${erreur.remede}\n`);
      return erreur.code;
    }
    // The data is not repeated here: it may hold wages.
    const nature = erreur instanceof Error ? erreur.name : typeof erreur;
    poste.signaler(
      `ALM-X-001 Erreur interne (${nature}). Ce n’est pas votre faute : le calcul n’a pas été fait.\n` +
        'Signalez-la avec la commande tapée, sans vos données.\n',
    );
    return CODES.interne;
  }
}

async function lancer(argv: readonly string[], poste: Poste): Promise<CodeSortie> {
  const args = lireArguments(argv);
  if (args === 'version') {
    await poste.ecrire(`almanach ${VERSION_MOTEUR}\n`);
    return CODES.reussite;
  }
  if (args === 'aide') {
    const { AIDE } = await import('./aide.ts');
    await poste.ecrire(AIDE);
    return CODES.reussite;
  }
  if (args.commande === 'calculer') return commandeCalculer(args, poste);
  if (args.commande === 'expliquer') {
    const { commandeExpliquer } = await import('./commandes/expliquer.ts');
    return commandeExpliquer(args, poste);
  }
  if (args.commande === 'comparer') {
    const { commandeComparer } = await import('./commandes/comparer.ts');
    return commandeComparer(args, poste);
  }
  if (args.commande === 'projeter') {
    const { commandeProjeter } = await import('./commandes/projeter.ts');
    return commandeProjeter(args, poste);
  }
  if (args.commande === 'jauges') {
    const { commandeJauges } = await import('./commandes/jauges.ts');
    return commandeJauges(args, poste);
  }
  if (args.commande === 'rejouer') {
    const { commandeRejouer } = await import('./commandes/rejouer.ts');
    return commandeRejouer(args, poste);
  }
  if (args.commande === 'verifier') {
    const { commandeVerifier } = await import('./commandes/verifier.ts');
    return commandeVerifier(args, poste);
  }
  const { commandeVecteurs } = await import('./commandes/vecteurs.ts');
  return commandeVecteurs(args, poste);
}
