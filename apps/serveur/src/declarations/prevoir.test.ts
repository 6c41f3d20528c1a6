import { chargerDroit } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { ENTRE_MISSIONS, MALADIE } from '../../test/declarations.ts';
import { uid } from '../../test/evenements.ts';
import { catalogue } from '../calculs/catalogue.ts';
import type { DeclarationArret } from './declaration.ts';
import { type Prevision, prevoir } from './prevoir.ts';
import { arretsApres, type DossierPourPrevoir, versSituation } from './situation.ts';

const outils = {
  droit: chargerDroit('2026-11-25'),
  contrats: catalogue(),
  aujourdhui: '2026-11-25',
};

/** Twelve months at 1,900.00 € and 151.67 hours: November 2025 to October 2026. */
const paies = [
  ['2025-11-01', '2025-11-30'],
  ['2025-12-01', '2025-12-31'],
  ['2026-01-01', '2026-01-31'],
  ['2026-02-01', '2026-02-28'],
  ['2026-03-01', '2026-03-31'],
  ['2026-04-01', '2026-04-30'],
  ['2026-05-01', '2026-05-31'],
  ['2026-06-01', '2026-06-30'],
  ['2026-07-01', '2026-07-31'],
  ['2026-08-01', '2026-08-31'],
  ['2026-09-01', '2026-09-30'],
  ['2026-10-01', '2026-10-31'],
].map(([du = '', au = '']) => ({ du, au, brut: '1900.00', heures: '151.67' }));

const dossier: DossierPourPrevoir = {
  naissance: '1990-05-12',
  missions: [
    {
      id: uid(40),
      agence: 'Agence du Port',
      du: '2025-11-01',
      au: null,
      categorie: 'non-cadre',
      remuneration: {
        tauxHoraire: '12.50',
        heuresHebdomadaires: '35',
        primesHebdomadaires: '0.00',
        ifm: '0.10',
        iccp: '0.10',
      },
      paies,
    },
  ],
  arrets: [],
  franceTravail: null,
  regimeDeBranche: true,
};

function prevision(
  d: DossierPourPrevoir,
  declaration: DeclarationArret = MALADIE,
  id = uid(10),
): Prevision {
  const situation = versSituation(d, arretsApres(d.arrets, declaration, id), '2026-11-25');
  const lecture = prevoir(situation!, outils);
  if (!lecture.ok) throw new Error(JSON.stringify(lecture.erreurs));
  return lecture.valeur;
}

const caisse = (p: Prevision) =>
  p.jours.map((j) => j.lignes.find((l) => l.payeur === 'assurance-maladie')?.montant);

describe('la prévision', () => {
  // 12 × 1,900.00 / 365 = 62.4657…; half = 31.2328… → 31.23, below the cap of 41.95.
  it('donne chaque jour de l’arrêt : trois jours de carence, puis 31,23 € de la caisse', () => {
    const p = prevision(dossier);
    expect(p.jours.map((j) => j.jour).at(0)).toBe('2026-11-02');
    expect(p.jours).toHaveLength(14);
    expect(caisse(p)).toEqual([
      '0.00',
      '0.00',
      '0.00',
      ...Array.from({ length: 11 }, () => '31.23'),
    ]);
  });

  it('ne dit jamais certain, nomme le régime de branche et le prochain versement', () => {
    const p = prevision(dossier);
    const lignes = p.jours.flatMap((j) => j.lignes);
    expect(new Set(lignes.map((l) => l.certitude))).toEqual(new Set(['prevu']));
    // Cap of the scheme: 12.50 × 35 / 7 × 1.10 × 0.78 = 53.625 a day, benefit of the caisse included.
    const regime = p.jours[5]?.lignes.find((l) => l.payeur === 'contrat:interimaires-prevoyance');
    expect(Number(regime?.montant)).toBeGreaterThan(22.38);
    expect(Number(regime?.montant)).toBeLessThan(22.41);
    expect(p.prochainVersement === null || p.prochainVersement.le >= '2026-11-25').toBe(true);
    expect(p.hypotheses.length).toBeGreaterThan(0);
  });

  it('d’un salaire inconnu, donne des bornes par jour et ce qui manque', () => {
    const [mission] = dossier.missions;
    const p = prevision({
      ...dossier,
      missions: [
        { ...mission!, paies: paies.map((x, i) => (i === 11 ? { ...x, brut: 'inconnu' } : x)) },
      ],
    });
    const ligne = p.jours[5]?.lignes.find((l) => l.payeur === 'assurance-maladie');
    // Least: 11 × 1,900.00 / 365 / 2 = 28.63.
    expect(ligne).toMatchObject({ certitude: 'inconnu', montant: null, montantMin: '28.63' });
    expect(p.manques.length).toBeGreaterThan(0);
  });

  it('suit un retour avant la fin, une prolongation, une annulation', () => {
    const arrets = arretsApres([], MALADIE, uid(10));
    const retour = arretsApres(
      arrets,
      { objet: 'reprise-anticipee', arret: uid(10), repriseLe: '2026-11-10' },
      uid(11),
    );
    expect(retour.map((a) => a.declaration.au)).toEqual(['2026-11-09']);
    const prolongation = {
      ...MALADIE,
      objet: 'prolongation' as const,
      arret: uid(10),
      du: '2026-11-16',
      au: '2026-11-20',
      prescritLe: '2026-11-15',
      recuLe: '2026-11-15',
    };
    expect(prevision({ ...dossier, arrets }, prolongation, uid(11)).jours).toHaveLength(19);
    const prolonge = arretsApres(arrets, prolongation, uid(11));
    expect(
      arretsApres(
        prolonge,
        { objet: 'reprise-anticipee', arret: uid(10), repriseLe: '2026-11-10' },
        uid(12),
      ),
    ).toHaveLength(1);
    const annule = arretsApres(arrets, { objet: 'annulation', arret: uid(10) }, uid(11));
    expect(versSituation(dossier, annule, '2026-11-25')).toBeNull();
    // What prolonged it prolongs nothing any more.
    expect(arretsApres(prolonge, { objet: 'annulation', arret: uid(10) }, uid(12))).toEqual([]);
  });

  it('entre deux missions, le temps d’inscription vient de ce que la personne a dit', () => {
    const declaration = { ...MALADIE, moment: ENTRE_MISSIONS };
    const situation = versSituation(dossier, arretsApres([], declaration, uid(10)), '2026-11-25');
    expect(situation?.chomage).toEqual([
      { du: '2026-10-21', au: '2026-11-01', inscrit: true, indemnise: false },
    ]);
  });

  it('un séjour sans fin s’arrête avec l’arrêt', () => {
    const declaration = { ...MALADIE, hospitalisation: { du: '2026-11-10', au: null } };
    const situation = versSituation(dossier, arretsApres([], declaration, uid(10)), '2026-11-25');
    expect(situation?.arrets[0]?.hospitalisations).toEqual([
      { du: '2026-11-10', au: '2026-11-15' },
    ]);
  });
});
