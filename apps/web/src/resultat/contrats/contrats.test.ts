import { j } from '@almanach/bareme';
import { CATALOGUE } from '@almanach/contrats';
import { beforeEach, describe, expect, it } from 'vitest';
import { joursDe } from '../almanach/jours.ts';
import { libelleJour } from '../almanach/libelles.ts';
import { decompteDe } from '../essais/calculer.ts';
import { type NomSituation, SITUATIONS } from '../essais/situations.ts';
import { expliquer } from '../explication/expliquer.ts';
import { payeur } from '../payeurs.ts';
import { retenirContrats } from './connus.ts';
import { phrasesDesContrats } from './phrases.ts';
import { referenceDe } from './reference.ts';
import { totauxParPayeur } from './totaux.ts';

function propre(texte: string): string {
  return texte.replaceAll(/[\u00a0\u202f]/g, ' ');
}

function avec(nom: NomSituation) {
  retenirContrats(SITUATIONS[nom], CATALOGUE);
  return decompteDe(nom);
}

beforeEach(() => void retenirContrats(SITUATIONS.ordinaire, CATALOGUE));

describe('un contrat dans le résultat', () => {
  it('porte son nom, une lettre et un dessin à lui', () => {
    avec('interim');
    const branche = payeur('contrat:interimaires-prevoyance');
    const individuel = payeur('contrat:aspbtp-option-1');
    expect(branche).toMatchObject({ nom: 'Intérimaires Prévoyance', lettre: 'P1', classe: 'p' });
    expect(individuel).toMatchObject({ lettre: 'P2', classe: 'p p2' });
  });

  it('seul, garde la lettre P', () => {
    avec('interimSansPaie');
    expect(payeur('contrat:interimaires-prevoyance').lettre).toBe('P');
  });

  // 13 × 35 × 1,10 ÷ 7 = 71,50 ; net 55,77 ; 55,77 − 25,90 = 29,87 ; puis 25 % de 71,50 = 17,88.
  it('dit d’abord ce qu’il ajoute, et depuis quel jour', () => {
    expect(phrasesDesContrats(avec('interim')).map((p) => propre(p.phrase))).toEqual([
      'Intérimaires Prévoyance ajoute 29,87 € par jour à partir du 4e jour, puis 17,88 € par jour à partir du 34e jour.',
      'ASPBTP Unimutuelles ajoute 10,00 € par jour dès le 1er jour.',
    ]);
  });

  it('ne devine pas un montant qui manque', () => {
    expect(phrasesDesContrats(avec('interimSansPaie')).map((p) => propre(p.phrase))).toEqual([
      'Ce qu’ajoute Intérimaires Prévoyance n’est pas connu.',
    ]);
  });

  it('tient à part le certain, le prévu et l’inconnu de chaque payeur', () => {
    const [secu, branche, individuel] = totauxParPayeur(avec('interim'));
    // The 24th is the day of the computation: 18 days before it, 27 after.
    expect(secu).toMatchObject({ certain: 18 * 2590, prevu: 27 * 2590, inconnu: null });
    expect(branche).toMatchObject({ certain: 18 * 2987, prevu: 12 * 2987 + 15 * 1788 });
    expect(individuel).toMatchObject({ certain: 21 * 1000, prevu: 27 * 1000 });
    const sans = totauxParPayeur(avec('interimSansPaie')).at(-1);
    expect(sans?.inconnu?.min).toBe(0);
  });
});

describe('le salaire de référence et le reste', () => {
  it('est le net du contrat, et le reste ce que personne ne paie', () => {
    const decompte = avec('interim');
    const arret = decompte.arrets[0];
    if (arret === undefined) throw new Error('no stop');
    expect(referenceDe(decompte, arret)).toEqual({ cents: 5577, mesure: 'net' });
    const jours = joursDe(decompte);
    // 55,77 − 10 ; then 25,90 + 29,87 + 10 > 55,77 ; then 55,77 − 25,90 − 17,88 − 10.
    expect(jours.get(j('2026-11-03'))?.reste).toBe(4577);
    expect(jours.get(j('2026-11-10'))?.reste).toBe(0);
    expect(jours.get(j('2026-12-10'))?.reste).toBe(199);
  });

  it('est le brut à côté d’un salaire maintenu, qui est brut', () => {
    const decompte = avec('pile');
    const arret = decompte.arrets[0];
    if (arret === undefined) throw new Error('no stop');
    // The contract divides the month by 30: 2 600 ÷ 30.
    expect(referenceDe(decompte, arret)).toEqual({ cents: 8667, mesure: 'brut' });
  });

  it('n’existe pas sans contrat, ni tant qu’une part est inconnue', () => {
    const sans = [...joursDe(avec('ordinaire')).values()];
    expect(sans.every((v) => v.reference === null && v.reste === null)).toBe(true);
    const inconnus = [...joursDe(avec('interimSansPaie')).values()];
    expect(inconnus.filter((v) => v.certitude === 'inconnu').every((v) => v.reste === null)).toBe(
      true,
    );
  });

  it('se lit à haute voix', () => {
    const vue = joursDe(avec('interim')).get(j('2026-12-10'));
    expect(propre(libelleJour(j('2026-12-10'), vue))).toBe(
      'jeudi 10 décembre : 53,78 €, dont Sécurité sociale 25,90 €, Intérimaires Prévoyance 17,88 € et ASPBTP Unimutuelles 10,00 €, reste que personne ne paie : 1,99 €, prévu',
    );
  });
});

describe('l’explication d’un jour', () => {
  it('raconte chaque payeur dans l’ordre, chaque étape en une phrase', () => {
    const decompte = avec('pile');
    const vue = joursDe(decompte).get(j('2026-11-10'));
    if (vue === undefined) throw new Error('no day');
    const contenu = expliquer({ genre: 'jour', vue }, decompte);
    expect(propre(contenu.titre)).toBe('Qui paie quoi le mardi 10 novembre ?');
    expect(contenu.recits?.map((r) => propre(r.titre))).toEqual([
      'Sécurité sociale : 42,74 €',
      'Employeur : 15,04 €',
      'Assureur de la branche : 24,27 €',
      'ASPBTP Unimutuelles : 15,00 €',
    ]);
    for (const recit of contenu.recits ?? []) {
      expect(recit.etapes.length).toBeGreaterThan(0);
      for (const etape of recit.etapes) expect(etape.phrase).toMatch(/[.?!]$/);
    }
  });

  it('un jour non payé par un contrat dit pourquoi, à sa place', () => {
    const decompte = avec('pile');
    const vue = joursDe(decompte).get(j('2026-09-05'));
    if (vue === undefined) throw new Error('no day');
    const branche = expliquer({ genre: 'jour', vue }, decompte).recits?.[2];
    expect(branche?.etapes.at(-1)?.phrase).toMatch(/franchise/);
  });

  it('cite les points que le contrat laisse ouverts parmi les choix de lecture', () => {
    const decompte = avec('interim');
    const vue = joursDe(decompte).get(j('2026-11-10'));
    if (vue === undefined) throw new Error('no day');
    const { lectures } = expliquer({ genre: 'jour', vue }, decompte);
    expect(lectures.some((l) => l.titre.startsWith('H-01'))).toBe(true);
  });
});
