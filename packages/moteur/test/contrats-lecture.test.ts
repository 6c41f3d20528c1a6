import { j } from '@almanach/bareme';
import { lireCatalogue, lireContrat, lireSituation } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { contrat, garantie } from './contrats-faits.ts';

/** Codes and paths of a refusal. */
function refus(document: unknown, choix: Record<string, unknown> = {}): string[] {
  const lu = lireContrat(document, choix);
  return lu.ok ? [] : lu.erreurs.map((e) => `${e.code} ${e.chemin}`);
}

function paliers(...segments: { du: number; au: number | null; taux?: string }[]) {
  const complets = segments.map((s) => ({ taux: '0.50', ...s }));
  return contrat([garantie({ paliers: [{ compte: 'jour-indemnise', segments: complets }] })]);
}

const AMBIGUITE = {
  id: 'portee-hopital',
  nature: 'lecture' as const,
  chemins: ['garanties[0].hospitalisation.portee'],
  valeurs: ['jours-hospitalisation', 'tout-arret'],
  raison: 'Le texte ne le dit pas.',
  source: 'Notice',
};

const HOPITAL = {
  seuil: 4,
  comparateur: '>' as const,
  unite: 'jour' as const,
  montant: '22.50',
  portee: 'jours-hospitalisation' as const,
  retroactif: true,
};

describe('lire un contrat', () => {
  it('donne des entiers et des fractions exactes', () => {
    const lu = lireContrat(
      contrat([
        garantie({
          paliers: [
            {
              compte: 'jour-indemnise',
              segments: [
                { du: 1, au: 30, taux: '0.90' },
                { du: 31, au: null, taux: '2/3' },
              ],
            },
          ],
          eligibilite: { ijss: 'indifferent', heures: { plusDe: '414.5', mois: 12, emplois: [] } },
        }),
      ]),
    );
    if (!lu.ok) throw new Error('refused');
    expect(lu.valeur.effetDu).toBe(j('2019-01-01'));
    expect(lu.valeur.garanties[0]?.paliers?.[0]?.segments).toEqual([
      { du: 1, au: 30, taux: { n: 9, d: 10 }, montant: null },
      { du: 31, au: Number.POSITIVE_INFINITY, taux: { n: 2, d: 3 }, montant: null },
    ]);
    expect(lu.valeur.garanties[0]?.eligibilite.heures?.plusDe).toBe(41_450);
  });

  it('refuse une clé inconnue, et dit où', () => {
    const faux = { ...contrat(), garanties: [{ ...garantie(), delai: 3 }] };
    expect(refus(faux)).toEqual(['ALM-E-002 garanties[0].delai']);
  });

  it('refuse un montant négatif', () => {
    const g = garantie({
      forme: 'forfait',
      base: null,
      paliers: [{ compte: 'jour-indemnise', segments: [{ du: 1, au: null, montant: '-10.00' }] }],
    });
    expect(refus(contrat([g]))).toEqual(['ALM-E-006 garanties[0].paliers[0].segments[0].montant']);
  });

  it('refuse des paliers qui se chevauchent, sont dans le désordre, ou laissent un trou', () => {
    const ici = 'garanties[0].paliers[0].segments';
    expect(refus(paliers({ du: 1, au: 30 }, { du: 30, au: null }))).toEqual([
      `ALM-C-002 ${ici}[1].du`,
    ]);
    expect(refus(paliers({ du: 1, au: null }, { du: 31, au: 60 }))).toEqual([
      `ALM-C-002 ${ici}[1].du`,
    ]);
    expect(refus(paliers({ du: 1, au: 30 }, { du: 32, au: null }))).toEqual([
      `ALM-C-003 ${ici}[1].du`,
    ]);
    expect(refus(paliers({ du: 4, au: null }))).toEqual([`ALM-C-003 ${ici}[0].du`]);
    expect(refus(paliers({ du: 1, au: 30 }, { du: 31, au: 20 }))).toEqual([
      `ALM-C-004 ${ici}[1].au`,
    ]);
  });

  it('refuse un forfait sans montant, ou un taux et un montant ensemble', () => {
    const forfait = { ...garantie(), forme: 'forfait' as const };
    expect(refus(contrat([forfait]))).toEqual([
      'ALM-C-010 garanties[0].paliers[0].segments[0].montant',
    ]);
    const deux = garantie({
      paliers: [
        { compte: 'jour-indemnise', segments: [{ du: 1, au: null, taux: '0.5', montant: '10' }] },
      ],
    });
    expect(refus(contrat([deux]))).toEqual([
      'ALM-C-010 garanties[0].paliers[0].segments[0].montant',
    ]);
  });

  it('refuse une boucle : l’employeur qui attend l’employeur, ou se déduit lui-même', () => {
    const employeur = { payeur: { type: 'employeur' as const, nom: 'Employeur' } };
    const relais = garantie({
      franchises: [
        { causes: '*', jours: null, relais: 'employeur', nature: 'absolue', comptage: 'par-arret' },
      ],
    });
    expect(refus(contrat([relais], employeur))).toEqual([
      'ALM-C-009 garanties[0].franchises[0].relais',
    ]);
    expect(refus(contrat([relais]))).toEqual([]);
    const deduit = garantie({ deductions: [{ quoi: 'employeur', mode: 'brut' }] });
    expect(refus(contrat([deduit], employeur))).toEqual([
      'ALM-C-009 garanties[0].deductions[0].quoi',
    ]);
  });

  it('refuse deux garanties de même nom, une fin avant le début, une borne haute sous la basse', () => {
    expect(refus(contrat([garantie(), garantie()]))).toEqual(['ALM-C-008 garanties[1].id']);
    expect(refus(contrat([garantie()], { effetAu: '2018-12-31' }))).toEqual(['ALM-E-011 effetAu']);
    const age = garantie({ eligibilite: { ijss: 'indifferent', age: { min: 30, max: 29 } } });
    expect(refus(contrat([age]))).toEqual(['ALM-C-004 garanties[0].eligibilite.age']);
  });

  it('refuse un mégaoctet de paliers sans le lire', () => {
    const segments = Array.from({ length: 30_000 }, (_, i) => ({
      du: i + 1,
      au: i + 1,
      taux: '0.50',
    }));
    const gros = contrat([garantie({ paliers: [{ compte: 'jour-indemnise', segments }] })]);
    expect(JSON.stringify(gros).length).toBeGreaterThan(1_000_000);
    expect(refus(gros)).toEqual(['ALM-C-001 ']);
  });

  it('refuse sans erreur interne ce qui n’est pas un contrat', () => {
    let profond: unknown = [];
    for (let i = 0; i < 50_000; i++) profond = [profond];
    for (const faux of [null, 3, 'contrat', [], {}, { ...contrat(), ambiguites: profond }, profond])
      expect(refus(faux)).not.toEqual([]);
  });
});

describe('les points qu’un contrat laisse ouverts', () => {
  const document = contrat([garantie({ hospitalisation: HOPITAL })], { ambiguites: [AMBIGUITE] });

  it('un choix remplace la clause avant la lecture', () => {
    const lu = lireContrat(document, { 'portee-hopital': 'tout-arret' });
    expect(lu.ok && lu.valeur.garanties[0]?.hospitalisation?.portee).toBe('tout-arret');
    const sans = lireContrat(document);
    expect(sans.ok && sans.valeur.garanties[0]?.hospitalisation?.portee).toBe(
      'jours-hospitalisation',
    );
  });

  it('refuse un choix hors de la liste, et un point qui n’existe pas', () => {
    expect(refus(document, { 'portee-hopital': 'demi-arret' })).toEqual([
      'ALM-C-006 choix.portee-hopital',
    ]);
    expect(refus(document, { autre: 1 })).toEqual(['ALM-C-006 choix.autre']);
  });

  it('refuse un chemin qui ne mène à aucune clause, ou qui change ce qui nomme le contrat', () => {
    const vers = (chemin: string) =>
      contrat([garantie({ hospitalisation: HOPITAL })], {
        ambiguites: [{ ...AMBIGUITE, chemins: [chemin] }],
      });
    for (const chemin of [
      'garanties[1].hospitalisation.portee',
      'garanties[0].rien',
      'id',
      '__proto__',
      'a b',
    ])
      expect(refus(vers(chemin))).toEqual(['ALM-C-005 ambiguites[0].chemins[0]']);
  });

  it('un choix qui rend le contrat incohérent est refusé', () => {
    const valeurs = [0, 70];
    const g = garantie({ eligibilite: { ijss: 'indifferent', age: { min: 0, max: 61 } } });
    const ouvert = { ...AMBIGUITE, chemins: ['garanties[0].eligibilite.age.min'], valeurs };
    expect(refus(contrat([g], { ambiguites: [ouvert] }), { 'portee-hopital': 70 })).toEqual([
      'ALM-C-004 garanties[0].eligibilite.age',
    ]);
  });
});

describe('lire un catalogue', () => {
  const v2019 = contrat([garantie()], { effetAu: '2025-12-31' });
  const v2026 = contrat([garantie()], { version: '2026', effetDu: '2026-01-01' });

  it('range les versions d’un contrat, la plus ancienne d’abord', () => {
    const lu = lireCatalogue([v2026, v2019]);
    expect(lu.ok && lu.valeur.contrats.get('essai')?.map((c) => c.version)).toEqual([
      '2019',
      '2026',
    ]);
  });

  it('refuse deux versions qui ont un jour commun', () => {
    const lu = lireCatalogue([v2019, { ...v2026, effetDu: '2025-12-31' }]);
    expect(lu.ok ? [] : lu.erreurs.map((e) => `${e.code} ${e.chemin}`)).toEqual([
      'ALM-C-007 [1].effetDu',
    ]);
  });

  it('un seul mauvais document, et rien n’est lu', () => {
    const lu = lireCatalogue([v2019, { ...v2026, rang: -1 }]);
    expect(lu.ok ? [] : lu.erreurs.map((e) => `${e.code} ${e.chemin}`)).toEqual([
      'ALM-E-008 [1].rang',
    ]);
  });
});

describe('les contrats d’une situation', () => {
  const catalogue = lireCatalogue([
    contrat([garantie({ hospitalisation: HOPITAL })], { ambiguites: [AMBIGUITE] }),
  ]);
  if (!catalogue.ok) throw new Error('refused');
  const contrats = catalogue.valeur;
  const arrets = [{ nature: 'maladie' as const, du: '2026-03-02', au: '2026-03-31' }];
  const lire = (liste: unknown, avec = true) =>
    lireSituation({ arrets, contrats: liste }, { le: '2026-11-25', ...(avec ? { contrats } : {}) });
  const erreurs = (liste: unknown) => {
    const lu = lire(liste);
    return lu.ok ? [] : lu.erreurs.map((e) => `${e.code} ${e.chemin}`);
  };

  it('se nomment par leur identifiant, avec la date d’adhésion', () => {
    const lu = lire([{ id: 'essai', adhesion: '2025-01-10' }]);
    expect(lu.ok && lu.valeur.bas.souscriptions[0]?.versions[0]?.adhesion).toBe(j('2025-01-10'));
    expect(lu.ok && lu.valeur.bas.nonUtilises).toEqual([]);
  });

  it('se donnent entiers, et leurs erreurs disent leur place dans la situation', () => {
    expect(erreurs([{ contrat: contrat() }])).toEqual([]);
    expect(erreurs([{ contrat: { ...contrat(), rang: -1 } }])).toEqual([
      'ALM-E-008 contrats[0].contrat.rang',
    ]);
  });

  it('refusent un identifiant inconnu, un contrat nommé deux fois, ou rien', () => {
    expect(erreurs([{ id: 'autre' }])).toEqual(['ALM-E-020 contrats[0].id']);
    expect(erreurs([{ id: 'essai' }, { id: 'essai' }])).toEqual(['ALM-E-014 contrats[1]']);
    expect(erreurs([{}])).toEqual(['ALM-E-003 contrats[0].id']);
    expect(erreurs([{ id: 'essai', contrat: contrat() }])).toEqual(['ALM-E-016 contrats[0].id']);
  });

  it('prennent les choix de la personne', () => {
    const lu = lire([{ id: 'essai', choix: { 'portee-hopital': 'tout-arret' } }]);
    const g = lu.ok ? lu.valeur.bas.souscriptions[0]?.versions[0]?.contrat.garanties[0] : undefined;
    expect(g?.hospitalisation?.portee).toBe('tout-arret');
    expect(erreurs([{ id: 'essai', choix: { 'portee-hopital': 3 } }])).toEqual([
      'ALM-C-006 contrats[0].choix.portee-hopital',
    ]);
    expect(erreurs([{ id: 'essai', choix: { autre: 3 } }])).toEqual([
      'ALM-C-006 contrats[0].choix.autre',
    ]);
  });

  it('sans catalogue, un identifiant est mis de côté et cela se dit', () => {
    const lu = lire([{ id: 'autre' }], false);
    expect(lu.ok && lu.valeur.bas.nonUtilises).toEqual(['contrats']);
  });
});
