import { type EtapeJson, REGLES, type Regle, type UniteTrace } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { expliquerEtape } from '../src/index.ts';
import { caracteresInterdits, motsParPhrase } from './lisibilite.ts';

/** Sentences that hold several operands may pass the twenty words by a few. */
const MAX_MOTS = 26;

const EXEMPLES: Readonly<Record<UniteTrace, string>> = {
  cents: '2552.24',
  centsExacts: '83.91',
  fraction: '91.25',
  jour: '2026-02-03',
  mois: '2026-04',
  nombre: '3',
  centiemes: '455.00',
  texte: 'prolongation',
  booleen: 'oui',
};

function etape(regle: Regle, verdict: EtapeJson['verdict'], resultat?: string): EtapeJson {
  const entrees = Object.entries(regle.entrees).map(([cle, unite]): [string, string] => [
    cle,
    EXEMPLES[unite],
  ]);
  return {
    regle: regle.id,
    article: regle.article,
    version: `${regle.versions[0]?.texte} (${regle.versions[0]?.du})`,
    options: [...regle.options],
    entrees: Object.fromEntries(entrees),
    resultat: resultat ?? EXEMPLES[regle.resultat],
    verdict,
  };
}

const regles: Regle[] = Object.values(REGLES);
const cas = regles.flatMap((regle) =>
  (['appliquee', 'ecartee'] as const).map((verdict) => ({ id: regle.id, verdict, regle })),
);

describe('l’explication d’une étape', () => {
  it.each(cas)('$id ($verdict) se lit sans trou', ({ regle, verdict }) => {
    const { titre, phrase, calcul = '', reference } = expliquerEtape(etape(regle, verdict));
    for (const texte of [titre, phrase, calcul, reference]) {
      expect(texte).not.toMatch(/undefined|NaN|null|non connu|\[object/);
      expect(caracteresInterdits(texte)).toEqual([]);
    }
    expect(titre).not.toBe(regle.id);
    expect(Math.max(...motsParPhrase(phrase))).toBeLessThanOrEqual(MAX_MOTS);
    expect(phrase).toMatch(/[.!]$/);
  });

  it.each(cas.filter((c) => c.verdict === 'ecartee' && c.regle.resultat !== 'booleen'))(
    '$id écartée dit pourquoi',
    ({ regle }) =>
      expect(expliquerEtape(etape(regle, 'ecartee')).phrase).toMatch(/^Non appliqué parce qu/),
  );

  it.each(regles.filter((r) => r.resultat === 'booleen'))(
    '$id ne dit pas la même chose d’un oui et d’un non',
    (regle) => {
      const [oui, non] = (['oui', 'non'] as const).map(
        (r) => expliquerEtape(etape(regle, r === 'oui' ? 'appliquee' : 'ecartee', r)).phrase,
      );
      expect(oui).not.toBe(non);
    },
  );

  it('une opération est écrite avec ses nombres', () => {
    const base = etape(REGLES.moisReference, 'appliquee', '83.91');
    const entrees = { du: '2026-03-01', au: '2026-05-31', total: '7656.72', diviseur: '91.25' };
    const explication = expliquerEtape({ ...base, entrees });
    expect(explication.calcul).toBe('7\u00a0656,72\u00a0€ ÷ 91,25 = 83,91\u00a0€');
    expect(explication.phrase).toContain('du 1er mars au 31 mai 2026');
    expect(explication.reference).toBe(
      'Code de la sécurité sociale, L323-4, R323-4 1°, version du 1er janvier 2012 (Décret 2011-1957)',
    );
  });

  it('une règle écartée n’a pas de ligne de calcul', () => {
    expect(expliquerEtape(etape(REGLES.plafondIj, 'ecartee')).calcul).toBeUndefined();
  });

  it('un test d’heures manqué le dit, et de combien', () => {
    const manque = etape(REGLES.heures3Mois, 'ecartee', 'non');
    const phrase = expliquerEtape({
      ...manque,
      entrees: {
        du: '2026-01-01',
        au: '2026-03-31',
        heures: '120.50',
        assimilees: '12.00',
        seuil: '150.00',
      },
    }).phrase;
    expect(phrase).toContain('132,5\u00a0h');
    expect(phrase).toContain('n’est pas remplie');
    expect(phrase).toContain('Il manque 17,5\u00a0h');
  });

  it('une règle plus récente que les textes garde son identifiant', () => {
    const inconnue = { ...etape(REGLES.arrondi, 'appliquee'), regle: 'R-Z-99' };
    expect(expliquerEtape(inconnue).titre).toBe('R-Z-99');
  });
});
