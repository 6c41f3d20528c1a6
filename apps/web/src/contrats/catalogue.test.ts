import { CATALOGUE } from '@almanach/contrats';
import { describe, expect, it } from 'vitest';
import { contratVide } from '../simulateur/vides.ts';
import { completer } from './choisir.ts';
import { contratsAu, correspond, propose, versionAu } from './documents.ts';
import { categoriesDe, faitsDemandes } from './faits.ts';
import { direValeur } from './valeurs.ts';

function contrat(id: string) {
  const trouve = versionAu(
    CATALOGUE.filter((c) => c.id === id),
    '2026-11-03',
  );
  if (trouve === undefined) throw new Error(`no ${id}`);
  return trouve;
}

describe('le catalogue, cherché', () => {
  it('donne un document par contrat, celui du premier jour de l’arrêt', () => {
    const offerts = contratsAu(CATALOGUE, '2022-03-01');
    expect(new Set(offerts.map((c) => c.id)).size).toBe(offerts.length);
    const branche = offerts.find((c) => c.id === 'interimaires-prevoyance');
    expect(branche?.version).toBe('2021-05-01');
  });

  it('se cherche sans accents ni majuscules, par le titre ou le payeur', () => {
    const trouves = (mots: string) =>
      contratsAu(CATALOGUE, '2026-11-03').filter((c) => correspond(c, mots)).length;
    expect(trouves('BATIMENT')).toBeGreaterThan(0);
    expect(trouves('bâtiment')).toBe(trouves('batiment'));
    expect(trouves('interimaires prevoyance')).toBe(1);
    expect(trouves('xyzzy')).toBe(0);
  });

  it('propose le régime de la branche à ceux qu’il couvre, et à eux seuls', () => {
    const proposes = (types: string[]) =>
      contratsAu(CATALOGUE, '2026-11-03')
        .filter((c) => propose(c, types))
        .map((c) => c.id);
    expect(proposes(['mission'])).toEqual(['interimaires-prevoyance']);
    expect(proposes(['cdi-interimaire'])).toEqual(['interimaires-prevoyance']);
    expect(proposes(['cdi'])).toEqual([]);
  });
});

describe('les faits qu’un contrat demande', () => {
  it('le régime de la branche part de la semaine, et ne demande aucun net', () => {
    const faits = faitsDemandes(contrat('interimaires-prevoyance'));
    expect(faits).toContain('semaine');
    expect(faits).toContain('inscription');
    expect(faits).not.toContain('net');
    expect(categoriesDe(contrat('interimaires-prevoyance'))).toContain('non-cadre');
  });

  it('le contrat individuel demande les séjours à l’hôpital et le genre de maladie', () => {
    expect(faitsDemandes(contrat('aspbtp-option-1'))).toEqual(['cause', 'hospitalisations']);
  });

  it('se retrouvent pour un contrat venu par un lien', () => {
    const lu = completer({ ...contratVide('k1'), id: 'aspbtp-option-1' });
    expect(lu).toMatchObject({ faits: ['cause', 'hospitalisations'] });
    expect(lu.nom).not.toBe('');
  });
});

describe('les valeurs d’un point ouvert', () => {
  const valeurs = CATALOGUE.flatMap((c) =>
    c.ambiguites.map((a) => [`${c.id} ${a.id}`, a] as const),
  );

  it.each(valeurs)('%s : chacune a ses mots, et deux ne se disent pas pareil', (_, point) => {
    const liste = point.valeurs;
    const dites = liste.map((v) => direValeur(v, point.chemins[0] ?? '', liste));
    for (const dite of dites) expect(dite).not.toMatch(/[{}[\]"]|^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(new Set(dites).size).toBe(dites.length);
  });
});
