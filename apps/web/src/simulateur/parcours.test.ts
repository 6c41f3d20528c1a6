import { describe, expect, it } from 'vitest';
import { anneesDeRevenu } from './annees.ts';
import { contexte, erreursDeLaPage, nombreDePages, pages, premiereIncomplete } from './parcours.ts';
import { rangeesDePaie } from './rangees.ts';
import type { FaitDemande, Reponses } from './reponses.ts';
import { arretVide, contratVide, emploiVide, REPONSES_VIDES } from './vides.ts';

const LE = '2026-11-24';

const ARRET = { ...arretVide('a1'), du: '3/11/2026', au: '20/12/2026' };
const CDI = { ...emploiVide('e1'), type: 'cdi', enCours: true } as const;

function noms(r: Partial<Reponses>): string[] {
  const ctx = contexte({ ...REPONSES_VIDES, ...r }, LE);
  return pages(ctx).map((p) => p.adresse.replace('/simulateur/', ''));
}

const BASE = ['statut', 'nature', 'longue-duree', 'dates', 'envoi', 'emplois'];

describe('les questions posées', () => {
  it('sont onze pour un CDI en maladie', () => {
    expect(noms({ nature: 'maladie', arrets: [ARRET], emplois: [CDI] })).toEqual([
      ...BASE,
      'salaires/e1',
      'anciennete',
      'maintien',
      'cas-particuliers',
      'contrats',
    ]);
  });

  it('s’arrêtent aux dates quand le cas n’est pas calculé', () => {
    expect(noms({ nature: 'maternite', arrets: [ARRET], emplois: [CDI] })).toEqual([
      'statut',
      'nature',
      'dates',
    ]);
  });

  it('après un accident du travail, un seul mois de salaire, et ni droits ni longue maladie', () => {
    const r = { nature: 'accident-travail', arrets: [ARRET], emplois: [CDI] } as const;
    expect(noms(r)).toEqual([
      'statut',
      'nature',
      'accident',
      'dates',
      'envoi',
      'emplois',
      'salaires/e1',
      'anciennete',
      'maintien',
      'cas-particuliers',
      'contrats',
    ]);
    const rangees = rangeesDePaie({ ...REPONSES_VIDES, ...r }, 'e1', LE);
    expect(rangees.map((x) => x.cle)).toEqual(['2026-10']);
  });

  it('à son compte, l’activité et trois revenus, jamais un employeur', () => {
    const r = { statut: 'independant', nature: 'maladie', arrets: [ARRET] } as const;
    const suite = ['nature', 'longue-duree', 'dates', 'envoi'];
    expect(noms({ ...r, activite: 'micro' })).toEqual([
      'statut',
      'activite',
      ...suite,
      'revenus',
      'cas-particuliers',
      'contrats',
    ]);
    expect(anneesDeRevenu({ ...REPONSES_VIDES, ...r }, LE)).toEqual([2023, 2024, 2025]);
    for (const activite of ['exploitant-agricole', 'conjoint-collaborateur'] as const)
      expect(noms({ ...r, activite })).not.toContain('revenus');
  });

  it('une activité récente n’a que les revenus de ses années', () => {
    const depuis = (affilieLe: string) =>
      anneesDeRevenu({ ...REPONSES_VIDES, arrets: [ARRET], affilieLe }, LE);
    expect(depuis('1/7/2024')).toEqual([2024, 2025]);
    expect(depuis('1/3/2026')).toEqual([2026]);
  });

  it('ont une page de salaires par emploi de la période', () => {
    const mission = (cle: string, du: string, au: string) =>
      ({ ...emploiVide(cle), type: 'mission', du, au }) as const;
    const emplois = [
      mission('e1', '1/1/2026', '31/3/2026'),
      mission('e2', '1/1/2020', '31/3/2020'),
      mission('e3', '1/4/2026', '30/11/2026'),
    ];
    const salaires = noms({ arrets: [ARRET], emplois }).filter((n) => n.startsWith('salaires'));
    expect(salaires).toEqual(['salaires/e1', 'salaires/e3']);
  });

  it('demandent le chômage quand des jours n’ont pas de contrat', () => {
    const trou = { ...CDI, du: '15/9/2026' };
    expect(noms({ arrets: [ARRET], emplois: [trou] })).toContain('chomage');
    expect(noms({ arrets: [ARRET], emplois: [CDI] })).not.toContain('chomage');
    expect(noms({ statut: 'sans-emploi', arrets: [ARRET] })).toContain('chomage');
  });

  it('demandent l’inscription à la Sécurité sociale seulement au-delà de six mois', () => {
    const long = { ...ARRET, du: '3/1/2026', au: '3/7/2026' };
    expect(noms({ arrets: [long], emplois: [CDI] })).toContain('inscription');
    expect(noms({ arrets: [{ ...long, au: '2/7/2026' }] })).not.toContain('inscription');
  });

  it('demandent une raison pour un mois sans salaire, pas en travail discontinu', () => {
    const paies = { '2026-09': { brut: '0', inconnu: false, heures: null } };
    expect(noms({ arrets: [ARRET], emplois: [{ ...CDI, paies }] })).toContain('absences');
    const mission = { ...CDI, type: 'mission', du: '1/1/2026', paies } as const;
    expect(noms({ arrets: [ARRET], emplois: [mission] })).not.toContain('absences');
  });

  it('demandent les enfants et la naissance seulement pour les arrêts que la loi d’alors visait', () => {
    const apprenti = { ...CDI, type: 'apprentissage' } as const;
    const de = (du: string, au: string) =>
      noms({ arrets: [{ ...ARRET, du, au }], emplois: [apprenti] });
    expect(de('31/12/2018', '20/1/2019')).toEqual(expect.arrayContaining(['naissance', 'enfants']));
    expect(de('1/1/2019', '20/1/2019')).not.toContain('naissance');
    expect(de('2/6/2020', '20/6/2020')).toContain('enfants');
    expect(de('3/6/2020', '20/6/2020')).not.toContain('enfants');
  });

  it('un contrat ne fait poser que les questions qu’il demande', () => {
    const r = { nature: 'maladie', arrets: [ARRET], emplois: [CDI] } as const;
    const avec = (faits: readonly FaitDemande[]) => ({
      ...r,
      contrats: [{ ...contratVide('k1'), id: 'un-contrat', faits }],
    });
    expect(noms(avec([])).at(-1)).toBe('contrats');
    expect(noms(avec(['net'])).at(-1)).toBe('contrats/details');
    // The seniority of a CDI is already asked by the law; nobody without a job is registered.
    expect(noms(avec(['anciennete', 'inscription'])).at(-1)).toBe('contrats');
  });

  it('suivent les cas cochés, et la date pour la téléconsultation', () => {
    const cas = ['teleconsultation', 'temps-partiel', 'retraite', 'historique'] as const;
    const suite = ['teleconsultation', 'temps-partiel', 'retraite', 'arrets-precedents'];
    expect(noms({ arrets: [ARRET], emplois: [CDI], cas }).slice(-5, -1)).toEqual(suite);
    const ancien = { ...ARRET, du: '26/2/2024', au: '20/3/2024' };
    expect(noms({ arrets: [ancien], emplois: [CDI], cas }).slice(-4, -1)).toEqual(suite.slice(1));
  });
});

describe('la suite des pages', () => {
  const ctx = (r: Partial<Reponses>) => contexte({ ...REPONSES_VIDES, ...r }, LE);

  it('annonce les pages de salaires avant de connaître les emplois', () => {
    const avant = ctx({ nature: 'maladie', arrets: [ARRET] });
    const apres = ctx({ nature: 'maladie', arrets: [ARRET], emplois: [CDI] });
    expect(nombreDePages(avant)).toBe(nombreDePages(apres));
  });

  it('reprend à la première réponse qui manque, ou à la première après une page', () => {
    const entame = ctx({ statut: 'salarie', nature: 'maladie', arrets: [ARRET] });
    expect(premiereIncomplete(entame)?.question.nom).toBe('ald');
    expect(premiereIncomplete(entame, '/simulateur/dates')?.question.nom).toBe('emplois');
  });

  it('est finie quand chaque page est remplie', () => {
    const paie = { brut: '2000', inconnu: false, heures: null };
    const paies = { '2026-08': paie, '2026-09': paie, '2026-10': paie };
    const rempli = ctx({
      statut: 'salarie',
      nature: 'maladie',
      ald: 'non',
      arrets: [ARRET],
      emplois: [{ ...CDI, subrogation: 'non', paies }],
    });
    expect(pages(rempli).flatMap((p) => erreursDeLaPage(rempli, p))).toEqual([]);
    expect(premiereIncomplete(rempli)).toBeNull();
  });
});
