import { describe, expect, it } from 'vitest';
import {
  DECLARATION,
  demande,
  HEXA,
  type Recit,
  recue,
  suite,
  uid,
} from '../../../test/evenements.ts';
import { deriver } from '../etats/deriver.ts';
import type { DossierDerive } from '../etats/dossier-derive.ts';
import { attendre, obstacles } from './attendre.ts';
import type { FaitsDossier } from './faits.ts';
import { pistes } from './pistes.ts';

const FAITS: FaitsDossier = {
  declarations: [
    { declaration: uid(10), premierJourImpaye: '2026-11-02' },
    { declaration: uid(11), premierJourImpaye: '2026-11-16' },
  ],
  periodes: [],
  enMission: false,
  agenceDoitDeclarer: false,
  envoiCaisse: 'medecin',
  prescritLe: '2026-11-02',
  recuLe: '2026-11-03',
  limiteCaisse: '2026-11-04',
};

function dossier(...recits: readonly Recit[]): DossierDerive {
  const issue = deriver(suite(['declaration-recue', DECLARATION], ...recits));
  if (!issue.ok) throw new Error(JSON.stringify(issue.refus));
  return issue.valeur;
}

describe('qui attend qui', () => {
  it('un dossier reçu attend le contrôle, deux jours ouvrés', () => {
    // Received on Monday 2 November 2026: Wednesday 4.
    expect(attendre(dossier(), FAITS)).toEqual({
      qui: 'gestion',
      quoi: 'controle',
      action: 'controler-le-dossier',
      depuis: '2026-11-02',
      jusque: '2026-11-04',
      objet: null,
      retient: '2026-11-02',
    });
  });

  it('de deux pièces, celle qui retient le premier jour non payé', () => {
    const d = dossier(
      ['declaration-completee', { declaration: uid(11), objet: 'prolongation', empreinte: HEXA }],
      [
        'pieces-demandees',
        { pieces: [demande(1, 'assure', uid(11)), demande(2, 'agence', uid(10))] },
        '2026-11-17',
      ],
    );
    expect(attendre(d, FAITS)).toMatchObject({
      qui: 'agence',
      objet: uid(2),
      retient: '2026-11-02',
      jusque: '2026-11-22',
    });
    // The first days paid meanwhile, the prolongation holds.
    const payes = {
      ...FAITS,
      declarations: [
        { declaration: uid(10), premierJourImpaye: '2026-11-30' },
        FAITS.declarations[1]!,
      ],
    };
    expect(attendre(d, payes)).toMatchObject({
      qui: 'assure',
      objet: uid(1),
      retient: '2026-11-16',
    });
    expect(obstacles(d, FAITS)).toHaveLength(2);
  });

  it('une pièce refusée se remplace ; reçue, elle attend la gestion', () => {
    const recueLe = [
      ['pieces-demandees', { pieces: [demande(1)] }],
      ['piece-recue', recue(1), '2026-11-06'],
    ] as const;
    expect(attendre(dossier(...recueLe), FAITS)).toMatchObject({
      qui: 'gestion',
      quoi: 'examen-de-piece',
      jusque: '2026-11-10',
    });
    const refusee = dossier(...recueLe, [
      'piece-refusee',
      { piece: uid(1), motif: 'illisible' },
      '2026-11-09',
    ]);
    expect(attendre(refusee, FAITS)).toMatchObject({
      qui: 'assure',
      action: 'remplacer-la-piece',
      depuis: '2026-11-09',
    });
  });

  it('l’avis papier retient tout tant que la personne ne l’a pas envoyé', () => {
    const faits = { ...FAITS, envoiCaisse: 'assure' as const };
    expect(attendre(dossier(), faits)).toMatchObject({
      qui: 'assure',
      quoi: 'avis-a-envoyer',
      jusque: '2026-11-04',
    });
    expect(attendre(dossier(['avis-envoye', { destinataire: 'caisse' }]), faits).qui).toBe(
      'gestion',
    );
  });

  it('en mission, l’agence est attendue tant qu’elle n’a pas déclaré', () => {
    const faits = { ...FAITS, enMission: true, agenceDoitDeclarer: true };
    expect(attendre(dossier(), faits)).toMatchObject({
      qui: 'agence',
      action: 'declarer-l-arret',
      jusque: '2026-11-04',
    });
    expect(attendre(dossier(['prevoyance-declaree', { par: 'agence' }]), faits).qui).toBe(
      'gestion',
    );
  });

  it('d’une maladie de moins de quatre jours en mission, l’agence n’est pas attendue', () => {
    expect(attendre(dossier(), { ...FAITS, enMission: true }).qui).toBe('gestion');
  });

  it('un virement revenu attend la personne ; tout payé, il n’y a rien à faire', () => {
    const P = { periode: uid(700) };
    const emis = [
      ['instruction-ouverte'],
      ['periode-ouverte', P],
      ['periode-calculee', { ...P, liquidation: uid(30) }],
      ['periode-decidee', { ...P, decision: uid(31) }],
      ['periode-programmee', { ...P, lot: uid(32) }],
      ['virement-emis', P],
    ] as const;
    expect(attendre(dossier(...emis), FAITS)).toMatchObject({ qui: 'banque' });
    const rejete = dossier(...emis, ['virement-rejete', { ...P, motif: 'compte-clos' }]);
    expect(attendre(rejete, FAITS)).toMatchObject({ qui: 'assure', action: 'verifier-le-compte' });
    const paye = dossier(...emis, ['virement-confirme', P]);
    expect(attendre(paye, FAITS)).toMatchObject({ qui: null, action: 'rien-a-faire' });
  });

  it('la caisse muette est attendue 35 jours', () => {
    expect(attendre(dossier(['securite-sociale-attendue']), FAITS)).toMatchObject({
      qui: 'caisse',
      jusque: '2026-12-07',
    });
  });
});

describe('les deux pistes', () => {
  it('disent ce qui se passe ailleurs sans que personne nous l’ait dit', () => {
    const { securiteSociale, prevoyance } = pistes(dossier(['instruction-ouverte']), FAITS);
    expect(securiteSociale.map((e) => e.avancement)).toEqual([
      'faite',
      'inconnue',
      'inconnue',
      'inconnue',
    ]);
    expect(prevoyance.map((e) => e.avancement)).toEqual([
      'faite',
      'faite',
      'a-venir',
      'en-cours',
      'a-venir',
      'a-venir',
    ]);
    expect(securiteSociale[0]).toMatchObject({ acteur: 'prescripteur', delaiLegal: '2026-11-04' });
    expect(prevoyance[0]).toMatchObject({ acteur: 'assure', delaiLegal: '2026-11-05' });
  });

  it('nomment l’agence qui n’a pas déclaré, et la pièce qui manque', () => {
    const d = dossier(['pieces-demandees', { pieces: [demande(1, 'agence')] }]);
    const { prevoyance } = pistes(d, { ...FAITS, enMission: true, agenceDoitDeclarer: true });
    expect(prevoyance.slice(0, 2).map((e) => [e.acteur, e.avancement])).toEqual([
      ['agence', 'en-cours'],
      ['agence', 'en-cours'],
    ]);
  });
});
