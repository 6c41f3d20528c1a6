import type { Erreur } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { messageErreur } from './erreurs.ts';

const DATE: Erreur = {
  code: 'ALM-E-005',
  chemin: 'arrets[0].au',
  attendu: 'date',
  recu: '2026-02-30',
};

describe('le message d’une erreur', () => {
  it('dit ce qui est attendu, ce qui est venu, où, et quoi faire', () => {
    expect(messageErreur(DATE, 'fr')).toMatchObject({
      resume: 'La date n’existe pas ou est mal écrite.',
      ou: 'arrets[0].au',
      attendu: 'une date qui existe, écrite AAAA-MM-JJ',
      recu: '2026-02-30',
      remede: 'Écrivez par exemple "2026-02-03".',
    });
  });

  it('tient en une phrase anglaise pour un programme', () => {
    expect(messageErreur(DATE, 'en').phrase).toBe(
      'The date does not exist or is badly written. At arrets[0].au: expected an existing date, YYYY-MM-DD, ' +
        'got 2026-02-30. For example "2026-02-03".',
    );
  });

  it('cite les valeurs possibles d’un choix', () => {
    const { attendu } = messageErreur(
      {
        code: 'ALM-E-007',
        chemin: 'arrets[0].nature',
        attendu: 'choix',
        recu: 'grippe',
        operandes: { choix: 'maladie, maternite' },
      },
      'fr',
    );
    expect(attendu).toBe('une de ces valeurs\u00a0: maladie, maternite');
  });

  it('sait dire qu’il n’est rien venu, ou que tout le document est en cause', () => {
    const absent = messageErreur({ code: 'ALM-E-003', chemin: '', attendu: 'objet' }, 'fr');
    expect(absent.recu).toBeUndefined();
    expect(absent.phrase).toContain('Reçu\u00a0: rien.');
    expect(absent.ou).toBe('le document entier');
  });

  it('reste utile pour une attente plus récente que les textes', () => {
    expect(messageErreur({ ...DATE, attendu: 'nouveau' }, 'fr').attendu).toBe('une autre valeur');
  });
});
