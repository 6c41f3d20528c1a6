import { EVENEMENTS, executerVecteur, STATUTS, VECTEURS } from '@almanach/vecteurs';
import { describe, expect, it } from 'vitest';
import * as moteur from '../moteur/calcul.ts';
import { historique } from './donnees/historique.ts';
import { aUnNom } from './donnees/libelles.ts';
import { chercher } from './donnees/recherche.ts';
import { registre } from './donnees/registre.ts';
import { chargerVecteurs, RESUMES } from './donnees/vecteurs.ts';
import { direFrise, lignesAttendues } from './exemples/attendu.ts';
import { phrasesDe } from './exemples/phrases.ts';
import { calculDe, refaire } from './exemples/refaire.ts';
import { direSituation } from './exemples/situation.ts';

const plat = (texte: string) => texte.replaceAll('\u00a0', ' ');
const fiches = registre();
const ids = (demande: string) => chercher(fiches, demande).map((f) => f.id);

describe('le registre', () => {
  it('lit tous les vecteurs publics', async () => {
    expect(RESUMES.map((r) => r.id).sort()).toEqual(VECTEURS.map((v) => v.id).sort());
    expect(await chargerVecteurs(RESUMES.slice(0, 3))).toHaveLength(3);
  });

  it('donne à chaque statut et à chaque évènement un nom pour les gens', () => {
    expect([...STATUTS, ...EVENEMENTS].filter((code) => !aUnNom(code))).toEqual([]);
  });

  it('range l’historique du plus récent au plus ancien', () => {
    for (const f of fiches) {
      const jours = historique(f).map((c) => c.du);
      expect(jours).toEqual([...jours].sort().reverse());
    }
  });
});

describe('la recherche', () => {
  it('ignore accents, majuscules et apostrophes', () => {
    expect(ids("DECES d'un enfant")).toEqual(['R-G-23']);
  });

  it('trouve par identifiant, par article et par nom de nombre', () => {
    expect(ids('r-g-09')).toEqual(['R-G-09']);
    expect(ids('R323-5')).toContain('R-G-08');
    expect(ids('smic_horaire_brut')).toContain('R-G-27-a');
  });

  it('veut tous les mots', () => {
    expect(ids('carence zzz')).toEqual([]);
    expect(ids('')).toHaveLength(fiches.length);
  });
});

describe('les exemples', () => {
  const calcul = calculDe(moteur);

  it('se refont dans la page : chaque vecteur tombe d’accord, ligne à ligne', () => {
    for (const v of VECTEURS) {
      const refait = refaire(moteur, v);
      expect([v.id, refait.conforme]).toEqual([v.id, true]);
      if (v.tolerance !== undefined) continue;
      expect(refait.lignes.filter((l) => l.obtenu !== l.valeur)).toEqual([]);
    }
  });

  it('avouent un écart', () => {
    const v = VECTEURS.find(
      (c) => executerVecteur(calcul, c).conforme && 'arrets' in (c.attendu ?? {}),
    );
    if (v === undefined) throw new Error('a vector was expected');
    const faux = { ...v, attendu: { arrets: [{ frise: '1 ij 1.00' }] } };
    expect(refaire(moteur, faux).lignes.map((l) => l.conforme)).toEqual([false]);
  });

  it('donnent à chaque règle du catalogue une phrase, avec ses nombres', () => {
    for (const f of fiches.filter((g) => g.raison === undefined)) {
      const siens = VECTEURS.filter((v) => v.regles.includes(f.id));
      const { appliquee, ecartee } = phrasesDe(f.id, siens, calcul);
      expect([f.id, (appliquee ?? ecartee)?.phrase]).not.toEqual([f.id, undefined]);
    }
  });

  it('disent leurs faits et leur attente sans trou', () => {
    for (const v of VECTEURS) {
      const textes = [...direSituation(v.situation), ...lignesAttendues(v).map((l) => l.valeur)];
      expect(textes.join(' ')).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('traduisent la frise en mots', () => {
    expect(plat(direFrise('3 carence, 10 ij 32.88, 2 fait-inconnu 0.00..30.00'))).toMatch(
      /^3 jours : délai de carence ; 10 jours : 32,88 € par jour ; 2 jours : .*de 0,00 à 30,00 € par jour$/,
    );
  });
});
