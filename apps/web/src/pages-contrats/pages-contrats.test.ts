import type { JeuCompareJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { designation, partDe } from './adherer/designation.ts';
import { RESERVES } from './adresses.ts';
import { comparer, SANS, trousDeTous, versionAu } from './comparer/comparaison.ts';
import { lireSaisie, SAISIE_VIDE } from './comparer/saisie.ts';
import { FICHES, fiche } from './donnees/catalogue.ts';
import { chercher, ecrireDemande, lireDemande } from './donnees/recherche.ts';
import { lireEntier, lireMontant, lirePart, parties, remplacerA } from './editeur/ecrire.ts';
import { examiner } from './editeur/examiner.ts';
import { importer } from './editeur/importer.ts';
import { ligneDe, localiser, placeDe } from './editeur/localiser.ts';
import { CONTRAT_NEUF, enTexte } from './editeur/modele.ts';
import { essayer } from './essai/calculer.ts';
import { casTypes, premierJourDeCas } from './essai/cas.ts';
import { statutDe } from './essai/personne.ts';
import { choixDe } from './fiche/PointsOuverts.tsx';

const LE = '2026-11-24';

describe('le catalogue à l’écran', () => {
  it('aucun contrat ne prend le nom d’une page', () => {
    expect(FICHES.filter((f) => RESERVES.includes(f.id))).toEqual([]);
  });

  it('se cherche par mot sans accent, famille, payeur et confiance', () => {
    const trouver = (requete: string) => chercher(lireDemande(requete)).map((f) => f.id);
    expect(trouver('q=INTERIMAIRES')).toEqual(['interimaires-prevoyance']);
    expect(trouver('q=metallurgie cadres')).toContain('metallurgie-cadres');
    expect(trouver('famille=legal')).toEqual(['mensualisation-legale']);
    expect(trouver('payeur=caisse')).toEqual(['caaa-non-salaries']);
    expect(trouver('confiance=A').every((id) => fiche(id)?.confiance === 'A')).toBe(true);
    expect(trouver('q=zzz')).toEqual([]);
    expect(ecrireDemande(lireDemande('q=a&famille=&payeur=caisse'))).toBe('?q=a&payeur=caisse');
  });
});

describe('les cas types', () => {
  const versions = FICHES.flatMap((f) => f.versions);

  it.each(versions.map((v) => [`${v.id} ${v.version}`, v] as const))(
    '« %s » se calcule sur chacun, un jour où il est en vigueur',
    (_, v) => {
      const du = premierJourDeCas(v);
      expect(v.effetDu <= du && (v.effetAu === null || du <= v.effetAu)).toBe(true);
      for (const cas of casTypes(v, statutDe(v), LE)) {
        const essai = essayer(cas, v, LE);
        if (!essai.ok) throw new Error(JSON.stringify(essai.erreurs));
        expect(essai.resultat.payeurs).toContain(`contrat:${v.id}`);
      }
    },
  );

  it('chaque lecture d’un point ouvert se calcule aussi', () => {
    const v = fiche('aspbtp-option-2')?.derniere;
    if (v === undefined) throw new Error('no contract');
    const [cas] = casTypes(v, statutDe(v), LE);
    for (const a of v.ambiguites)
      for (const rang of a.valeurs.keys())
        expect(cas && essayer(cas, v, LE, choixDe(v, { [a.id]: rang })).ok).toBe(true);
  });

  it('un forfait de 15 € paie 75 € pour cinq jours, sans franchise', () => {
    const v = fiche('aspbtp-option-2')?.derniere;
    if (v === undefined) throw new Error('no contract');
    const [cas] = casTypes(v, 'salarie', LE);
    const essai = cas && essayer(cas, v, LE);
    expect(essai?.ok === true && essai.resultat.totaux[`contrat:${v.id}`]).toBe('75,00\u00a0€');
    expect(essai?.ok === true && [essai.resultat.total, essai.resultat.certain]).toEqual([
      7500,
      true,
    ]);
  });
});

describe('le texte JSON', () => {
  it('chaque clause a sa place, l’élément qui manque celle de son parent', () => {
    const texte = '{\n "a": [1, {"b": "x"}],\n "c": null\n}';
    const carte = localiser(texte);
    const extrait = (chemin: string) => {
      const p = placeDe(carte, chemin);
      return p && texte.slice(p.debut, p.fin);
    };
    expect(carte.faute).toBeNull();
    expect(extrait('a[1].b')).toBe('"b": "x"');
    expect(extrait('a[1].z')).toBe('{"b": "x"}');
    expect(extrait('c')).toBe('"c": null');
    expect(extrait('zz')).toBe(texte);
    expect(ligneDe(texte, placeDe(carte, 'c')?.debut ?? 0)).toBe(3);
  });

  it.each(['{"a": 1,}', '{"a" 1}', '[1 2]', '{"a": tru}', '', '{"a": "x', '{} x'])(
    '%j est faux pour lui comme pour le moteur',
    (texte) => {
      expect(localiser(texte).faute).not.toBeNull();
      expect(examiner(texte).erreurs.map((e) => e.erreur.code)).toEqual(['ALM-E-001']);
    },
  );

  it('une imbrication sans fin ne fait pas tomber la page', () => {
    expect(localiser('['.repeat(50_000)).faute).not.toBeNull();
    expect(examiner('['.repeat(50_000)).contrat).toBeNull();
  });

  it('une clé inconnue, des paliers qui se chevauchent : le code, le chemin et la ligne', () => {
    const [premiere] = CONTRAT_NEUF.garanties;
    const faux = {
      ...CONTRAT_NEUF,
      garanties: [
        {
          ...premiere,
          inconnue: 1,
          paliers: [
            {
              compte: 'jour-indemnise',
              segments: [
                { du: 1, au: 30, montant: '20.00' },
                { du: 20, au: null, montant: '10.00' },
              ],
            },
          ],
        },
      ],
    };
    const forme = examiner(enTexte(faux));
    expect(forme.contrat).toBeNull();
    expect(forme.erreurs.map((e) => [e.erreur.code, e.erreur.chemin])).toEqual([
      ['ALM-E-002', 'garanties[0].inconnue'],
    ]);
    expect(enTexte(faux).split('\n')[(forme.erreurs[0]?.ligne ?? 0) - 1]).toContain('inconnue');
    const sans = remplacerA(faux, parties('garanties[0].inconnue'), undefined);
    const paliers = examiner(JSON.stringify(sans));
    expect(paliers.erreurs.map((e) => [e.erreur.code, e.erreur.chemin])).toEqual([
      ['ALM-C-002', 'garanties[0].paliers[0].segments[1].du'],
    ]);
  });

  it('le contrat neuf et tout le catalogue se lisent', () => {
    for (const c of [CONTRAT_NEUF, ...FICHES.map((f) => f.derniere)])
      expect(examiner(enTexte(c)).erreurs).toEqual([]);
  });
});

describe('un fichier', () => {
  it('bon, il est pris en entier', async () => {
    const lu = await importer(new File([enTexte(CONTRAT_NEUF)], 'bon.json'));
    expect(lu).toMatchObject({ ok: true, nom: 'bon.json' });
  });

  it('de plus d’un mégaoctet, il n’est pas lu', async () => {
    const lu = await importer(new File(['x'.repeat(1_000_001)], 'gros.json'));
    expect(!lu.ok && [lu.erreurs[0]?.erreur.code, lu.texte]).toEqual(['ALM-E-018', null]);
  });

  it('mal écrit, il est refusé avec sa ligne, et peut s’ouvrir pour être corrigé', async () => {
    const lu = await importer(new File(['{\n "a": 1,\n}'], 'faux.json'));
    expect(!lu.ok && [lu.erreurs[0]?.erreur.code, lu.erreurs[0]?.ligne]).toEqual(['ALM-E-001', 3]);
    expect(!lu.ok && lu.texte).toContain('"a"');
  });
});

describe('ce qui est tapé dans un champ', () => {
  it('un pourcentage devient une part, une fraction reste', () => {
    expect(['90 %', '100 %', '7,5 %', '2/3', '0,9', '', 'abc'].map(lirePart)).toEqual([
      '0.90',
      '1.00',
      '0.075',
      '2/3',
      '0.9',
      null,
      'abc',
    ]);
  });

  it('ce qui ne se lit pas reste tel quel, pour être refusé', () => {
    expect(['30', '', 'trente', '-1'].map(lireEntier)).toEqual([30, null, 'trente', '-1']);
    expect(['15,50', '', 'x'].map(lireMontant)).toEqual(['15.50', null, 'x']);
  });

  it('une clause se pose, se remplace et se retire sans toucher au reste', () => {
    const avant = { a: [{ b: 1 }, { b: 2 }], c: 3 };
    expect(remplacerA(avant, parties('a[1].b'), 9)).toEqual({ a: [{ b: 1 }, { b: 9 }], c: 3 });
    expect(remplacerA(avant, parties('a[0]'), undefined)).toEqual({ a: [{ b: 2 }], c: 3 });
    expect(avant.a[1]?.b).toBe(2);
  });
});

describe('une comparaison', () => {
  const SAISIE = {
    ...SAISIE_VIDE,
    brut: '2000',
    net: '1560',
    depuis: '1/10/2025',
    du: '2/2/2026',
    au: '13/3/2026',
    contrats: ['aspbtp-option-1', 'aspbtp-option-2'],
  };
  const candidats = SAISIE.contrats.flatMap((id) => {
    const f = fiche(id);
    return f === undefined ? [] : [{ id, titre: f.derniere.titre, versions: f.versions }];
  });

  it('chaque champ vide ou faux se dit, aucun n’est deviné', () => {
    const lu = lireSaisie(SAISIE_VIDE, LE);
    expect(!lu.ok && lu.erreurs.map((e) => e.champ)).toEqual([
      'brut',
      'du',
      'au',
      'depuis',
      'contrats',
    ]);
    const faux = lireSaisie({ ...SAISIE, au: '1/1/2026', hopitalDu: '3/2/2026' }, LE);
    expect(!faux.ok && faux.erreurs.map((e) => e.champ)).toEqual(['au', 'hopitalAu']);
  });

  it('le premier jeu est sans contrat, et un forfait plus haut ne laisse jamais plus de reste', () => {
    const lu = lireSaisie(SAISIE, LE);
    if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs));
    const r = comparer(lu.faits, candidats, lu.net, lu.adhesion);
    if (!r.ok) throw new Error(JSON.stringify(r.erreurs));
    const [sans, dix, quinze] = r.valeur.jeux;
    expect(sans?.id).toBe(SANS);
    expect(sans?.parPayeur).not.toHaveProperty('contrat:aspbtp-option-1');
    // Forty days in a contract of 10 then 15 euros a day, but joined four months before: the waiting period is over.
    expect(dix?.parPayeur['contrat:aspbtp-option-1']).toBe('400.00');
    expect(quinze?.parPayeur['contrat:aspbtp-option-2']).toBe('600.00');
    expect(Number(quinze?.reste)).toBeLessThan(Number(dix?.reste));
  });

  it('la version est celle du premier jour de l’arrêt', () => {
    const f = fiche('interimaires-prevoyance');
    if (f === undefined) throw new Error('no contract');
    const c = { id: f.id, titre: '', versions: f.versions };
    expect(['2020-06-01', '2023-01-01', '2026-03-01'].map((j) => versionAu(c, j).version)).toEqual([
      '2019-01-01',
      '2021-05-01',
      '2026-01-01',
    ]);
  });

  it('les jours que personne ne couvre sont ceux de tous les contrats à la fois', () => {
    const jeu = (...trous: [string, string][]) =>
      ({
        periodes: trous.map(([du, au]) => ({ du, au, trou: true })),
      }) as unknown as JeuCompareJson;
    const communs = trousDeTous([
      jeu(['2026-02-01', '2026-02-10'], ['2026-02-11', '2026-02-20']),
      jeu(['2026-02-05', '2026-02-15']),
    ]);
    expect(communs).toEqual([{ du: '2026-02-05', au: '2026-02-15' }]);
    expect(trousDeTous([jeu(['2026-02-01', '2026-02-02']), jeu()])).toEqual([]);
  });
});

describe('une clause bénéficiaire', () => {
  it('range les bénéficiaires par ordre, et ne devine aucune part', () => {
    expect(['50 %', '1/3', '', 'moitié', '1'].map(partDe)).toEqual([
      '0.50',
      '1/3',
      null,
      null,
      '1',
    ]);
    const ligne = (cle: string, qui: string, part: string, rang: string) => ({
      cle,
      qui,
      part,
      rang,
    });
    expect(
      designation([
        ligne('a', 'mes héritiers', '100 %', '4'),
        ligne('b', 'mon conjoint', '100 %', '1'),
      ])?.rangs.map((r) => r.beneficiaires.map((b) => b.qui)),
    ).toEqual([['mon conjoint'], ['mes héritiers']]);
    expect(designation([ligne('a', 'x', '', '1')])).toBeNull();
  });
});
