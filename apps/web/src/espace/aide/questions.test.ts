import { chargerDroit, j, valeurAu } from '@almanach/bareme';
import { REGLES } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { CHIFFRES } from '../garanties/chiffres.ts';
import { chercher, THEMES } from './questions.ts';

const questions = THEMES.flatMap((t) => t.questions);
const texte = (id: string) => questions.find((q) => q.id === id)?.reponse.join(' ') ?? '';

describe('l’aide', () => {
  it('se lit : vingt mots au plus par phrase', () => {
    const longues = questions
      .flatMap((q) => q.reponse)
      .flatMap((r) => r.split(/(?<=[.?!])\s/))
      .filter((p) => p.split(/[\s\u00a0]+/).filter((m) => /\p{L}|\d/u.test(m)).length > 20);
    expect(longues).toEqual([]);
  });

  it('a une ancre par réponse, et une seule', () => {
    const ids = questions.map((q) => q.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('dit les trois sens de « carence », avec les chiffres de la loi et du contrat [ex. 202]', () => {
    const droit = chargerDroit('2026-11-25');
    expect(valeurAu(droit.tables.carence, j('2026-11-25'))).toBe(3);
    expect(CHIFFRES.franchise).toBe(3);
    expect(texte('carence')).toMatch(
      /délai de carence est celui de la Sécurité sociale.*trois premiers jours/,
    );
    expect(texte('carence')).toMatch(/franchise est celle d’un contrat.*trois jours/);
    expect(texte('carence')).toMatch(/délai d’attente suit l’adhésion/);
  });

  it('dit la vraie conséquence d’un retard : avertir, puis la moitié en 24 mois, jamais refuser [ex. 40]', () => {
    const droit = chargerDroit('2026-11-25');
    expect(valeurAu(droit.tables.fenetreRetard, j('2026-11-25'))).toBe(24);
    expect(texte('quarante-huit-heures')).toMatch(/avertissement/);
    expect(texte('quarante-huit-heures')).toMatch(/second retard en 24 mois coûte la moitié/);
    expect(texte('quarante-huit-heures')).toMatch(/retard seul ne suffit jamais à refuser/);
    expect(texte('heures')).toContain(String(CHIFFRES.heures));
  });

  it('cite des articles que le moteur applique', () => {
    const articles = Object.values(REGLES)
      .map((r) => r.article)
      .join(' ; ');
    for (const a of [
      'R321-2',
      'D323-2',
      'R323-12',
      'L323-1',
      'R323-1',
      'L433-1',
      'L911-8',
      'R323-11',
      'L323-2',
    ]) {
      expect(articles).toContain(a);
    }
  });

  it('se cherche par mot, sans accent, jusque dans les mots des gens', () => {
    const trouves = (mots: string) =>
      chercher(THEMES, mots).flatMap((t) => t.questions.map((q) => q.id));
    expect(trouves('DELAI')).toContain('carence');
    expect(trouves('48h')).toEqual(['quarante-huit-heures']);
    expect(trouves('fastt avance')).toContain('sans-revenu');
    expect(trouves('xylophone')).toEqual([]);
    expect(trouves('  ')).toHaveLength(questions.length);
  });
});
