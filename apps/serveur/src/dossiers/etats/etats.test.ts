import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DECLARATION,
  demande,
  evenement,
  HEXA,
  type Recit,
  recue,
  suite,
  uid,
} from '../../../test/evenements.ts';
import { type Evenement, schemaEvenement, type TypeEvenement } from '../../journal/evenements.ts';
import { attendre } from '../attendre/attendre.ts';
import type { FaitsDossier } from '../attendre/faits.ts';
import { appliquer } from './appliquer.ts';
import { accepter, deriver, poursuivre } from './deriver.ts';
import type { DossierDerive } from './dossier-derive.ts';
import { etapes } from './etapes.ts';
import { ETATS_DOSSIER } from './etats-dossier.ts';
import { ETATS_PERIODE } from './etats-periode.ts';
import { ETAPES } from './machine.ts';

const P = { periode: uid(700) };

/** A charge that fits, with few ids so that events meet. */
function chargeDe(type: TypeEvenement, n: number): object {
  const autour: Partial<Record<TypeEvenement, object>> = {
    'declaration-recue': DECLARATION,
    'declaration-completee': { declaration: uid(10 + n), objet: 'prolongation', empreinte: HEXA },
    'avis-envoye': { destinataire: 'caisse' },
    'prevoyance-declaree': { par: 'agence' },
    'pieces-demandees': { pieces: [demande(n, n === 1 ? 'agence' : 'assure', uid(10), n === 2)] },
    'relance-envoyee': { palier: 7, demandeLe: '2026-11-02', aupres: 'assure' },
    'securite-sociale-recue': { flux: 'bpij' },
    'avis-medical-rendu': { avis: uid(20) },
    refus: { decision: uid(21) },
    'doublon-fusionne': { dans: uid(2) },
    'doublon-absorbe': { dossier: uid(2), tete: HEXA },
    annulation: { declaration: null },
    'piece-recue': recue(n, n === 2),
    'piece-ouverte': { piece: uid(n) },
    'piece-acceptee': { piece: uid(n) },
    'piece-refusee': { piece: uid(n), motif: 'illisible' },
    'piece-deplacee': { piece: uid(n), coffre: n === 2 },
  };
  const dite = autour[type];
  if (dite !== undefined) return dite;
  if (!type.startsWith('periode') && !type.startsWith('virement') && type !== 'validation-demandee')
    return {};
  const champs: Partial<Record<TypeEvenement, object>> = {
    'periode-calculee': { liquidation: uid(30) },
    'periode-decidee': { decision: uid(31) },
    'periode-programmee': { lot: uid(32) },
    'virement-rejete': { motif: 'compte-clos' },
    'periode-suspendue': { motif: 'titulaire' },
  };
  return { periode: uid(700 + n), ...champs[type] };
}

const TYPES = schemaEvenement.options.map((o) => o.shape.type.value);

/** Every event that may be tried, once. */
const ESSAIS = TYPES.flatMap((type) => {
  const charges = new Map(
    [1, 2, 3].map((n) => [JSON.stringify(chargeDe(type, n)), chargeDe(type, n)]),
  );
  // More of what a payment is made of: drawn evenly, most dossiers end before it.
  const fois = type.startsWith('periode') || type.startsWith('virement') ? 5 : 1;
  return Array.from({ length: fois }, () => [...charges.values()])
    .flat()
    .map((c) => evenement(type, c));
});

/** Any sequence of accepted events: each draw picks one among those the machines accept there. */
const journaux = fc.array(fc.nat(10_000), { maxLength: 60, size: 'max' }).map((tirages) => {
  const journal: Evenement[] = [evenement('declaration-recue', DECLARATION)];
  let derive = valeur(deriver(journal));
  for (const tirage of tirages) {
    const rang = journal.length + 1;
    const admis = ESSAIS.map((e) => ({ ...e, rang })).flatMap((e) => {
      const issue = appliquer(derive, e);
      return issue.ok ? [{ e, apres: issue.valeur }] : [];
    });
    const pris = admis[tirage % Math.max(admis.length, 1)];
    if (pris === undefined) break;
    journal.push(pris.e);
    derive = pris.apres;
  }
  return journal;
});

function valeur(issue: ReturnType<typeof deriver>): DossierDerive {
  if (!issue.ok) throw new Error(JSON.stringify(issue.refus));
  return issue.valeur;
}

const FAITS: FaitsDossier = {
  declarations: [{ declaration: uid(10), premierJourImpaye: '2026-11-02' }],
  periodes: [],
  enMission: false,
  agenceDoitDeclarer: false,
  envoiCaisse: 'medecin',
  prescritLe: '2026-11-02',
  recuLe: '2026-11-02',
  limiteCaisse: '2026-11-04',
};

describe('le journal et l’état', () => {
  it('quelle que soit la découpe de la lecture, l’état est le même', () => {
    fc.assert(
      fc.property(journaux, fc.array(fc.nat(60)), (journal, coupes) => {
        const entier = valeur(deriver(journal));
        const bornes = [
          1,
          ...coupes.filter((c) => c > 1 && c < journal.length).sort((a, b) => a - b),
        ];
        let courant = valeur(deriver(journal.slice(0, 1)));
        for (const [i, de] of bornes.entries()) {
          courant = valeur(poursuivre(courant, journal.slice(de, bornes[i + 1])));
        }
        expect(courant).toEqual(entier);
      }),
    );
  });

  it('un dossier ouvert attend toujours quelqu’un, sauf quand tout est payé ; un dossier fini, personne', () => {
    fc.assert(
      fc.property(journaux, fc.boolean(), (journal, enMission) => {
        const d = valeur(deriver(journal));
        const attente = attendre(d, { ...FAITS, enMission, agenceDoitDeclarer: enMission });
        const { ouvert } = ETATS_DOSSIER[d.etat];
        const paye = d.periodes.length > 0 && d.periodes.every((p) => p.etat === 'paye');
        if (!ouvert) expect(attente).toMatchObject({ qui: null, action: 'rien-a-faire' });
        else if (!(d.etat === 'instruction' && paye)) expect(attente.qui).not.toBeNull();
        expect(attendre(d, { ...FAITS, enMission, agenceDoitDeclarer: enMission })).toEqual(
          attente,
        );
      }),
    );
  });

  it('les tirages de l’essai atteignent tous les états des deux machines', () => {
    const vus = new Set<string>();
    fc.assert(
      fc.property(journaux, (journal) => {
        for (let n = 1; n <= journal.length; n++) {
          const d = valeur(deriver(journal.slice(0, n)));
          vus.add(d.etat);
          for (const p of d.periodes) vus.add(p.etat);
        }
      }),
      { numRuns: 800, seed: 20261125 },
    );
    expect([...vus].sort()).toEqual(
      [...Object.keys(ETATS_DOSSIER), ...Object.keys(ETATS_PERIODE)].sort(),
    );
  });

  it('commence par une déclaration, une seule fois, au rang 1', () => {
    expect(deriver([])).toMatchObject({ refus: { code: 'ALM-P-403' } });
    expect(deriver(suite(['instruction-ouverte']))).toMatchObject({ refus: { code: 'ALM-P-403' } });
    expect(
      deriver(suite(['declaration-recue', DECLARATION], ['declaration-recue', DECLARATION])),
    ).toMatchObject({ refus: { code: 'ALM-P-402' } });
  });

  it('refuse un rang qui n’est pas le suivant, et un autre dossier', () => {
    const d = valeur(deriver(suite(['declaration-recue', DECLARATION])));
    expect(appliquer(d, evenement('instruction-ouverte', {}, { rang: 3 }))).toMatchObject({
      refus: { code: 'ALM-P-409' },
    });
    expect(
      appliquer(d, evenement('instruction-ouverte', {}, { rang: 2, dossier: uid(2) })),
    ).toMatchObject({ refus: { code: 'ALM-P-410' } });
  });
});

describe('un dossier', () => {
  const RECU = ['declaration-recue', DECLARATION] as const;
  const DEMANDE = ['pieces-demandees', { pieces: [demande(1)] }] as const;

  it('complet entre en instruction, et s’y arrête dans cette version', () => {
    const d = valeur(
      deriver(
        suite(
          RECU,
          DEMANDE,
          ['piece-recue', recue(1)],
          ['piece-acceptee', { piece: uid(1) }],
          ['pieces-completes'],
          ['instruction-ouverte'],
        ),
      ),
    );
    expect(d.etat).toBe('instruction');
    expect(accepter(d, evenement('periode-ouverte', P, { rang: 7 }))).toMatchObject({
      refus: { code: 'ALM-P-408' },
    });
    expect(appliquer(d, evenement('periode-ouverte', P, { rang: 7 })).ok).toBe(true);
    expect(etapes(d)).toMatchObject({
      courante: 'instruction-medicale',
      medicalDemande: false,
      fin: null,
    });
  });

  it('n’entre pas en instruction tant qu’une pièce manque, est refusée ou n’est pas lue', () => {
    const avec = (...plus: readonly Recit[]) => deriver(suite(RECU, DEMANDE, ...plus));
    expect(avec(['pieces-completes'])).toMatchObject({ refus: { code: 'ALM-P-407' } });
    expect(
      avec(['piece-recue', recue(1)], ['pieces-completes'], ['instruction-ouverte']),
    ).toMatchObject({ refus: { code: 'ALM-P-407' } });
    expect(
      avec(
        ['piece-recue', recue(1)],
        ['piece-refusee', { piece: uid(1), motif: 'illisible' }],
        ['pieces-completes'],
      ),
    ).toMatchObject({ refus: { code: 'ALM-P-407' } });
  });

  it('n’attend pas qu’on lise ce qui est au coffre, et personne ne l’y ouvre', () => {
    const auCoffre = suite(
      RECU,
      ['pieces-demandees', { pieces: [demande(1, 'assure', uid(10), true)] }],
      ['piece-recue', recue(1, true)],
      ['pieces-completes'],
      ['instruction-ouverte'],
    );
    expect(valeur(deriver(auCoffre)).etat).toBe('instruction');
    const ouverte = [...auCoffre, evenement('piece-ouverte', { piece: uid(1) }, { rang: 6 })];
    expect(deriver(ouverte)).toMatchObject({ refus: { code: 'ALM-P-408' } });
  });

  it('mis de côté se rouvre par la première pièce qui vient', () => {
    const d = valeur(
      deriver(suite(RECU, DEMANDE, ['classement-sans-suite'], ['piece-recue', recue(1)])),
    );
    expect([d.etat, d.pieces[0]?.etat]).toEqual(['recu', 'recue']);
  });

  it.each([
    ['annule', ['annulation', { declaration: null }]],
    ['doublon_fusionne', ['doublon-fusionne', { dans: uid(2) }]],
  ] as const)('%s ne bouge plus', (etat, fin) => {
    const d = valeur(deriver(suite(RECU, [...fin])));
    expect(d.etat).toBe(etat);
    for (const type of TYPES) {
      expect(appliquer(d, evenement(type, chargeDe(type, 1), { rang: 3 })).ok, type).toBe(false);
    }
  });

  it('refusé laisse le dossier tel qu’il était', () => {
    const d = valeur(deriver(suite(RECU)));
    const avant = structuredClone(d);
    appliquer(d, evenement('virement-emis', P, { rang: 2 }));
    expect(d).toEqual(avant);
  });

  it('ne se fusionne pas avec lui-même', () => {
    const d = valeur(deriver(suite(RECU)));
    const fusion = evenement('doublon-fusionne', { dans: d.dossier }, { rang: 2 });
    expect(appliquer(d, fusion)).toMatchObject({ refus: { code: 'ALM-P-401' } });
  });
});

describe('les quatre étapes', () => {
  const INSTRUIT = suite(
    ['declaration-recue', DECLARATION],
    ['instruction-ouverte'],
    ['periode-ouverte', P],
  );
  const apres = (...plus: readonly Recit[]) =>
    etapes(
      valeur(deriver([...INSTRUIT, ...suite(...plus).map((e, i) => ({ ...e, rang: 4 + i }))])),
    );

  it('suivent la période la moins avancée', () => {
    expect(apres().courante).toBe('calcul-des-droits');
    const decidee = [
      ['periode-calculee', { ...P, liquidation: uid(30) }],
      ['periode-decidee', { ...P, decision: uid(31) }],
      ['periode-programmee', { ...P, lot: uid(32) }],
    ] as const;
    expect(apres(...decidee).courante).toBe('programmation-du-virement');
    expect(apres(...decidee, ['periode-ouverte', { periode: uid(701) }]).courante).toBe(
      'calcul-des-droits',
    );
    const payee = apres(...decidee, ['virement-emis', P], ['virement-confirme', P]);
    expect(payee.courante).toBeNull();
    expect(payee.etapes.map((e) => e.avancement)).toEqual(ETAPES.map(() => 'faite'));
  });

  it('disent la fin d’un dossier qui ne les a pas toutes faites', () => {
    const d = valeur(
      deriver(suite(['declaration-recue', DECLARATION], ['annulation', { declaration: null }])),
    );
    expect(etapes(d)).toMatchObject({ courante: null, fin: 'annule' });
    expect(etapes(d).etapes.map((e) => e.avancement)).toEqual([
      'faite',
      'a-venir',
      'a-venir',
      'a-venir',
    ]);
  });
});
