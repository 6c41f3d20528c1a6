import { CATALOGUE } from '@almanach/contrats';
import { describe, expect, it } from 'vitest';
import { CHIFFRES as C } from './chiffres.ts';

const contrat = CATALOGUE.find(
  (c) => c.id === 'interimaires-prevoyance' && c.version === C.version,
) as unknown as {
  effetAu: string | null;
  garanties: {
    id: string;
    eligibilite: { heures?: { plusDe: string; mois: number } };
    survenance: { fenetre: string; valeur?: number; unite?: string; condition: string | null }[];
    horsContrat: { dureeMin: number } | null;
    franchises: { jours: number }[];
    paliers: { si?: object; segments: { du: number; au: number | null; taux: string }[] }[];
    dureesMax: { jours: number; par: string }[];
  }[];
  portabilite: { max: { valeur: number } };
  invalidite: { categories: number[]; taux: string };
  avance: { montant: string };
};
const garantie = (id: string) => {
  const trouvee = contrat.garanties.find((g) => g.id === id);
  if (trouvee === undefined) throw new Error(id);
  return trouvee;
};

describe('les chiffres dits par la page des garanties', () => {
  it('sont ceux de la version en vigueur du contrat', () => {
    const vie = garantie('vie-privee');
    const [premier, second] = vie.paliers.find((p) => p.si === undefined)?.segments ?? [];
    expect(contrat.effetAu).toBeNull();
    expect(vie.eligibilite.heures).toMatchObject({ plusDe: String(C.heures), mois: C.mois });
    expect(vie.franchises[0]?.jours).toBe(C.franchise);
    expect([premier?.taux, premier?.au]).toEqual([`0.${C.premierTaux}`, C.premiersJours]);
    expect(second?.taux).toBe(`0.${C.secondTaux}`);
    expect(vie.dureesMax.map((d) => d.jours)).toEqual([C.joursParAn, C.joursEnTout]);
    expect(vie.horsContrat?.dureeMin).toBe(C.horsMission);
    expect(vie.survenance).toContainEqual(
      expect.objectContaining({ valeur: C.portabiliteMois, unite: 'mois', condition: 'inscrit' }),
    );
    expect(contrat.portabilite.max.valeur).toBe(C.portabiliteMax);
    expect(contrat.invalidite).toMatchObject({ categories: [2, 3], taux: `0.${C.invalidite}` });
    expect(contrat.avance.montant).toBe(`${C.avance}.00`);
  });

  it('accident, maladie du travail et trajet : aucune heure demandée, aucun jour d’attente [ex. 38]', () => {
    for (const id of ['at-mp', 'trajet']) {
      expect(garantie(id).eligibilite.heures).toBeUndefined();
      expect(garantie(id).franchises[0]?.jours).toBe(0);
    }
    expect(garantie('maternite').eligibilite.heures?.plusDe).toBe(String(C.heures));
  });
});
