import type { DecompteJson, Motif } from '@almanach/moteur';
import { expliquerMotif, nombreDeJours } from '@almanach/textes';
import { indemnitesDe } from '../maintien.ts';
import type { Contenu } from './contenu.ts';
import { ecarteesDe, etapesDe, lecturesDe, textesDe } from './etapes.ts';
import { nombresDe } from './sources.ts';

/** Which days are paid, which are not, and for what reason. */
export function expliquerJours(decompte: DecompteJson): Contenu {
  const parMotif = joursParMotif(decompte);
  const rangs = decompte.arrets.flatMap((a) =>
    a.periodes.flatMap((p) =>
      indemnitesDe(p)
        .filter((l) => l.motif !== 'indemnise')
        .flatMap((l) => l.trace),
    ),
  );
  const etapes = etapesDe(decompte, [...new Set(rangs)]);
  const premier = decompte.arrets[0];
  return {
    titre: 'Quels jours sont payés ?',
    phrases: [...parMotif.keys()].map((motif) => expliquerMotif(motif).phrase),
    calculs: [...parMotif].map(([motif, jours]) => ({
      libelle: expliquerMotif(motif).court,
      formule: '',
      resultat: nombreDeJours(jours),
    })),
    nombres: nombresDe(etapes, premier?.du ?? '', decompte.droit),
    textes: textesDe(etapes),
    lectures: lecturesDe(etapes),
    ecartees: premier === undefined ? [] : ecarteesDe(decompte, premier, etapes),
  };
}

export function joursParMotif(decompte: DecompteJson): ReadonlyMap<Motif, number> {
  const parMotif = new Map<Motif, number>();
  for (const periode of decompte.arrets.flatMap((a) => a.periodes)) {
    const motif = indemnitesDe(periode)[0]?.motif;
    if (motif !== undefined) parMotif.set(motif, (parMotif.get(motif) ?? 0) + periode.jours);
  }
  return parMotif;
}
