import { describe, expect, it } from 'vitest';
import type { ArretDit, Attente, DossierBref, Echeance, Prevision } from '../types.ts';
import { dossierDuMoment, finProche, joursDeja, versementAMontrer } from './moment.ts';

const attente = (qui: Attente['qui'], retient: string | null): Attente => ({
  qui,
  quoi: 'instruction',
  depuis: '2026-11-20',
  jusque: null,
  action: 'instruire',
  retient,
});
const bref = (id: string, etat: string, a: Attente, ouvert = true): DossierBref => ({
  id,
  reference: id,
  mission: null,
  agence: null,
  etat,
  ouvert,
  origine: 'assure',
  depuis: '2026-11-20',
  recuLe: '2026-11-03',
  attente: a,
  fusionneDans: null,
});
const arret = (du: string, au: string | null): ArretDit => ({
  id: 'a',
  objet: 'nouvel-arret',
  nature: 'maladie',
  du,
  au,
  prescritLe: du,
  moment: { type: 'en-mission' },
});
const echeance = { le: '2026-12-03', net: '310.00' } as Echeance;
const prevision = { prochainVersement: echeance } as Prevision;

describe('la carte de l’accueil', () => {
  it('est celle du dossier ouvert qui retient le jour le plus ancien', () => {
    const choisi = dossierDuMoment([
      bref('b', 'recu', attente('gestion', '2026-11-10')),
      bref('a', 'incomplet', attente('agence', '2026-11-02')),
      bref('c', 'annule', attente(null, null), false),
    ]);
    expect(choisi?.id).toBe('a');
    expect(dossierDuMoment([bref('c', 'annule', attente(null, null), false)])).toBeNull();
  });

  it('ne montre un versement prévu que si personne d’autre que nous ne retient le dossier', () => {
    expect(
      versementAMontrer(bref('a', 'incomplet', attente('agence', '2026-11-02')), prevision),
    ).toBeNull();
    expect(
      versementAMontrer(bref('a', 'instruction', attente('gestion', '2026-11-02')), prevision),
    ).toBe(echeance);
    expect(
      versementAMontrer(bref('a', 'instruction', attente('gestion', '2026-11-02')), null),
    ).toBeNull();
  });

  it('parle de la fin de l’arrêt une semaine avant, et de l’aide après quinze jours', () => {
    expect(finProche([arret('2026-11-02', '2026-11-29')], '2026-11-24')).toBe('2026-11-29');
    expect(finProche([arret('2026-11-02', '2026-12-29')], '2026-11-24')).toBeNull();
    expect(finProche([arret('2026-11-02', null)], '2026-11-24')).toBeNull();
    expect(joursDeja([arret('2026-11-02', null)], '2026-11-24')).toBe(23);
  });
});
