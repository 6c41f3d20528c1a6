import type { Lettre, PartieDeLettre, TableauDeLettre } from './lettre.ts';

const LARGEUR = 88;

/** The letter in plain text, ready to be pasted. */
export function lettreEnTexte(l: Lettre): string {
  const blocs = [
    l.expediteur.join('\n'),
    l.destinataire.map((x) => x.padStart(Math.max(LARGEUR, x.length))).join('\n'),
    l.lieuEtDate,
    `Objet : ${l.objet}`,
    l.appel,
    ...l.parties.map(partie),
    couper(l.politesse),
    l.signature,
  ];
  return `${blocs.join('\n\n').replaceAll(' :', '\u00a0:')}\n`;
}

function partie(p: PartieDeLettre): string {
  return [
    p.titre,
    ...p.paragraphes.map((x) => couper(x)),
    ...p.liste.map((x) => couper(`- ${x}`, '  ')),
    ...(p.tableau === null ? [] : [tableau(p.tableau)]),
  ].join('\n');
}

function tableau(t: TableauDeLettre): string {
  const rangees = [t.colonnes, ...t.lignes];
  const largeurs = t.colonnes.map((_, i) => Math.max(...rangees.map((r) => r[i]?.length ?? 0)));
  return rangees
    .map((r) =>
      r
        .map((c, i) => c.padEnd(largeurs[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function couper(texte: string, retrait = ''): string {
  const lignes: string[] = [];
  let ligne = '';
  for (const mot of texte.split(' ')) {
    if (ligne !== '' && ligne.length + 1 + mot.length > LARGEUR) {
      lignes.push(ligne);
      ligne = retrait + mot;
    } else ligne = ligne === '' ? mot : `${ligne} ${mot}`;
  }
  return [...lignes, ligne].join('\n');
}
