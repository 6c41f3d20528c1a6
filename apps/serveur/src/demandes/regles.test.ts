import { describe, expect, it } from 'vitest';
import { Refus } from '../erreurs/refus.ts';
import { echeance, premiereEcheance, rappelDu } from './delais.ts';
import type { Demande } from './demande.ts';
import { obstaclesALEffacement } from './effacement/obstacles.ts';
import { MOTIFS_REFUS, REFUS_MOTIVES, vautPour } from './refus-motives.ts';
import { prendre, prolonger, refuser, retirer, satisfaire } from './regles.ts';

const DEMANDE: Demande = {
  id: 'd',
  personne: 'p',
  droit: 'acces',
  canal: 'espace',
  recueLe: '2026-11-25',
  etat: 'recue',
  traiteePar: null,
  prolongeeLe: null,
  prolongation: null,
  rappeleeLe: null,
  closeLe: null,
  refus: null,
  refusJusqua: null,
  version: 1,
};

function code(essai: () => unknown): string | undefined {
  try {
    essai();
    return undefined;
  } catch (erreur) {
    return erreur instanceof Refus ? erreur.codeServeur : String(erreur);
  }
}

describe('le délai d’un mois (RGPD, article 12 § 3)', () => {
  it.each([
    // Examples of the EDPB, guidelines 01/2022: 5 March gives 5 April; 31 August gives 30 September.
    ['le même quantième', '2024-03-05', '2024-04-05'],
    ['le dernier jour d’un mois plus court', '2026-08-31', '2026-09-30'],
    // 25 December 2026 is a Friday and a holiday: Monday 28.
    ['un jour férié puis un week-end', '2026-11-25', '2026-12-28'],
    // 3 January 2027 is a Sunday.
    ['un dimanche', '2026-12-03', '2027-01-04'],
    ['le 29 février d’une année bissextile', '2028-01-31', '2028-02-29'],
  ])('finit %s', (_titre, recueLe, attendue) => {
    expect(premiereEcheance({ recueLe })).toBe(attendue);
  });

  it('se prolonge de deux mois, une fois, avec un motif, avant la fin du premier mois', () => {
    const prolongee = prolonger(DEMANDE, 'complexite', '2026-12-28');
    // 25 February 2027 is a Thursday.
    expect(echeance(prolongee)).toBe('2027-02-25');
    expect(prolongee).toMatchObject({ etat: 'en_cours', prolongation: 'complexite' });
    expect(code(() => prolonger(prolongee, 'nombre', '2026-12-28'))).toBe('ALM-P-703');
    expect(code(() => prolonger(DEMANDE, 'nombre', '2026-12-29'))).toBe('ALM-P-703');
  });

  it.each([
    ['rien à huit jours', '2026-12-20', null, null],
    ['un rappel à sept jours', '2026-12-21', null, 'bientot'],
    ['rien deux jours après un rappel', '2026-12-23', '2026-12-21', null],
    ['de nouveau trois jours après', '2026-12-24', '2026-12-21', 'bientot'],
    ['bientôt, le dernier jour', '2026-12-28', null, 'bientot'],
    ['en retard le lendemain', '2026-12-29', null, 'en-retard'],
  ] as const)('se rappelle : %s', (_titre, jour, rappeleeLe, attendu) => {
    expect(rappelDu({ ...DEMANDE, rappeleeLe }, jour)).toBe(attendu);
  });

  it('ne se rappelle plus quand la demande est close', () => {
    expect(rappelDu(satisfaire(DEMANDE, '2026-12-01'), '2027-06-01')).toBeNull();
  });
});

describe('une demande', () => {
  it('se prend, puis se satisfait, et ne bouge plus', () => {
    const prise = prendre(DEMANDE, 'compte');
    expect(prise).toMatchObject({ etat: 'en_cours', traiteePar: 'compte' });
    const close = satisfaire(prise, '2026-12-01');
    expect(close).toMatchObject({ etat: 'satisfaite', closeLe: '2026-12-01' });
    for (const pas of [
      () => prendre(close, 'c'),
      () => satisfaire(close, '2026-12-02'),
      () => retirer(close, '2026-12-02'),
      () => prolonger(close, 'nombre', '2026-12-02'),
      () => refuser(close, { motif: 'identite-non-etablie' }, '2026-12-02'),
    ]) {
      expect(code(pas)).toBe('ALM-P-702');
    }
  });

  it('ne se refuse que pour un motif que la loi donne à ce droit', () => {
    expect(code(() => refuser(DEMANDE, { motif: 'dossier-ouvert' }, '2026-12-01'))).toBe(
      'ALM-P-704',
    );
    const refusee = refuser(DEMANDE, { motif: 'droits-d-un-tiers' }, '2026-12-01');
    expect(refusee).toMatchObject({ etat: 'refusee', refus: 'droits-d-un-tiers' });
  });

  it('a pour chaque motif un article et une phrase de vingt mots au plus', () => {
    for (const motif of MOTIFS_REFUS) {
      const { article, phrase } = REFUS_MOTIVES[motif];
      expect(article).toMatch(/^RGPD, article/);
      for (const p of phrase.split(/(?<=[.])\s/)) expect(p.split(/\s+/).length).toBeLessThan(21);
    }
    expect(vautPour('manifestement-excessive', 'acces')).toBe(true);
  });
});

describe('l’effacement', () => {
  const RIEN = { dossiers: [], missions: [], recours: [] };
  const dossier = (etat: string, dernierActe: string) => ({ etat, dernierActe });

  it('est possible quand plus rien ne court', () => {
    expect(obstaclesALEffacement(RIEN, '2026-11-25')).toEqual([]);
    const finie = { ...RIEN, missions: [{ du: '2026-01-01', au: '2026-11-24' }] };
    expect(obstaclesALEffacement(finie, '2026-11-25')).toEqual([]);
  });

  it.each(['recu', 'incomplet', 'instruction', 'avis_medical', 'attente_ss', 'etat-inconnu'])(
    'est refusé tant qu’un dossier est ouvert (%s)',
    (etat) => {
      // Six years without an act: the prescription alone would not hold it.
      const faits = { ...RIEN, dossiers: [dossier(etat, '2020-11-25')] };
      expect(obstaclesALEffacement(faits, '2026-11-25')).toEqual([
        { motif: 'dossier-ouvert', jusquAu: null },
      ]);
    },
  );

  it.each([
    ['la veille de la fin', '2031-11-24', true],
    ['le dernier jour', '2031-11-25', true],
    ['le lendemain', '2031-11-26', false],
  ])('est refusé pendant les cinq ans de la prescription : %s', (_titre, jour, refuse) => {
    const faits = { ...RIEN, dossiers: [dossier('clos', '2026-11-25')] };
    const attendu = refuse ? [{ motif: 'prescription', jusquAu: '2031-11-25' }] : [];
    expect(obstaclesALEffacement(faits, jour)).toEqual(attendu);
  });

  it('suit la plus longue des prescriptions', () => {
    const faits = {
      ...RIEN,
      dossiers: [dossier('clos', '2024-02-29'), dossier('refuse', '2022-01-10')],
    };
    expect(obstaclesALEffacement(faits, '2026-11-25')).toEqual([
      { motif: 'prescription', jusquAu: '2029-02-28' },
    ]);
  });

  it('est refusé pendant une mission ou un recours, dit jusqu’à quand si on le sait', () => {
    const faits = {
      dossiers: [],
      missions: [{ du: '2026-11-01', au: '2026-11-25' }],
      recours: [{ jusquAu: '2027-01-10' }, { jusquAu: null }],
    };
    expect(obstaclesALEffacement(faits, '2026-11-25')).toEqual([
      { motif: 'mission-en-cours', jusquAu: '2026-11-25' },
      { motif: 'recours', jusquAu: null },
    ]);
    expect(obstaclesALEffacement(faits, '2026-11-26').map((o) => o.motif)).toEqual(['recours']);
  });
});
