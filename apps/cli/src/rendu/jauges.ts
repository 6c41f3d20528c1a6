import type { JaugeJson, JaugesJson } from '@almanach/moteur';
import {
  avertissement,
  date,
  dateCourte,
  hypothese,
  phraseDroitJauge,
  phraseJauge,
  phraseOrigine,
  quantiteJauge,
  titreJauge,
} from '@almanach/textes';
import { paragraphe, tableau } from './tableau.ts';

const LARGEUR = 100;

/** The rights first, then the table, then each gauge with where its hours come from. */
export function jaugesLisibles(j: JaugesJson): string {
  const parties = [
    `Au ${date(j.au)}`,
    j.droits.map((d) => paragraphe(phraseDroitJauge(d), LARGEUR)).join('\n'),
    table(j.jauges),
    ...j.jauges.map(detail),
    liste(
      'À savoir',
      j.avertissements.map((a) => avertissement(a.code, a.operandes)),
    ),
    liste(
      'Ce que le calcul suppose',
      j.hypotheses.map((h) => hypothese(h.chemin, h.valeur)),
    ),
    `Après le ${date(j.droitConnuJusquau)}, les seuils sont supposés inchangés.`,
  ];
  return `${parties.filter((p) => p !== '').join('\n\n')}\n`;
}

function table(jauges: readonly JaugeJson[]): string {
  return tableau(
    [
      { titre: 'Seuil' },
      { titre: 'Acquis', aDroite: true },
      { titre: 'Demandé', aDroite: true },
      { titre: 'Manque', aDroite: true },
      { titre: 'Atteint le' },
      { titre: 'Perdu le' },
    ],
    jauges.map((x) => [
      titreJauge(x),
      quantiteJauge(x.acquis, x.unite),
      `${x.strict ? '> ' : ''}${quantiteJauge(x.requis, x.unite)}`,
      quantiteJauge(x.manque, x.unite),
      x.etat === 'atteint' ? 'oui' : jour(x.ouvreLe),
      jour(x.cesseLe),
    ]),
  );
}

function jour(le: string | null): string {
  return le === null ? '–' : dateCourte(le);
}

function detail(x: JaugeJson): string {
  const origines = x.origines.map((o) =>
    paragraphe(`- ${phraseOrigine(o, x.unite)}`, LARGEUR, '  '),
  );
  return [titreJauge(x), paragraphe(phraseJauge(x), LARGEUR, '  '), ...origines].join('\n');
}

function liste(titre: string, elements: readonly string[]): string {
  if (elements.length === 0) return '';
  return [titre, ...elements.map((e) => paragraphe(`- ${e}`, LARGEUR, '  '))].join('\n');
}
