import { AVERTISSEMENTS, CODES_ERREUR, PRESOMPTIONS, REGLES } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { ATTENDUS_EN } from '../src/en/attendus.ts';
import { ATTENDUS } from '../src/fr/attendus.ts';
import { TEXTES_REGLES } from '../src/fr/regles/index.ts';
import {
  avertissement,
  effetManque,
  expliquerMotif,
  hypothese,
  messageErreur,
} from '../src/index.ts';
import { attendusDuMoteur, EFFETS, MOTIFS } from './catalogues.ts';
import { caracteresInterdits, motsParPhrase } from './lisibilite.ts';

const MAX_MOTS = 20;

describe('chaque règle', () => {
  const ids = Object.values(REGLES).map((r) => r.id);

  it('a ses textes, et aucun texte ne vise une règle disparue', () => {
    expect(Object.keys(TEXTES_REGLES).sort()).toEqual([...new Set(ids)].sort());
  });
});

describe('chaque code', () => {
  it('d’avertissement a sa phrase', () => {
    for (const code of Object.keys(AVERTISSEMENTS)) expect(avertissement(code, {})).not.toBe(code);
  });

  it('d’erreur a ses messages dans les deux langues, distincts l’un de l’autre', () => {
    for (const langue of ['fr', 'en'] as const) {
      const resumes = Object.keys(CODES_ERREUR).map(
        (code) =>
          messageErreur(
            { code: code as keyof typeof CODES_ERREUR, chemin: '', attendu: 'date' },
            langue,
          ).resume,
      );
      expect(new Set(resumes).size).toBe(resumes.length);
    }
  });

  it('de valeur attendue est connu dans les deux langues', () => {
    const attendus = attendusDuMoteur();
    expect(attendus.length).toBeGreaterThan(20);
    expect(attendus.filter((a) => ATTENDUS[a] === undefined)).toEqual([]);
    expect(Object.keys(ATTENDUS_EN).sort()).toEqual(Object.keys(ATTENDUS).sort());
  });
});

describe('chaque présomption du moteur', () => {
  it('a sa phrase', () => {
    for (const p of Object.values(PRESOMPTIONS)) {
      expect(hypothese(p.chemin, p.valeur)).not.toContain(p.chemin === 'le' ? 'le :' : p.chemin);
    }
  });

  it('se reconnaît quel que soit son rang dans la liste', () => {
    expect(hypothese('arrets[12].ald', null)).toBe(hypothese('arrets[].ald', null));
  });
});

describe('un jour à zéro', () => {
  const SANS_PERTE = new Set(['indemnise', 'temps-partiel']);

  it.each(MOTIFS.filter((m) => !SANS_PERTE.has(m)))('%s dit ce qui le changerait', (motif) => {
    expect(expliquerMotif(motif).ceQuiChangerait).toBeTruthy();
  });

  it.each(MOTIFS.filter((m) => expliquerMotif(m).court.startsWith('jour non payé')))(
    '%s dit le recours',
    (motif) => {
      expect(expliquerMotif(motif).recours).toMatch(/deux mois/);
    },
  );
});

describe('les phrases', () => {
  const phrases = [
    ...MOTIFS.flatMap((m) => Object.values(expliquerMotif(m)) as string[]),
    ...Object.keys(AVERTISSEMENTS).map((code) => avertissement(code, {})),
    ...EFFETS.map((e) => effetManque(e).phrase),
    ...Object.values(PRESOMPTIONS).map((p) => hypothese(p.chemin, p.valeur)),
  ];

  it('ont vingt mots au plus', () => {
    expect(phrases.filter((p) => motsParPhrase(p).some((n) => n > MAX_MOTS))).toEqual([]);
  });

  it('n’emploient que des caractères que les polices embarquées possèdent', () => {
    expect(phrases.flatMap(caracteresInterdits)).toEqual([]);
  });
});
