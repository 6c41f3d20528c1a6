import { lireIdentite } from '../../identite/personnes.ts';
import { noterLectures } from './lectures.ts';
import type { LigneDossier } from './lignes.ts';
import { dossiersDe, doublonPossible } from './requetes.ts';
import type { Ecriture } from './services.ts';
import { bref } from './vues.ts';

/** For managers: whose dossier it is, and those it may be the double of. */
export async function autourDe(e: Ecriture, ligne: LigneDossier) {
  const { id, personne_id: personne } = ligne;
  const identite = await lireIdentite(e.services.base, e.tx, personne);
  const siens = await e.tx.lignes(dossiersDe(personne));
  const autres = siens.filter((d) => d.id !== id);
  await noterLectures(e, autres, 'instruction');
  const double = await e.tx.premiere(doublonPossible(ligne));
  const assure =
    identite === null
      ? null
      : { nom: identite.nom, prenoms: identite.prenoms, naissance: identite.naissance };
  return { assure, autres: autres.map(bref), doublonPossible: double?.dossier ?? null };
}
