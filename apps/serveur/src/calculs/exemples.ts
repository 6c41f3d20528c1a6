import type { DemandeJauges, HypotheseJson, SituationJson } from '@almanach/moteur';

interface Exemple<T = SituationJson> {
  summary: string;
  value: T;
}

/** Situations shown in the API's document; each is computed by the tests. */
export const EXEMPLES: Readonly<Record<string, Exemple>> = {
  salarie: {
    summary: 'An employee on sick leave for eighteen days, three pay slips',
    value: {
      assure: { naissance: '1990-05-12' },
      emplois: [
        {
          type: 'cdi',
          du: '2023-01-02',
          paies: [
            { du: '2025-11-01', au: '2025-11-30', brut: '2100.00', heures: '151.67' },
            { du: '2025-12-01', au: '2025-12-31', brut: '2100.00', heures: '151.67' },
            { du: '2026-01-01', au: '2026-01-31', brut: '2100.00', heures: '151.67' },
          ],
        },
      ],
      arrets: [
        {
          id: 'A1',
          nature: 'maladie',
          du: '2026-02-03',
          au: '2026-02-20',
          prescritLe: '2026-02-03',
          envoyeLe: '2026-02-04',
        },
      ],
      le: '2026-03-31',
    },
  },
  inconnu: {
    summary: 'A wage that is not known: the amount is bounded, not guessed',
    value: {
      emplois: [
        {
          type: 'cdi',
          du: '2023-01-02',
          paies: [
            { du: '2025-11-01', au: '2025-11-30', brut: '2100.00', heures: '151.67' },
            { du: '2025-12-01', au: '2025-12-31', brut: 'inconnu', heures: '151.67' },
            { du: '2026-01-01', au: '2026-01-31', brut: '2100.00', heures: '151.67' },
          ],
        },
      ],
      arrets: [
        { id: 'A1', nature: 'maladie', du: '2026-02-03', au: '2026-02-20', envoyeLe: '2026-02-04' },
      ],
      le: '2026-03-31',
    },
  },
};

/** Two missions, one of them over the summer: what they are worth towards each right. */
export const EXEMPLES_JAUGES: Readonly<Record<string, Exemple<DemandeJauges>>> = {
  interimaire: {
    summary: 'An agency worker between two missions, and the hours that a contract asks for',
    value: {
      situation: {
        emplois: [
          {
            type: 'mission',
            employeur: 'Agence du Port',
            du: '2025-11-03',
            au: '2026-01-31',
            paies: [
              { du: '2025-11-03', au: '2025-11-30', brut: '1700.00', heures: '140' },
              { du: '2025-12-01', au: '2025-12-31', brut: '1800.00', heures: '150' },
              { du: '2026-01-01', au: '2026-01-31', brut: '1750.00', heures: '145' },
            ],
          },
        ],
        le: '2026-02-10',
      },
      au: '2026-02-10',
      seuils: [
        {
          contrat: 'branche-interim',
          heures: { plusDe: '414', mois: 12, emplois: ['mission', 'cdi-interimaire'] },
        },
      ],
    },
  },
};

/** The same employee, back at work a week earlier. */
export const EXEMPLES_PROJECTIONS: Readonly<
  Record<string, Exemple<{ situation: SituationJson; hypothese: HypotheseJson }>>
> = {
  retour: {
    summary: 'Back at work a week earlier',
    value: {
      situation: EXEMPLES['salarie']?.value as SituationJson,
      hypothese: { type: 'retour', le: '2026-02-14' },
    },
  },
};

/** The same employee without any contract, then with a flat one of the catalogue. */
export const EXEMPLES_CONTRATS: Readonly<
  Record<string, Exemple<{ situation: SituationJson; jeux: object[]; netMensuel: string }>>
> = {
  forfait: {
    summary: 'No contract, or a flat benefit a day',
    value: {
      situation: EXEMPLES['salarie']?.value as SituationJson,
      jeux: [
        { id: 'aucun' },
        { id: 'forfait', contrats: [{ id: 'aspbtp-option-2', adhesion: '2025-01-01' }] },
      ],
      netMensuel: '1640.00',
    },
  },
};
