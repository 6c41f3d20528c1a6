import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { j } from '@almanach/bareme';
import {
  type ArretJson,
  CODES_ERREUR,
  type DecompteJson,
  lireSituation,
  lireSituationJson,
  type SituationJson,
} from '@almanach/moteur';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, decompter, periodes, substance } from './calcul.ts';
import { CONNU_LE, GRAINE, situations } from './generateur.ts';
import { indemniteMaximale } from './plafond.ts';

const executer = promisify(execFile);

/** Computes each generated situation that is accepted, and judges its décompte. */
function pourToutDecompte(
  numRuns: number,
  graine: number,
  juger: (d: DecompteJson, s: SituationJson) => void,
  trace = false,
): void {
  fc.assert(
    fc.property(situations, (s) => {
      const d = decompter(s, { trace });
      if (d !== null) juger(d, s);
    }),
    { seed: GRAINE + graine, numRuns },
  );
}

const somme = (nombres: readonly number[]) => nombres.reduce((a, b) => a + b, 0);

describe('tout décompte', () => {
  it('la somme des périodes est le total, et la somme des paiements', () => {
    pourToutDecompte(17_000, 1, (d) => {
      const lignes = periodes(d).map((p) => p.ligne);
      const connu = somme(lignes.map((l) => cents(l.montant ?? '0')));
      expect(somme(d.echeances.map((e) => cents(e.brut)))).toBe(connu);
      if (d.totaux.brut !== null) {
        expect(cents(d.totaux.brut)).toBe(connu);
        for (const cle of ['csg', 'crds', 'net'] as const)
          expect(cents(d.totaux[cle] as string)).toBe(somme(d.echeances.map((e) => cents(e[cle]))));
        return;
      }
      expect(cents(d.totaux.brutMin as string)).toBe(
        connu + somme(lignes.map((l) => cents(l.montantMin ?? '0'))),
      );
      const sansBorne = lignes.some((l) => l.montant === null && l.montantMax === null);
      if (sansBorne) expect(d.totaux.brutMax).toBeNull();
      else
        expect(cents(d.totaux.brutMax as string)).toBe(
          connu + somme(lignes.map((l) => cents(l.montantMax ?? '0'))),
        );
    });
  });

  it('aucun jour ne passe l’indemnité maximale de l’arrêt, ou du premier arrêt de la même ALD', () => {
    pourToutDecompte(17_000, 2, (d, s) => {
      d.arrets.forEach((arret, i) => {
        const affection = affectionDe(s, arret);
        const retenus = d.arrets.filter(
          (a, k) => k === i || (k < i && affection !== null && affectionDe(s, a) === affection),
        );
        const max = Math.max(...retenus.map((a) => indemniteMaximale(s, a)));
        for (const { lignes, jours } of arret.periodes) {
          const l = lignes[0];
          if (l?.montantJournalier != null)
            expect(cents(l.montantJournalier)).toBeLessThanOrEqual(max);
          if (l?.montantMax != null) expect(cents(l.montantMax)).toBeLessThanOrEqual(max * jours);
        }
      });
    });
  });

  it('chaque jour de l’arrêt est dans une période, et dans une seule', () => {
    pourToutDecompte(17_000, 3, (d) => {
      let veille = Number.NEGATIVE_INFINITY;
      for (const a of d.arrets) {
        expect(j(a.du)).toBeGreaterThan(veille);
        veille = j(a.du) - 1;
        for (const p of a.periodes) {
          expect(j(p.du)).toBe(veille + 1);
          expect(j(p.au) - j(p.du) + 1).toBe(p.jours);
          expect(p.jours).toBeGreaterThan(0);
          expect(p.lignes.length).toBe(1);
          veille = j(p.au);
        }
        expect(veille).toBe(j(a.au));
      }
    });
  });

  it('chaque centime a sa feuille : la dernière étape d’une ligne payée donne son montant', () => {
    pourToutDecompte(
      5_000,
      4,
      (d) => {
        for (const { ligne } of periodes(d)) {
          for (const rang of ligne.trace) expect(d.trace[rang]).toBeDefined();
          if (ligne.montantJournalier === null || cents(ligne.montantJournalier) === 0) continue;
          const feuille = d.trace[ligne.trace.at(-1) ?? -1];
          expect(feuille?.resultat).toBe(ligne.montantJournalier);
        }
      },
      true,
    );
  });

  it('avec ou sans raisonnement, les mêmes centimes', () => {
    pourToutDecompte(5_000, 5, (d, s) => {
      const avec = decompter(s, { trace: true }) as DecompteJson;
      expect(substance(d)).toEqual(substance(avec));
      expect(d.trace).toEqual([]);
      expect(d.avertissements).toEqual(avec.avertissements);
      expect(d.hypotheses).toEqual(avec.hypotheses);
    });
  });
});

/** Affection that lifts the waiting days of a chain: the one of its first prescription. */
function affectionDe(s: SituationJson, arret: ArretJson): string | null {
  const ald = s.arrets.find((a) => a.id === arret.id)?.ald;
  if (ald === 'inconnu') return 'inconnue';
  return ald == null || (ald.depuis ?? '') > arret.du ? null : (ald.affection ?? 'ald');
}

describe('une entrée malformée', () => {
  const juger = (lu: ReturnType<typeof lireSituation>) => {
    if (lu.ok) return;
    expect(lu.erreurs.length).toBeGreaterThan(0);
    for (const e of lu.erreurs) expect(CODES_ERREUR).toHaveProperty(e.code);
  };

  it('une valeur quelconque est refusée par un code, jamais par une panne', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (x) =>
        juger(lireSituation(x, { le: CONNU_LE })),
      ),
      { seed: GRAINE, numRuns: 8_000 },
    );
  });

  it('un texte quelconque est refusé par un code, jamais par une panne', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (texte) =>
        juger(lireSituationJson(texte, { le: CONNU_LE })),
      ),
      { seed: GRAINE, numRuns: 8_000 },
    );
  });

  it('une situation abîmée est refusée par un code, ou calculée sans panne', () => {
    fc.assert(
      fc.property(situations, fc.nat(), VALEURS, (s, ou, valeur) => {
        const abimee = abimer(s, ou, valeur);
        const lu = lireSituation(abimee, { le: CONNU_LE });
        juger(lu);
        if (lu.ok) decompter(abimee as SituationJson);
      }),
      { seed: GRAINE + 6, numRuns: 8_000 },
    );
  });
});

const VALEURS = fc.oneof(
  fc.constantFrom(
    null,
    'inconnu',
    '',
    '2024-02-30',
    '1900-01-01',
    '2199-12-31',
    '0.00',
    '999999999.99',
    -1,
    1e308,
    [],
    {},
    true,
  ),
  fc.jsonValue(),
);

type Noeud = Record<string, unknown> | unknown[];

/** Replaces one value, anywhere in the tree. */
function abimer(s: SituationJson, ou: number, valeur: unknown): unknown {
  const copie = JSON.parse(JSON.stringify(s)) as Noeud;
  const places: [Noeud, string][] = [];
  const visiter = (n: Noeud) => {
    for (const [cle, v] of Object.entries(n)) {
      places.push([n, cle]);
      if (typeof v === 'object' && v !== null) visiter(v as Noeud);
    }
  };
  visiter(copie);
  const [noeud, cle] = places[ou % places.length] as [Noeud, string];
  (noeud as Record<string, unknown>)[cle] = valeur;
  return copie;
}

describe('le fuseau horaire', () => {
  it('les mêmes octets à Paris, à Cayenne, à Kiritimati et en temps universel', async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'almanach-fuseaux-'));
    try {
      const fichier = join(dossier, 'empreinte.mjs');
      await build({
        entryPoints: [fileURLToPath(new URL('empreinte.ts', import.meta.url))],
        outfile: fichier,
        bundle: true,
        platform: 'node',
        format: 'esm',
        conditions: ['almanach-source'],
        logLevel: 'error',
      });
      const fuseaux = ['UTC', 'Europe/Paris', 'Pacific/Kiritimati', 'America/Cayenne'];
      const sorties = await Promise.all(
        fuseaux.map((TZ) => executer(process.execPath, [fichier], { env: { ...process.env, TZ } })),
      );
      const empreintes = sorties.map((s) => s.stdout);
      expect(empreintes[0]).toMatch(/^2000 [0-9a-f]{64} /);
      expect(new Set(empreintes.map((e) => e.split(' ')[1])).size).toBe(1);
      expect(new Set(empreintes.map((e) => e.split(' ')[2])).size).toBeGreaterThan(1);
    } finally {
      rmSync(dossier, { recursive: true });
    }
  });
});
