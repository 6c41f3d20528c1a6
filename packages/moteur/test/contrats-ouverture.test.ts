import { j } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import {
  contrat,
  garantie,
  heuresParMois,
  issue,
  manques,
  mission,
  ouverture,
  viePrivee,
} from './contrats-faits.ts';

type ArretJson = SituationJson['arrets'][number];

function arret(du: string, au: string, autres: Partial<ArretJson> = {}): ArretJson {
  return { nature: 'maladie', du, au, ...autres };
}

const BRANCHE = contrat([viePrivee()], { famille: 'branche' });

/** Assignment from January 2025 on, with enough hours, that ends on a day. */
function interimaire(
  finMission: string,
  premier: string,
  dernier: string,
  autres: Partial<SituationJson> = {},
): SituationJson {
  const paies = heuresParMois(
    '2025-02:151.67',
    '2025-03:151.67',
    '2025-04:151.67',
    '2025-09:151.67',
    '2025-10:151.67',
    '2025-11:151.67',
    '2025-12:151.67',
    '2026-01:151.67',
    '2026-02:151.67',
  );
  return {
    emplois: [mission('2025-01-02', finMission, { paies, employeur: 'ETT' })],
    arrets: [arret(premier, dernier)],
    ...autres,
  };
}

const inscrit = (du: string, indemnise: boolean) => ({
  chomage: [{ du, au: null, inscrit: true, indemnise }],
});

describe('les heures de travail demandées (art. 4.2 de l’accord : plus de 414 heures)', () => {
  const avec = (heures: string) =>
    issue(
      ouverture(
        {
          emplois: [mission('2026-09-01', null, { paies: heuresParMois(`2026-10:${heures}`) })],
          arrets: [arret('2026-11-10', '2026-11-24')],
        },
        BRANCHE,
      ),
    );

  it('413,99 h et 414 h ne suffisent pas ; 414,01 h suffisent (EL-03 : strictement supérieur)', () => {
    // September has no pay: without it the hours would be unknown, not short.
    const mois = (heures: string) =>
      issue(
        ouverture(
          {
            emplois: [mission('2026-10-01', null, { paies: heuresParMois(`2026-10:${heures}`) })],
            arrets: [arret('2026-11-10', '2026-11-24')],
          },
          BRANCHE,
        ),
      );
    expect(mois('413.99')).toBe('contrat-heures');
    expect(mois('414')).toBe('contrat-heures');
    expect(mois('414.01')).toBe('ouvert');
    expect(avec('414.01')).toBe('ouvert');
  });

  it('le seuil franchi dans le mois de l’arrêt ouvre au 1er du mois suivant (EL-04)', () => {
    const le = (jour: string) =>
      issue(
        ouverture(
          {
            emplois: [
              mission('2026-10-01', null, { paies: heuresParMois('2026-10:400', '2026-11:20') }),
            ],
            arrets: [arret(jour, '2026-12-20')],
          },
          BRANCHE,
        ),
      );
    expect(le('2026-11-20')).toBe('contrat-heures');
    expect(le('2026-11-30')).toBe('contrat-heures');
    expect(le('2026-12-01')).toBe('ouvert');
  });

  it('les heures sorties des douze mois ne comptent plus : octobre 2025 est hors fenêtre, reste 440 (EL-06)', () => {
    const heures = [
      '2025-10:120',
      '2025-11:110',
      '2026-03:100',
      '2026-06:90',
      '2026-09:80',
      '2026-10:60',
    ];
    const e = ouverture(
      {
        emplois: heures
          .map((h) =>
            mission(`${h.slice(0, 7)}-01`, `${h.slice(0, 7)}-28`, { paies: heuresParMois(h) }),
          )
          .concat(mission('2026-11-01', null)),
        arrets: [arret('2026-11-10', '2026-11-24')],
      },
      BRANCHE,
    );
    expect(issue(e)).toBe('ouvert');
    expect(e.resultat.conditions).toContainEqual({
      regle: 'R-I-10',
      satisfaite: true,
      constate: 44_000,
      requis: 41_400,
      unite: 'h',
    });
  });

  it('les heures d’un autre contrat que l’intérim ne comptent pas', () => {
    const cdd = {
      type: 'cdd' as const,
      du: '2026-06-01',
      au: '2026-09-30',
      paies: heuresParMois('2026-06:151.67', '2026-07:151.67', '2026-08:151.67', '2026-09:151.67'),
    };
    const e = ouverture(
      {
        emplois: [cdd, mission('2026-10-01', null, { paies: heuresParMois('2026-10:151.67') })],
        arrets: [arret('2026-11-10', '2026-11-24')],
      },
      BRANCHE,
    );
    expect(issue(e)).toBe('contrat-heures');
  });

  it('un arrêt pendant la mission compte, indemnisé ou non : 28 jours à 35 h par semaine valent 140 h', () => {
    const situation: SituationJson = {
      emplois: [
        mission('2026-09-01', null, { paies: heuresParMois('2026-09:151.67', '2026-10:130') }),
      ],
      arrets: [arret('2026-10-01', '2026-10-28'), arret('2026-11-10', '2026-11-24')],
    };
    const e = ouverture(situation, BRANCHE);
    expect(e.resultat.conditions.find((x) => x.regle === 'R-I-10')?.constate).toBe(28_167 + 14_000);
    expect(issue(e)).toBe('ouvert');
  });

  it('une mission sans paie donnée laisse les heures inconnues, entre deux lectures', () => {
    const situation: SituationJson = {
      emplois: [mission('2026-01-01', null)],
      arrets: [arret('2026-11-10', '2026-11-24')],
    };
    const bas = ouverture(situation, BRANCHE);
    expect([issue(bas), manques(bas)]).toEqual([
      'contrat-heures',
      ['emplois[0].paies heures-de-travail'],
    ]);
    expect(issue(ouverture(situation, BRANCHE, 'haut'))).toBe('ouvert');
  });

  it('l’accident du travail n’en demande aucune (EL-08 : 3 heures suffisent)', () => {
    const at = contrat([
      garantie({
        causes: ['accident-travail', 'maladie-professionnelle'],
        survenance: [{ fenetre: 'en-contrat', condition: null, base: 'brut', confirmee: true }],
      }),
    ]);
    const e = ouverture(
      {
        emplois: [mission('2026-11-09', null, { paies: heuresParMois('2026-10:3') })],
        arrets: [
          {
            nature: 'accident-travail',
            du: '2026-11-10',
            au: '2026-11-24',
            accidentLe: '2026-11-09',
          },
        ],
      },
      at,
    );
    expect(issue(e)).toBe('ouvert');
  });
});

describe('où commence l’arrêt', () => {
  const le = (fin: string, premier: string, dernier: string, autres: Partial<SituationJson> = {}) =>
    ouverture(interimaire(fin, premier, dernier, autres), BRANCHE);

  it('le dernier jour de mission est en mission (SU-01)', () => {
    expect(issue(le('2026-03-13', '2026-03-13', '2026-04-02'))).toBe('ouvert');
  });

  it('quatre jours calendaires sans inscription : le 3e et le 4e oui, le 5e non (SU-02)', () => {
    expect(issue(le('2026-03-13', '2026-03-16', '2026-04-05'))).toBe('ouvert');
    expect(issue(le('2026-03-13', '2026-03-17', '2026-04-05'))).toBe('ouvert');
    expect(issue(le('2026-03-13', '2026-03-18', '2026-04-05'))).toBe('contrat-survenance');
  });

  it('une fenêtre non confirmée laisse le jour indéterminé, et dit la clause (INT-31)', () => {
    const g = viePrivee();
    const survenance = (g.survenance ?? []).map((f) =>
      f.unite === 'jour' ? { ...f, confirmee: false } : f,
    );
    const doc = contrat([{ ...g, survenance }], { famille: 'branche' });
    const situation = interimaire('2026-03-13', '2026-03-16', '2026-04-05');
    const bas = ouverture(situation, doc);
    expect([issue(bas), manques(bas)]).toEqual([
      'contrat-survenance',
      ['contrats[0].garanties[0].survenance[3].confirmee clause-du-contrat'],
    ]);
    expect(issue(ouverture(situation, doc, 'haut'))).toBe('ouvert');
    // Registered within the four days: the month of portability holds, nothing is unknown.
    const deja = ouverture(
      interimaire('2026-03-13', '2026-03-16', '2026-04-05', inscrit('2026-03-14', false)),
      doc,
    );
    expect([issue(deja), manques(deja)]).toEqual(['ouvert', []]);
  });

  it('un mois après, inscrit : de date à date (SU-04, jusqu’au 13 avril)', () => {
    const chomage = inscrit('2026-03-14', false);
    expect(issue(le('2026-03-13', '2026-04-02', '2026-04-30', chomage))).toBe('ouvert');
    expect(issue(le('2026-03-13', '2026-04-13', '2026-04-30', chomage))).toBe('ouvert');
    expect(issue(le('2026-03-13', '2026-04-14', '2026-04-30', chomage))).toBe('contrat-survenance');
    expect(issue(le('2026-03-13', '2026-04-02', '2026-04-30'))).toBe('contrat-survenance');
  });

  it('un mois après le 31 janvier finit le 28 février (SU-05)', () => {
    const chomage = inscrit('2026-02-01', false);
    expect(issue(le('2026-01-31', '2026-02-28', '2026-03-31', chomage))).toBe('ouvert');
    expect(issue(le('2026-01-31', '2026-03-01', '2026-03-31', chomage))).toBe('contrat-survenance');
  });

  it('inscrit mais non indemnisé, au deuxième mois : hors garantie (SU-09) ; indemnisé : portabilité légale', () => {
    expect(issue(le('2026-03-13', '2026-05-02', '2026-05-31', inscrit('2026-03-14', false)))).toBe(
      'contrat-survenance',
    );
    expect(issue(le('2026-03-13', '2026-05-02', '2026-05-31', inscrit('2026-03-14', true)))).toBe(
      'ouvert',
    );
  });

  it('la portabilité légale dure douze mois au plus, mois conventionnel compris (SU-08)', () => {
    const mois = [
      '2024-11',
      '2024-12',
      '2025-01',
      '2025-02',
      '2025-03',
      '2025-04',
      '2025-05',
      '2025-06',
    ];
    const situation = (jour: string): SituationJson => ({
      emplois: [
        mission('2024-06-01', '2025-06-30', {
          paies: heuresParMois(...mois.map((m) => `${m}:500`)),
        }),
      ],
      arrets: [arret(jour, '2026-07-31')],
      ...inscrit('2025-07-01', true),
    });
    expect(issue(ouverture(situation('2026-06-30'), BRANCHE))).toBe('ouvert');
    expect(issue(ouverture(situation('2026-07-01'), BRANCHE))).toBe('contrat-survenance');
  });

  it('les heures acquises à la fin du contrat restent acquises pendant la portabilité (L911-8)', () => {
    const mois = (heures: string): SituationJson => ({
      emplois: [
        mission('2024-06-01', '2025-06-30', {
          paies: heuresParMois(`2024-07:${heures}`, '2025-06:10'),
        }),
      ],
      arrets: [arret('2026-06-30', '2026-07-31')],
      ...inscrit('2025-07-01', true),
    });
    // On the day of the stop, the twelve months hold 10 hours; on the day after the contract, 404 + 10 = 414 or 414.01.
    expect(issue(ouverture(mois('404'), BRANCHE))).not.toBe('ouvert');
    expect(issue(ouverture(mois('404.01'), BRANCHE))).toBe('ouvert');
  });

  it('elle dure comme le dernier contrat, en mois entamés ; ceux qui se suivent chez le même employeur s’ajoutent (L911-8)', () => {
    const sansHeures = contrat([viePrivee({ eligibilite: { ijss: 'indifferent' } })], {
      famille: 'branche',
    });
    const situation = (
      jour: string,
      premier: string | undefined,
      second = 'ETT',
    ): SituationJson => ({
      emplois: [
        mission('2026-01-01', '2026-02-28', premier === undefined ? {} : { employeur: premier }),
        mission('2026-03-01', '2026-04-15', { employeur: second }),
      ],
      arrets: [arret(jour, '2026-10-31')],
      ...inscrit('2026-04-16', true),
    });
    // Last contract: 1 March to 15 April, two months begun, to 15 June. With the one before: four, to 15 August.
    expect(issue(ouverture(situation('2026-06-15', 'Autre'), sansHeures))).toBe('ouvert');
    expect(issue(ouverture(situation('2026-06-16', 'Autre'), sansHeures))).toBe(
      'contrat-survenance',
    );
    expect(issue(ouverture(situation('2026-06-16', ' ett'), sansHeures))).toBe('ouvert');
    expect(issue(ouverture(situation('2026-08-15', 'ETT'), sansHeures))).toBe('ouvert');
    expect(issue(ouverture(situation('2026-08-16', 'ETT'), sansHeures))).toBe('contrat-survenance');
    const inconnu = ouverture(situation('2026-06-16', undefined), sansHeures);
    expect([issue(inconnu), manques(inconnu)]).toEqual([
      'contrat-survenance',
      ['emplois[0].employeur employeur'],
    ]);
  });
});

describe('au-delà de la fin de mission (plus de 10 jours en tout)', () => {
  const fin = (dernier: string, au: string) => {
    const e = ouverture(
      {
        emplois: [
          mission('2026-08-03', '2026-11-14', {
            paies: heuresParMois('2026-08:151.67', '2026-09:151.67', '2026-10:151.67'),
          }),
        ],
        arrets: [arret('2026-11-09', dernier)],
      },
      BRANCHE,
    );
    return [issue(e), e.resultat.ouverte && e.resultat.au === j(au)];
  };

  it('11 jours débordant la mission : toute la période (JR-05)', () => {
    const e = ouverture(
      {
        emplois: [
          mission('2026-08-03', '2026-11-14', {
            paies: heuresParMois('2026-08:151.67', '2026-09:151.67', '2026-10:151.67'),
          }),
        ],
        arrets: [arret('2026-11-09', '2026-11-19')],
      },
      BRANCHE,
    );
    expect(e.resultat.ouverte && e.resultat.au).toBe(Number.POSITIVE_INFINITY);
  });

  it('10 jours : jusqu’à la fin de mission seulement (JR-07)', () => {
    expect(fin('2026-11-18', '2026-11-14')).toEqual(['ouvert', true]);
  });

  it('un arrêt commencé après la mission doit durer plus de 10 jours aussi (INT-34)', () => {
    const dix = interimaire('2026-03-13', '2026-03-16', '2026-03-25', inscrit('2026-03-14', false));
    const onze = interimaire(
      '2026-03-13',
      '2026-03-16',
      '2026-03-26',
      inscrit('2026-03-14', false),
    );
    expect(issue(ouverture(dix, BRANCHE))).toBe('contrat-hors-duree');
    expect(issue(ouverture(onze, BRANCHE))).toBe('ouvert');
  });
});

describe('le délai d’attente après l’adhésion (0, 3, 9, 12 mois selon la cause)', () => {
  const g = garantie({
    forme: 'forfait',
    base: null,
    paliers: [{ compte: 'jour-indemnise', segments: [{ du: 1, au: null, montant: '20.00' }] }],
    delaisAttente: [
      {
        causes: ['accident-vie-privee'],
        duree: { valeur: 0, unite: 'mois' },
        effet: 'arret-entier-exclu',
      },
      { causes: ['maladie'], duree: { valeur: 3, unite: 'mois' }, effet: 'arret-entier-exclu' },
      {
        causes: ['grossesse-pathologique'],
        duree: { valeur: 9, unite: 'mois' },
        effet: 'arret-entier-exclu',
      },
      {
        causes: ['psychiatrique'],
        duree: { valeur: 12, unite: 'mois' },
        effet: 'arret-entier-exclu',
      },
    ],
  });
  const le = (
    jour: string,
    autres: Partial<ArretJson> = {},
    adhesion: string | undefined = '2026-01-10',
  ) =>
    ouverture(
      {
        arrets: [arret(jour, '2027-06-30', autres)],
        contrats: [{ contrat: { ...contrat() }, ...(adhesion === '' ? {} : { adhesion }) }],
      },
      contrat([g]),
    );

  it('accident : effet immédiat (S01)', () => {
    expect(issue(le('2026-01-10', { nature: 'accident-vie-privee' }))).toBe('ouvert');
    expect(issue(le('2026-01-09', { nature: 'accident-vie-privee' }))).toBe(
      'contrat-avant-adhesion',
    );
  });

  it('grossesse : 9 mois échus le 10 octobre (S05), pas la veille', () => {
    expect(issue(le('2026-10-10', { cause: 'grossesse-pathologique' }))).toBe('ouvert');
    expect(issue(le('2026-10-09', { cause: 'grossesse-pathologique' }))).toBe('contrat-attente');
  });

  it('une maladie psychiatrique est une maladie, avec son propre délai', () => {
    expect(issue(le('2026-10-10', { cause: 'psychiatrique' }))).toBe('contrat-attente');
    expect(issue(le('2027-01-10', { cause: 'psychiatrique' }))).toBe('ouvert');
    // A neurological illness has no delay of its own: that of sickness holds.
    expect(issue(le('2026-04-09', { cause: 'neurologique' }))).toBe('contrat-attente');
    expect(issue(le('2026-04-10', { cause: 'neurologique' }))).toBe('ouvert');
  });

  it('sans cause dite, une maladie ordinaire est présumée, et cela se dit', () => {
    const e = le('2026-04-10');
    expect([issue(e), e.c.hypotheses]).toEqual([
      'ouvert',
      [{ chemin: 'arrets[0].cause', valeur: 'maladie ordinaire' }],
    ]);
  });

  it('sans date d’adhésion, le délai reste entre deux lectures', () => {
    const e = le('2026-04-10', {}, '');
    expect([issue(e), manques(e)]).toEqual(['contrat-attente', ['contrats[0].adhesion adhesion']]);
  });

  it('selon le contrat, seuls les jours du délai sont exclus', () => {
    const jours = garantie({
      delaisAttente: [{ causes: '*', duree: { valeur: 3, unite: 'mois' }, effet: 'jours-exclus' }],
    });
    const e = ouverture(
      {
        arrets: [arret('2026-04-01', '2026-04-30')],
        contrats: [{ contrat: { ...contrat() }, adhesion: '2026-01-10' }],
      },
      contrat([jours]),
    );
    expect(e.resultat.ouverte && e.resultat.du).toBe(j('2026-04-10'));
  });
});

describe('qui le contrat couvre', () => {
  const cdi = (autres: object = {}) => ({
    type: 'cdi' as const,
    du: '2020-01-06',
    au: null,
    ...autres,
  });
  const avec = (
    eligibilite: object,
    situation: Partial<SituationJson> = {},
    sens: 'bas' | 'haut' = 'bas',
  ) =>
    ouverture(
      { emplois: [cdi()], arrets: [arret('2026-03-02', '2026-03-31')], ...situation },
      contrat([garantie({ eligibilite: { ijss: 'indifferent', ...eligibilite } })]),
      sens,
    );

  it('la catégorie, ou le groupe de la convention collective', () => {
    const categories = ['F', 'G', 'H', 'I'];
    expect(issue(avec({ categories }, { emplois: [cdi({ classification: 'F' })] }))).toBe('ouvert');
    expect(issue(avec({ categories }, { emplois: [cdi({ classification: 'E' })] }))).toBe(
      'contrat-public',
    );
    const inconnu = avec({ categories: ['cadre'] });
    expect([issue(inconnu), manques(inconnu)]).toEqual([
      'contrat-public',
      ['emplois[0].categorie categorie'],
    ]);
    expect(issue(avec({ categories: ['cadre'] }, {}, 'haut'))).toBe('ouvert');
  });

  it('le type d’emploi', () => {
    expect(issue(avec({ typesEmploi: ['mission'] }))).toBe('contrat-public');
    expect(issue(avec({ typesEmploiExclus: ['cdi'] }))).toBe('contrat-public');
    expect(issue(avec({ typesEmploiExclus: ['mission'] }))).toBe('ouvert');
  });

  it('l’âge du premier jour, en années entières, bornes comprises', () => {
    const age = { age: { min: 18, max: 61 } };
    const ne = (naissance: string) => issue(avec(age, { assure: { naissance } }));
    expect(ne('2008-03-02')).toBe('ouvert');
    expect(ne('2008-03-03')).toBe('contrat-age');
    expect(ne('1964-03-03')).toBe('ouvert');
    expect(ne('1964-03-02')).toBe('contrat-age');
    expect(manques(avec(age))).toEqual(['assure.naissance age']);
  });

  it('l’ancienneté du premier jour : la veille d’un an, non ; le jour d’un an, oui', () => {
    const anciennete = [{ min: { valeur: 1, unite: 'an' } }];
    const depuis = (jour: string) =>
      issue(avec({ anciennete }, { emplois: [cdi({ ancienneteDepuis: jour })] }));
    expect(depuis('2025-03-02')).toBe('ouvert');
    expect(depuis('2025-03-03')).toBe('contrat-anciennete');
  });

  it('acquise pendant l’arrêt, là où le contrat le dit, elle ouvre ce jour-là', () => {
    const anciennete = [{ min: { valeur: 1, unite: 'an' } }];
    const e = avec(
      { anciennete, acquisePendantArret: true },
      { emplois: [cdi({ ancienneteDepuis: '2025-03-16' })] },
    );
    expect(e.resultat.ouverte && e.resultat.du).toBe(j('2026-03-16'));
  });

  it('une ancienneté selon la cause : la première clause qui convient décide', () => {
    const anciennete = [
      { min: { valeur: 3, unite: 'mois' }, si: { causes: ['accident-travail'] } },
      { min: { valeur: 1, unite: 'an' } },
    ];
    const recents = { emplois: [cdi({ du: '2025-10-01', ancienneteDepuis: '2025-10-01' })] };
    expect(issue(avec({ anciennete }, recents))).toBe('contrat-anciennete');
    const at = {
      ...recents,
      arrets: [arret('2026-03-02', '2026-03-31', { nature: 'accident-travail' })],
    };
    expect(issue(avec({ anciennete }, at))).toBe('ouvert');
  });

  it('sans ancienneté dite, le premier jour de l’emploi la remplace, et cela se dit', () => {
    const e = avec({ anciennete: [{ min: { valeur: 1, unite: 'an' } }] });
    expect([issue(e), e.c.hypotheses]).toEqual([
      'ouvert',
      [{ chemin: 'emplois[0].ancienneteDepuis', valeur: 'premier jour de l’emploi' }],
    ]);
  });

  it('l’arrêt déclaré sous 48 heures : le deuxième jour oui, le troisième non', () => {
    const envoi = (envoyeLe: string, autres: Partial<ArretJson> = {}) =>
      issue(
        avec(
          { declarationHeures: 48 },
          { arrets: [arret('2026-03-02', '2026-03-31', { envoyeLe, ...autres })] },
        ),
      );
    expect(envoi('2026-03-04')).toBe('ouvert');
    expect(envoi('2026-03-05')).toBe('contrat-declaration');
    expect(envoi('2026-03-05', { impossibiliteEnvoi: true })).toBe('ouvert');
  });

  it('la prise en charge par la Sécurité sociale, là où le contrat l’exige', () => {
    const sansDroit = {
      emplois: [
        cdi({
          du: '2026-02-16',
          paies: [{ du: '2026-02-16', au: '2026-02-28', brut: '300.00', heures: '20' }],
        }),
      ],
    };
    expect(issue(avec({ ijss: 'versees' }, sansDroit))).toBe('contrat-sans-ijss');
    expect(issue(avec({ ijss: 'theoriques' }, sansDroit))).toBe('ouvert');
  });

  it('l’âge de fin borne les jours : 65 ans, dernier jour la veille des 66 ans', () => {
    const e = ouverture(
      {
        assure: { naissance: '1960-03-16' },
        emplois: [cdi()],
        arrets: [arret('2026-03-02', '2026-03-31')],
      },
      contrat([garantie({ ageFin: 65 })]),
    );
    expect(e.resultat.ouverte && [e.resultat.au, e.resultat.motifApres]).toEqual([
      j('2026-03-15'),
      'contrat-age',
    ]);
  });

  it('un âge de fin non trouvé ne compte qu’à partir de 60 ans', () => {
    const ne = (naissance: string) =>
      ouverture(
        { assure: { naissance }, emplois: [cdi()], arrets: [arret('2026-03-02', '2026-03-31')] },
        contrat([garantie({ ageFin: null })]),
      );
    expect(manques(ne('1980-01-01'))).toEqual([]);
    expect(manques(ne('1960-01-01'))).toEqual([
      'contrats[0].garanties[0].ageFin clause-du-contrat',
    ]);
  });

  it('la version du premier jour, et aucune autre', () => {
    const e = ouverture(
      { emplois: [cdi()], arrets: [arret('2026-03-02', '2026-03-31')] },
      contrat([garantie()], { effetAu: '2026-03-01' }),
    );
    expect(issue(e)).toBe('contrat-hors-effet');
  });

  it('une cause que le contrat ne couvre pas', () => {
    const e = ouverture(
      { emplois: [cdi()], arrets: [arret('2026-03-02', '2026-03-31')] },
      contrat([garantie({ causes: ['accident-vie-privee'] })]),
    );
    expect(issue(e)).toBe('contrat-cause');
  });

  it('un contrat lié à l’emploi, qui ne dit rien de sa fin, couvre les arrêts commencés avant elle', () => {
    const fini = {
      emplois: [{ type: 'cdi' as const, du: '2020-01-06', au: '2026-02-28' }],
      arrets: [arret('2026-03-02', '2026-03-31')],
    };
    const collectif = (autres: object) =>
      contrat([garantie()], { famille: 'collectif', ...autres });
    expect(issue(ouverture(fini, collectif({})))).toBe('contrat-survenance');
    const porte = collectif({
      portabilite: { max: { valeur: 12, unite: 'mois' }, plafondAre: true },
    });
    expect(issue(ouverture({ ...fini, ...inscrit('2026-03-01', true) }, porte))).toBe('ouvert');
    expect(issue(ouverture({ ...fini, ...inscrit('2026-03-01', false) }, porte))).toBe(
      'contrat-survenance',
    );
    expect(issue(ouverture(fini, contrat()))).toBe('ouvert');
  });
});

describe('la rechute d’un accident que la garantie a couvert', () => {
  const at = contrat([
    garantie({
      causes: ['accident-travail', 'maladie-professionnelle'],
      survenance: [{ fenetre: 'en-contrat', condition: null, base: 'brut', confirmee: true }],
      rechute: { memeCause: true, siInitialIndemnise: true, effet: 'suite-des-compteurs' },
    }),
  ]);

  it('est couverte après la mission, si le premier arrêt l’était (R-I-35)', () => {
    const situation = (type: 'rechute' | 'initial'): SituationJson => ({
      emplois: [mission('2026-01-05', '2026-03-13')],
      arrets: [
        { id: 'A', nature: 'accident-travail', du: '2026-02-02', au: '2026-02-13' },
        { id: 'B', nature: 'accident-travail', du: '2026-05-04', au: '2026-05-15', type },
      ],
    });
    expect(issue(ouverture(situation('rechute'), at))).toBe('ouvert');
    expect(issue(ouverture(situation('initial'), at))).toBe('contrat-survenance');
  });
});
