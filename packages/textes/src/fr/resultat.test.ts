import type { DecompteJson, EcheanceJson, LigneJson, Motif } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { phraseResultat } from './resultat.ts';

const MONTANTS = { csg: '0.00', csgDeductible: '0.00', crds: '0.00', imposable: '0.00' };

function echeance(le: string, net: string, autres: Partial<EcheanceJson> = {}): EcheanceJson {
  return {
    le,
    net,
    payeur: 'assurance-maladie',
    beneficiaire: 'assure',
    du: le,
    au: le,
    brut: net,
    csg: '0.00',
    crds: '0.00',
    certitude: 'prevu',
    ...autres,
  };
}

function decompte(echeances: EcheanceJson[], autres: Partial<DecompteJson> = {}): DecompteJson {
  return {
    arrets: [],
    echeances,
    suites: [],
    hypotheses: [],
    avertissements: [],
    trace: [],
    totaux: { ...MONTANTS, brut: '0.00', net: '0.00', joursIndemnises: 0, parPayeur: {} },
    droit: { connuLe: '2026-11-24', empreinte: 'abc' },
    ...autres,
  };
}

function nonPaye(
  motif: Motif,
  jours: number,
  certitude: LigneJson['certitude'] = 'certain',
): DecompteJson['arrets'] {
  const ligne: LigneJson = {
    payeur: 'assurance-maladie',
    prestation: 'ijss-maladie',
    beneficiaire: 'assure',
    certitude,
    montantJournalier: certitude === 'inconnu' ? null : '0.00',
    montant: certitude === 'inconnu' ? null : '0.00',
    motif,
    trace: [],
  };
  return [
    {
      id: 'A1',
      nature: 'maladie',
      du: '2026-02-03',
      au: '2026-02-05',
      prescriptions: ['A1'],
      droits: [],
      salaireJournalierBase: null,
      indemniteJournaliere: null,
      joursIndemnises: 0,
      periodes: [{ du: '2026-02-03', au: '2026-02-05', jours, lignes: [ligne] }],
    },
  ];
}

const simple = (phrase: string) => phrase.replaceAll('\u00a0', ' ');

describe('le salaire que l’employeur maintient', () => {
  const INCONNUS = { brut: null, csg: null, csgDeductible: null, crds: null, net: null };
  const avec = (brut: string) => {
    const d = decompte([echeance('2025-03-19', '100.00')]);
    d.totaux.parPayeur = { employeur: { ...INCONNUS, imposable: null, brut } };
    return phraseResultat(d);
  };

  it('est dit à part, en brut', () => {
    expect(avec('68.94')).toContain(
      'Votre employeur doit aussi 68,94\u00a0€ brut de salaire maintenu.',
    );
  });

  it('se tait quand il est nul', () => {
    expect(avec('0.00')).not.toContain('employeur');
  });
});

describe('ce que les contrats ajoutent', () => {
  const SEULS = { csg: null, csgDeductible: null, crds: null, net: null, imposable: null };
  const avec = (...bruts: (string | null)[]) => {
    const d = decompte([echeance('2025-03-19', '100.00')]);
    d.totaux.parPayeur = Object.fromEntries(
      bruts.map((brut, i) => [`contrat:c${i}`, { ...SEULS, brut }]),
    );
    return simple(phraseResultat(d));
  };

  it('est dit à part, en brut, contrat par contrat', () => {
    expect(avec('205.29', '90.00')).toContain(
      'Vos contrats de prévoyance ajoutent, brut : 205,29 € (Contrat c0) et 90,00 € (Contrat c1).',
    );
  });

  it('n’est pas deviné quand l’un d’eux est inconnu', () => {
    const phrase = avec('205.29', null);
    expect(phrase).toContain('205,29 € (Contrat c0)');
    expect(phrase).toContain('Ce que les contrats ajoutent n’est pas connu en entier.');
  });
});

describe('la phrase qui vient d’abord', () => {
  it('dit combien, net, et quand', () => {
    const d = decompte([echeance('2026-11-19', '354.63'), echeance('2026-12-03', '257.77')]);
    expect(simple(phraseResultat(d))).toBe(
      'Vous recevrez 612,40 € nets, CSG et CRDS retirées. Ce montant est prévu : il peut encore changer. ' +
        'Premier versement prévu le jeudi 19 novembre 2026, sur 2 versements.',
    );
  });

  it('ne mélange pas ce qui est certain et ce qui est prévu', () => {
    const d = decompte([
      echeance('2026-11-19', '354.63', { certitude: 'certain' }),
      echeance('2026-12-03', '257.77'),
    ]);
    expect(simple(phraseResultat(d))).toContain('354,63 € sont certains, 257,77 € sont prévus.');
  });

  it('compte les versements qui restent à la date du calcul', () => {
    const d = decompte([echeance('2026-11-19', '354.63'), echeance('2026-12-03', '257.77')]);
    expect(simple(phraseResultat(d, '2026-11-20'))).toContain(
      'Prochain versement prévu le jeudi 3 décembre 2026.',
    );
    expect(simple(phraseResultat(d, '2027-01-01'))).toContain(
      'Le dernier versement était prévu le jeudi 3 décembre 2026.',
    );
  });

  it('dit ce que l’employeur reçoit à la place de la personne', () => {
    const d = decompte([
      echeance('2026-11-19', '354.63', { beneficiaire: 'employeur', certitude: 'certain' }),
    ]);
    const phrase = simple(phraseResultat(d));
    expect(phrase).toMatch(/^La caisse versera 354,63 € nets à votre employeur/);
    expect(phrase).not.toContain('Vous recevrez');
  });

  it('un résultat nul donne sa raison et ce qui le changerait, jamais un zéro seul', () => {
    const phrase = simple(phraseResultat(decompte([], { arrets: nonPaye('carence', 3) })));
    expect(phrase).toMatch(
      /^Vous ne recevrez pas d’indemnité pour cet arrêt \(3 jours\)\. .*délai de carence/,
    );
    expect(phrase).toContain('convention collective');
    expect(phrase).not.toContain('0,00');
  });

  it.each([
    ['100.00', '250.50', 'Les indemnités seront entre 100,00 € et 250,50 € nets.'],
    ['0.00', '250.50', 'Les indemnités seront au plus de 250,50 € nets, peut-être nulles.'],
    [
      '100.00',
      null,
      'Les indemnités seront d’au moins 100,00 € nets. Le maximum n’est pas encore connu.',
    ],
    ['0.00', null, 'Le montant de vos indemnités n’est pas encore connu.'],
  ])(
    'un résultat inconnu, de %s à %s, donne sa fourchette et ce qui manque',
    (netMin, netMax, attendu) => {
      const arrets = nonPaye('fait-inconnu', 3, 'inconnu');
      arrets[0]?.droits.push({
        du: '2026-02-03',
        au: '2026-02-05',
        prestation: 'ijss-maladie',
        etat: 'indetermine',
        conditions: [],
        manque: [
          { chemin: 'emplois[0].paies[1].brut', effet: 'salaire-de-base' },
          { chemin: 'x', effet: 'heures-de-travail' },
        ],
      });
      const totaux = {
        ...MONTANTS,
        brut: null,
        net: null,
        joursIndemnises: null,
        netMin,
        netMax,
        parPayeur: {},
      };
      const phrase = simple(phraseResultat(decompte([], { arrets, totaux })));
      expect(phrase).toBe(
        `${attendu} Il manque : une ou plusieurs paies et vos heures de travail.`,
      );
    },
  );

  it('un résultat inconnu sans fait manquant dit pourquoi', () => {
    const totaux = { ...MONTANTS, brut: null, net: null, joursIndemnises: null, parPayeur: {} };
    const d = decompte([], { arrets: nonPaye('droit-inconnu', 3, 'inconnu'), totaux });
    expect(simple(phraseResultat(d))).toContain('n’est pas encore publié');
  });
});
