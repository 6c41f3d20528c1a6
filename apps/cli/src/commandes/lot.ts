import { phraseResultat } from '@almanach/textes';
import type { Arguments } from '../arguments.ts';
import { type Cadre, calculerTexte, type Resultat } from '../calcul.ts';
import { CODES, type CodeSortie } from '../codes.ts';
import { MAX_LIGNE, ouvrir } from '../entree.ts';
import { decouper, type Ligne } from '../lignes.ts';
import type { Poste } from '../poste.ts';
import { Progression } from '../progression.ts';
import { entreeTropGrosse, erreursJson } from '../rendu/erreurs.ts';

/** Output is handed over by blocks of this many characters: fewer calls, and still a constant memory. */
const BLOC = 65_536;

/** One answer a line, in order: line n of the output answers line n of the input. */
export async function calculerLot(
  args: Arguments,
  cadre: Cadre,
  poste: Poste,
): Promise<CodeSortie> {
  const source = await ouvrir(args.fichier, poste);
  const progression = new Progression(source.taille, args.progression || poste.suivi, poste);
  let refusees = 0;
  let attente = '';
  for await (const ligne of decouper(source.octets, MAX_LIGNE)) {
    const resultat = calculerLigne(ligne, cadre, args.trace);
    if (!resultat.ok) refusees++;
    attente += `${args.json ? ligneJson(ligne, resultat) : ligneLisible(ligne, resultat)}\n`;
    if (attente.length >= BLOC) {
      await poste.ecrire(attente);
      attente = '';
    }
    progression.avancer(ligne.numero, ligne.lus, refusees);
  }
  if (attente !== '') await poste.ecrire(attente);
  progression.finir();
  return refusees === 0 ? CODES.reussite : CODES.lignesRefusees;
}

function calculerLigne(ligne: Ligne, cadre: Cadre, trace: boolean): Resultat {
  if (ligne.texte === null) return { ok: false, erreurs: [entreeTropGrosse(MAX_LIGNE)] };
  return calculerTexte(ligne.texte, cadre, trace);
}

function ligneJson(ligne: Ligne, resultat: Resultat): string {
  return resultat.ok
    ? JSON.stringify(resultat.decompte)
    : JSON.stringify({ ligne: ligne.numero, erreurs: erreursJson(resultat.erreurs) });
}

function ligneLisible(ligne: Ligne, resultat: Resultat): string {
  if (resultat.ok) return `${ligne.numero} : ${phraseResultat(resultat.decompte, resultat.le)}`;
  const lieux = resultat.erreurs.map((e) => `${e.code}${e.chemin === '' ? '' : ` ${e.chemin}`}`);
  return `${ligne.numero} : refusée (${lieux.join(', ')})`;
}
