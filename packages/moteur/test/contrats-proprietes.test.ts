import { chargerDroit } from '@almanach/bareme';
import { type ContratJson, calculer, lireSituation, type SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Decompte, Tranche } from '../src/decompte/types.ts';
import { ecrireEtape } from '../src/trace/ecrire.ts';
import { decompter } from './calcul.ts';
import { euros } from './generateur/arrets.ts';
import { contrats, type Fiche, fiches, situationDe } from './generateur/contrats.ts';
import { CONNU_LE, GRAINE, situations } from './generateur.ts';

const droit = chargerDroit(CONNU_LE);
/** Many computations: on a busy machine they take longer than a unit test may. */
vi.setConfig({ testTimeout: 900_000 });

const reglages = (graine: number, numRuns: number) => ({ seed: GRAINE + 300 + graine, numRuns });

function calcul(s: SituationJson, trace = false): Decompte {
  const lu = lireSituation(s, { le: CONNU_LE });
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => `${e.code} ${e.chemin} ${e.recu}`).join());
  return calculer(lu.valeur, droit, { trace });
}

const avec = (s: SituationJson, liste: readonly ContratJson[]): SituationJson => ({
  ...s,
  contrats: liste.map((contrat) => ({ contrat: contrat })),
});

const duContrat = (d: Decompte) =>
  d.arrets.flatMap((a) =>
    a.complements.filter((x) => x.payeur.startsWith('contrat:')).map((x) => ({ a, x })),
  );

/** Amount of one day in cents, by payer. */
function auJour(tranches: readonly Tranche[], le: number): Tranche {
  return tranches.find((t) => t.du <= le && t.au >= le) as Tranche;
}

/** Plain comparisons inside the loops: an assertion a day would cost more than the computation. */
function exiger(vrai: boolean, dire: () => string): void {
  if (!vrai) throw new Error(dire());
}

function verifierLignes(d: Decompte, contratsDe: number): void {
  for (const a of d.arrets) {
    const siens = a.complements.filter((x) => x.payeur.startsWith('contrat:'));
    exiger(siens.length === contratsDe, () => `${siens.length} contrats`);
  }
  for (const { a, x } of duContrat(d)) {
    let attendu = a.du;
    for (const t of x.tranches) {
      const bien =
        t.du === attendu &&
        t.au >= t.du &&
        t.journalier >= 0 &&
        t.journalierMax >= t.journalier &&
        Number.isInteger(t.journalier) &&
        (t.journalierMax > 0 || t.motif !== 'indemnise');
      exiger(bien, () => `${x.payeur} ${JSON.stringify(t)}`);
      attendu = t.au + 1;
    }
    exiger(attendu === a.au + 1, () => `${x.payeur} s’arrête avant la fin`);
  }
}

describe('tout décompte avec des contrats', () => {
  it('a une ligne par contrat et par jour, jamais négative, et un zéro dit sa raison', () => {
    fc.assert(
      fc.property(fiches, contrats, (f, liste) => {
        verifierLignes(calcul(situationDe(f, liste)), liste.length);
      }),
      reglages(1, 45_000),
    );
  });

  it('de même quand des faits sont inconnus', () => {
    fc.assert(
      fc.property(situations, contrats, (s, liste) => {
        const lu = lireSituation(avec(s, liste), { le: CONNU_LE });
        if (lu.ok) verifierLignes(calculer(lu.valeur, droit, { trace: false }), liste.length);
      }),
      reglages(8, 2_000),
    );
  });

  it('donne les mêmes centimes avec son raisonnement, dont la dernière étape est le montant du jour', () => {
    fc.assert(
      fc.property(fiches, contrats, (f, liste) => {
        const d = calcul(situationDe(f, liste), true);
        const sans = calcul(situationDe(f, liste));
        expect(d.totaux.parPayeur).toEqual(sans.totaux.parPayeur);
        for (const { x } of duContrat(d))
          for (const t of x.tranches) {
            if (t.certitude === 'inconnu' || t.journalier === 0) continue;
            const etape = d.trace[t.trace.at(-1) ?? -1];
            if (etape === undefined) throw new Error('sans étape');
            exiger(ecrireEtape(etape).resultat === euros(t.journalier), () => JSON.stringify(t));
          }
      }),
      reglages(2, 5_000),
    );
  });
});

describe('le principe indemnitaire', () => {
  it('aucun contrat qui le porte ne paie au-dessus du salaire de référence', () => {
    fc.assert(
      fc.property(fiches, contrats, (f, liste) => {
        const simples = liste.map((c) => trentiemes(c));
        const d = calcul(situationDe(f, simples));
        const brut = f.brut / 30;
        const net = Math.floor((f.brut * f.net) / 100) / 30;
        for (const a of d.arrets) {
          if (a.tranches.some((t) => t.motif === 'temps-partiel')) continue;
          const payeurs = a.complements;
          for (const jour of jours(a)) {
            const ijss = auJour(a.tranches, jour).journalier;
            let autres = 0;
            const verses: { c: ContratJson; cents: number }[] = [];
            for (const x of payeurs) {
              const cents = auJour(x.tranches, jour).journalier;
              const c = simples.find((y) => `contrat:${y.id}` === x.payeur);
              if (c === undefined) autres += cents;
              else verses.push({ c, cents });
            }
            for (const c of simples) {
              if (c.principeIndemnitaire === null) continue;
              const t = auJour(
                payeurs.find((x) => x.payeur === `contrat:${c.id}`)?.tranches ?? [],
                jour,
              );
              if (t.journalier === 0) continue;
              const enBrut = c.principeIndemnitaire === 'brut';
              let somme = enBrut ? ijss + autres : (ijss * 933) / 1000 + (autres * net) / brut;
              for (const v of verses) if (v.c === c || appeleAvant(v.c, c)) somme += v.cents;
              exiger(somme <= (enBrut ? brut : net) + 1, () => `${c.id} ${jour} ${somme}`);
            }
          }
        }
      }),
      reglages(3, 11_000),
    );
  });

  it('un payeur de plus ne baisse pas le total de plus d’un centime par jour', () => {
    fc.assert(
      fc.property(fiches, contrats, fc.nat({ max: 2 }), (f, liste, k) => {
        const sansRelais = liste.map((c) => sansClause(c));
        const moins = sansRelais.filter((_, i) => i !== k % sansRelais.length);
        const tous = calcul(situationDe(f, sansRelais));
        const privee = calcul(situationDe(f, moins));
        tous.arrets.forEach((a, i) => {
          const b = privee.arrets[i] as typeof a;
          for (const jour of jours(a)) {
            const avecLui = a.complements.reduce(
              (s, x) => s + auJour(x.tranches, jour).journalier,
              0,
            );
            const sansLui = b.complements.reduce(
              (s, x) => s + auJour(x.tranches, jour).journalier,
              0,
            );
            exiger(avecLui >= sansLui - 1, () => `${jour} ${sansLui} puis ${avecLui}`);
          }
        });
      }),
      reglages(4, 14_000),
    );
  });
});

describe('la durée de l’arrêt', () => {
  it('un arrêt prolongé ne change les jours passés que par une clause rétroactive', () => {
    fc.assert(
      fc.property(fiches, contrats, fc.integer({ min: 1, max: 60 }), (f, liste, plus) => {
        const droits = liste.map((c) => sansRetroactivite(c));
        const court = calcul(situationDe(f, droits));
        const long = calcul(situationDe(f, droits, plus));
        court.arrets.forEach((a, i) => {
          const b = long.arrets[i] as typeof a;
          a.complements.forEach((x, k) => {
            const y = b.complements[k] as typeof x;
            for (const jour of jours(a)) {
              // The scheme itself may change its mind (INT-27): the contract then follows it.
              if (auJour(a.tranches, jour).journalier !== auJour(b.tranches, jour).journalier)
                continue;
              const [t, u] = [auJour(x.tranches, jour), auJour(y.tranches, jour)];
              const pareil = t.journalier === u.journalier && t.motif === u.motif;
              exiger(
                pareil,
                () => `${jour} ${t.journalier} ${t.motif} puis ${u.journalier} ${u.motif}`,
              );
            }
          });
        });
      }),
      reglages(5, 12_000),
    );
  });

  it('un arrêt coupé en deux prescriptions qui se suivent vaut l’arrêt entier', () => {
    fc.assert(
      fc.property(fiches, contrats, fc.integer({ min: 1, max: 100 }), (f, liste, coupe) => {
        const fiche: Fiche = { ...f, partiel: undefined };
        const entier = calcul(situationDe(fiche, liste));
        const coupee = calcul(situationDe(fiche, liste, 0, coupe));
        expect(coupee.totaux).toEqual(entier.totaux);
        const lignes = (d: Decompte) =>
          d.arrets.map((a) =>
            a.complements.map((x) => x.tranches.map((t) => ({ ...t, trace: null }))),
          );
        expect(lignes(coupee)).toEqual(lignes(entier));
      }),
      reglages(6, 5_000),
    );
  });
});

describe('la franchise', () => {
  it('absolue, par arrêt, sans levée : aucun jour payé avant son terme', () => {
    fc.assert(
      fc.property(fiches, contrats, fc.constantFrom(1, 3, 7, 30, 90), (f, liste, jours) => {
        const fermes = liste.map((c) => avecFranchise(c, jours));
        const d = calcul(situationDe({ ...f, rechute: false }, fermes));
        for (const { a, x } of duContrat(d))
          for (const t of x.tranches)
            exiger(t.journalierMax === 0 || t.du >= a.du + jours, () => JSON.stringify(t));
      }),
      reglages(7, 8_000),
    );
  });
});

describe('sans contrat', () => {
  it('rien ne change', () => {
    const s = situationDe(fc.sample(fiches, { numRuns: 1, seed: 1 })[0] as Fiche, []);
    const { contrats: _, ...sans } = s;
    expect(decompter(s)).toEqual(decompter(sans));
  });
});

function* jours(a: { du: number; au: number }): Generator<number> {
  for (let jour = a.du; jour <= Math.min(a.au, a.du + 130); jour++) yield jour;
}

/** Counted by the cap of `c`: a smaller rank, or an equal that shares its cap, or has none and is called no later. */
function appeleAvant(autre: ContratJson, c: ContratJson): boolean {
  if (autre.rang !== c.rang) return autre.rang < c.rang;
  const memePlafond =
    autre.principeIndemnitaire === null || autre.principeIndemnitaire === c.principeIndemnitaire;
  return memePlafond && !retireLesAutres(autre);
}

function retireLesAutres(c: ContratJson): boolean {
  return c.garanties.some(
    (g) =>
      g.deductions.some((d) => d.quoi === 'autres-contrats') ||
      g.plafonds.some((p) => p.composantes.includes('autres-contrats')),
  );
}

type Garantie = ContratJson['garanties'][number];

function modifier(c: ContratJson, f: (g: Garantie) => Garantie): ContratJson {
  return { ...c, garanties: c.garanties.map(f) };
}

const trentiemes = (c: ContratJson) =>
  modifier(sansClause(c), (g) => ({
    ...g,
    base: { assiette: g.base?.assiette ?? 'brut', periode: 'mois-precedent', diviseur: '30' },
  }));

const sansClause = (c: ContratJson) =>
  modifier(c, (g) => ({
    ...g,
    franchises: g.franchises.map(({ relais: _, ...reste }) => reste),
  }));

const sansRetroactivite = (c: ContratJson) =>
  modifier(c, (g) => {
    const { hospitalisation: _, ...reste } = g;
    return {
      ...reste,
      franchises: g.franchises.map((f) => ({ ...f, nature: 'absolue' as const })),
      paliers: (g.paliers ?? []).filter((p) => p.si === undefined),
    };
  });

const avecFranchise = (c: ContratJson, jours: number) =>
  modifier(c, (g) => {
    const { rechute: _, ...reste } = g;
    return {
      ...reste,
      franchises: [
        { causes: '*' as const, jours, nature: 'absolue' as const, comptage: 'par-arret' as const },
      ],
    };
  });
