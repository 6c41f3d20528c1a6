import type { Fiche } from './registre.ts';

/** Lower case, no accent, one kind of apostrophe: what is typed finds what is printed. */
export function normaliser(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, ' ')
    .replace(/œ/g, 'oe')
    .toLowerCase();
}

/** Id, title, article, parameters and readings of a rule, as one text to look into. */
function texteDe(f: Fiche): string {
  return normaliser(
    [
      f.id,
      f.titre,
      f.article ?? '',
      f.raison ?? '',
      ...f.versions.map((v) => v.texte),
      ...f.parametres.flatMap((p) => [p.id, p.libelle, p.article ?? '']),
      ...f.lectures.flatMap((i) => [i.id, i.titre]),
    ].join(' '),
  );
}

/** Rules that hold every word asked for, wherever it is. */
export function chercher(fiches: readonly Fiche[], demande: string): readonly Fiche[] {
  const mots = normaliser(demande).split(/\s+/).filter(Boolean);
  return fiches.filter((f) => {
    const texte = texteDe(f);
    return mots.every((mot) => texte.includes(mot));
  });
}
