import { readdirSync, readFileSync } from 'node:fs';
import { type ContratJson, REGLES, schemaContrat } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { clausesChangees, direContrat, direLecture } from '../src/index.ts';
import { caracteresInterdits, motsParPhrase } from './lisibilite.ts';

const DOSSIER = new URL('../../contrats/contrats/', import.meta.url);
const CONTRATS = readdirSync(DOSSIER).map(
  (f) => JSON.parse(readFileSync(new URL(f, DOSSIER), 'utf8')) as ContratJson,
);
const clauses = CONTRATS.flatMap((c) =>
  direContrat(c).flatMap((s) => s.clauses.map((clause) => ({ c, s, clause }))),
);

describe('un contrat, clause par clause', () => {
  it('chaque phrase est courte, et s’imprime', () => {
    const ecrites = clauses.filter(({ clause }) => !['remarques', 'capitaux'].includes(clause.cle));
    const longues = ecrites.flatMap(({ c, clause }) =>
      clause.phrases.filter((p) => Math.max(...motsParPhrase(p)) > 20).map((p) => `${c.id} ${p}`),
    );
    expect(longues).toEqual([]);
    expect(ecrites.flatMap(({ clause }) => clause.phrases.flatMap(caracteresInterdits))).toEqual(
      [],
    );
  });

  it('aucune phrase n’est vide, ni ne laisse voir une valeur absente', () => {
    const mauvaises = clauses.flatMap(({ c, clause }) =>
      clause.phrases
        .filter((p) => p.trim() === '' || /undefined|\bnull\b|NaN|\[object/.test(p))
        .map((p) => `${c.id} ${clause.chemin} ${p}`),
    );
    expect(mauvaises).toEqual([]);
  });

  it('chaque règle citée existe', () => {
    const ids = new Set<string>(Object.values(REGLES).map((r) => r.id));
    expect(
      [...new Set(clauses.flatMap(({ clause }) => clause.regles))].filter((r) => !ids.has(r)),
    ).toEqual([]);
  });

  it('chaque clé du schéma est dans une clause', () => {
    const horsClauses = ['id', 'version', 'titre', 'famille', 'sources', 'ambiguites', 'garanties'];
    const dites = new Set(
      [TOUT].flatMap((c) => direContrat(c).flatMap((s) => s.clauses.map((x) => x.chemin))),
    );
    const portees = { effetAu: 'effetDu', rang: 'principeIndemnitaire' } as Record<string, string>;
    const manquent = Object.keys(schemaContrat.shape).filter(
      (k) => !horsClauses.includes(k) && !dites.has(portees[k] ?? k),
    );
    expect(manquent).toEqual([]);
    const deGarantie = {
      id: 'causes',
      exclusions: 'causes',
      eligibilite: 'eligibilite.ijss',
      tantQueIjss: 'ageFin',
    } as Record<string, string>;
    const absentes = Object.keys(schemaContrat.shape.garanties.element.shape).filter(
      (k) => !dites.has(`garanties[0].${deGarantie[k] ?? k}`),
    );
    expect(absentes).toEqual([]);
  });

  it('un contrat inconnu dit ce qu’il ignore, une fin absente n’est pas un inconnu', () => {
    const durees = clauses.filter(({ clause }) => clause.cle === 'dureesMax');
    for (const { clause } of durees) {
      expect(clause.inconnue).toBe(JSON.stringify(clause.valeur).includes('null'));
      if (clause.inconnue) expect(clause.phrases.join(' ')).toMatch(/connaissons pas/);
    }
    const paliers = clauses.filter(({ clause }) => clause.cle === 'paliers');
    for (const { clause } of paliers)
      expect(clause.inconnue).toBe(/connaissons pas/.test(clause.phrases.join(' ')));
  });
});

describe('deux versions d’un contrat', () => {
  const versions = CONTRATS.filter((c) => c.id === 'interimaires-prevoyance').sort((a, b) =>
    a.effetDu < b.effetDu ? -1 : 1,
  );

  it('le passage à 2026 montre ce qui a changé, et rien d’autre', () => {
    const [, , avant, apres] = versions;
    if (avant === undefined || apres === undefined) throw new Error('no version');
    const changees = clausesChangees(avant, apres);
    expect(changees.map((c) => c.titre)).toEqual([
      'Arrêts concernés',
      'Quand l’arrêt doit commencer',
    ]);
    for (const c of changees) expect(c.avant).not.toEqual(c.apres);
    expect(clausesChangees(apres, apres)).toEqual([]);
  });

  it('une clause retirée ou ajoutée a un seul côté', () => {
    const [c] = versions;
    if (c === undefined) throw new Error('no version');
    const { avance: _avance, ...sans } = c;
    const [retiree] = clausesChangees({ ...c, avance: TOUT.avance }, sans);
    expect([retiree?.titre, retiree?.apres]).toEqual(['Avance', null]);
  });
});

describe('un point ouvert', () => {
  it('chaque lecture du catalogue se dit, et deux lectures d’un point ne se disent pas pareil', () => {
    const pareilles = CONTRATS.flatMap((c) =>
      c.ambiguites.flatMap((a) => {
        const dites = a.valeurs.map((v) => direLecture(v, a.chemins[0] ?? ''));
        return new Set(dites).size === dites.length ? [] : [`${c.id} ${a.id} ${dites.join(' / ')}`];
      }),
    );
    expect(pareilles).toEqual([]);
  });
});

/** Every clause once, for the coverage of the schema; `horsContrat`, `rechute` and the like included. */
const TOUT = {
  ...(CONTRATS.find((c) => c.id === 'aspbtp-option-1') as ContratJson),
  revalorisation: { apres: null, indice: 'point' },
  portabilite: { max: { valeur: 12, unite: 'mois' }, plafondAre: true },
  invalidite: { categories: [2, 3], taux: '0.80', plafondNet: '1.00' },
  avance: { montant: '500.00', garanties: ['incapacite'], dureeMin: 25, horsContratMin: 10 },
  declaration: [{ par: 'assure', quand: 'en-contrat', garanties: ['incapacite'], delai: null }],
  garanties: [
    {
      ...(CONTRATS.find((c) => c.id === 'aspbtp-option-1') as ContratJson).garanties[0],
      survenance: [{ fenetre: 'en-contrat', condition: null, base: 'brut', confirmee: true }],
      horsContrat: { dureeMin: 11 },
      base: { assiette: 'brut', periode: 'trois-mois', diviseur: '91.25' },
      changementDePalier: 'premier-jour',
      substitution: { si: 'obligation-l1226-1', forme: 'sous-deduction', taux: '2/3' },
      compteur: { fenetre: 'annee-civile', imputation: 'duree-seule' },
      rechute: { memeCause: true, effet: 'nouvel-arret' },
    },
  ],
} as ContratJson;
