import { REGLES } from '../trace/regles.ts';
import type { CauseNommee, Controle, LigneVersee } from './types.ts';
import { brutDe } from './verses.ts';

/** Causes that a line shows by itself: it does not add up, or it names another payee. */
export function causesDesLignes(
  lignes: readonly LigneVersee[],
  controles: readonly Controle[],
): CauseNommee[] {
  const parNumero = new Map(lignes.map((l) => [l.numero, l]));
  const fausses = new Map<number, Controle>();
  const destinataires: Controle[] = [];
  for (const c of controles) {
    if (c.code === 'jours' || c.code === 'brut') fausses.set(c.ligne, fausses.get(c.ligne) ?? c);
    if (c.code === 'destinataire') destinataires.push(c);
  }
  const causes: CauseNommee[] = [];
  const premiere = [...fausses.values()][0];
  if (premiere !== undefined) {
    causes.push({
      code: premiere.code === 'jours' ? 'nombre-de-jours' : 'ligne-mal-additionnee',
      operandes: {
        ligne: String(premiere.ligne),
        imprime: premiere.imprime,
        attendu: premiere.attendu,
      },
      regle: REGLES.arrondi,
      explique: [...fausses.keys()].reduce((s, n) => s + surplus(parNumero.get(n)), 0),
    });
  }
  const [autre] = destinataires;
  if (autre !== undefined) {
    causes.push({
      code: 'destinataire',
      operandes: { ligne: String(autre.ligne), imprime: autre.imprime, attendu: autre.attendu },
      regle: REGLES.subrogation,
      explique: destinataires.reduce((s, c) => s + brutDeLigne(parNumero.get(c.ligne)), 0),
    });
  }
  return causes;
}

function surplus(l: LigneVersee | undefined): number {
  if (l === undefined || l.brut === null || l.prix === null) return 0;
  return l.brut - (l.au - l.du + 1) * l.prix;
}

function brutDeLigne(l: LigneVersee | undefined): number {
  return l === undefined ? 0 : (brutDe(l) ?? 0);
}
