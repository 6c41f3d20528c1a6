import { describe, expect, it } from 'vitest';
import { decompteDe } from '../essais/calculer.ts';
import type { NomSituation } from '../essais/situations.ts';
import { chapeau } from './chapeau.ts';
import { etatDe, joursDArret } from './montants.ts';

function dire(nom: NomSituation): string {
  const decompte = decompteDe(nom);
  return chapeau(decompte, etatDe(decompte)).join(' ').replaceAll('\u00a0', ' ');
}

describe('la réponse de la page', () => {
  it.each([
    ['ordinaire', { genre: 'connu', recu: { vous: 144_932, employeur: 0 } }],
    ['subrogation', { genre: 'connu', recu: { vous: 67_635, employeur: 77_297 } }],
    ['carenceSeule', { genre: 'rien' }],
    ['droitsFermes', { genre: 'rien' }],
    ['envoiApresFin', { genre: 'rien' }],
    ['fourchette', { genre: 'inconnu', min: 96_608, max: 156_773 }],
    ['nonCouvert', { genre: 'non-couvert' }],
  ] as const)('%s', (nom, etat) => {
    expect(etatDe(decompteDe(nom))).toEqual(etat);
  });

  it('compte tous les jours d’arrêt, payés ou non', () => {
    expect(joursDArret(decompteDe('ordinaire'))).toBe(48);
    expect(joursDArret(decompteDe('plusieursArrets'))).toBe(14 + 13 + 11);
  });

  it('sépare ce qui est certain de ce qui est prévu, et dit le prochain versement', () => {
    expect(dire('ordinaire')).toContain('450,90 € sont certains, 998,42 € sont prévus.');
    expect(dire('ordinaire')).toContain(
      'Prochain versement prévu le jeudi 3 décembre 2026, puis 2 autres.',
    );
  });

  it('la part de l’employeur n’entre pas dans ce que la personne reçoit', () => {
    expect(dire('subrogation')).toContain('La caisse verse aussi 772,97 € nets à votre employeur');
    expect(dire('subrogation')).toContain('Ce montant est prévu');
  });

  it('un montant inconnu dit ce qui manque, jamais un montant certain', () => {
    expect(dire('fourchette')).toBe('Il manque une ou plusieurs paies.');
  });

  it('un arrêt tout entier payé est dit au passé', () => {
    expect(dire('troisAns')).toContain(
      'Le dernier versement était prévu le jeudi 5 novembre 2026.',
    );
  });
});
