import { chargerDroit, ecrireJour } from '@almanach/bareme';
import { calculer, type DecompteJson, ecrireDecompte, lireSituation } from '@almanach/moteur';
import { avertissement, expliquerEtape, hypothese, phraseResultat } from '@almanach/textes';
import { VECTEURS } from '@almanach/vecteurs';
import { describe, expect, it } from 'vitest';
import { decompteLisible } from '../src/rendu/decompte.ts';
import { raisonnementLisible } from '../src/rendu/raisonnement.ts';

/** What a sentence must never let through: an operand without a value, a code of the engine. */
const TROU = /undefined|NaN|\bnull\b|\[object|non connu\b|anterieur|Infinity/;

function decomptes(): { id: string; decompte: DecompteJson; le: string }[] {
  return VECTEURS.flatMap((v) => {
    const lu = lireSituation(v.situation, { le: v.connuLe });
    if (!lu.ok) return [];
    const droit = chargerDroit(v.connuLe, v.options ?? {});
    return [
      {
        id: v.id,
        decompte: ecrireDecompte(calculer(lu.valeur, droit)),
        le: ecrireJour(lu.valeur.bas.le),
      },
    ];
  });
}

describe('sur tous les vecteurs publics', () => {
  const tous = decomptes();

  it('chaque étape du raisonnement s’explique sans trou', () => {
    const trous = tous.flatMap(({ id, decompte }) =>
      decompte.trace.flatMap((etape) => {
        const { titre, phrase, calcul = '', reference } = expliquerEtape(etape);
        const texte = [titre, phrase, calcul, reference].join(' ');
        return TROU.test(texte) || /\bjamais\b/.test(texte) || titre === etape.regle
          ? [`${id} ${etape.regle} ${etape.verdict} : ${texte}`]
          : [];
      }),
    );
    expect(trous).toEqual([]);
  });

  it('chaque résultat a sa phrase, et un montant nul n’y est jamais seul', () => {
    for (const { id, decompte, le } of tous) {
      const phrase = phraseResultat(decompte, le);
      expect(phrase, id).not.toMatch(TROU);
      expect(phrase, id).not.toMatch(/(^|\s)0,00/);
      expect(phrase, id).toMatch(/[.!]$/);
    }
  });

  it('chaque avertissement et chaque supposition a sa phrase', () => {
    const phrases = tous.flatMap(({ decompte }) => [
      ...decompte.avertissements.map((a) => avertissement(a.code, a.operandes)),
      ...decompte.hypotheses.map((h) => hypothese(h.chemin, h.valeur)),
    ]);
    const uniques = [...new Set(phrases)];
    expect(uniques.length).toBeGreaterThan(20);
    expect(uniques.filter((p) => TROU.test(p) || /ALM-A|\[\]/.test(p))).toEqual([]);
  });

  it('le tableau et le raisonnement s’écrivent sans trou', () => {
    for (const { id, decompte, le } of tous) {
      expect(decompteLisible(decompte, le), id).not.toMatch(TROU);
      expect(raisonnementLisible(decompte, le), id).not.toMatch(TROU);
    }
  });
});
