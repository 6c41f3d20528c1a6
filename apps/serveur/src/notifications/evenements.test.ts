import { describe, expect, it } from 'vitest';
import { DECLARATION, demande, evenement, recue, suite, uid } from '../../test/evenements.ts';
import { deriver } from '../dossiers/etats/deriver.ts';
import { exiger } from '../erreurs/refus-metier.ts';
import { schemaEvenement, type TypeEvenement } from '../journal/evenements.ts';
import { avisDe } from './evenements.ts';

/** A dossier with a document of the person, and one of the agency. */
const derive = exiger(
  deriver(
    suite(
      ['declaration-recue', DECLARATION],
      ['pieces-demandees', { pieces: [demande(1), demande(2, 'agence')] }],
    ),
  ),
);

const dit = (type: TypeEvenement, charge: object = {}) =>
  avisDe(evenement(type, charge), derive, 'gestion')?.sujet ?? null;

/** Read by hand: what the person is told of each event. A new type without its line turns this red. */
const TABLE: Readonly<Record<TypeEvenement, readonly [object, string | null]>> = {
  'declaration-recue': [DECLARATION, 'declaration-recue'],
  'declaration-completee': [
    { declaration: uid(11), objet: 'prolongation', empreinte: DECLARATION.empreinte },
    'declaration-recue',
  ],
  'avis-envoye': [{ destinataire: 'caisse' }, null],
  'prevoyance-declaree': [{ par: 'agence' }, null],
  'pieces-demandees': [{ pieces: [demande(3)] }, 'piece-demandee'],
  'pieces-completes': [{}, null],
  'relance-envoyee': [{ palier: 7, demandeLe: '2026-11-02', aupres: 'assure' }, 'relance'],
  'securite-sociale-attendue': [{}, null],
  'securite-sociale-recue': [{ flux: 'bpij' }, null],
  'instruction-ouverte': [{}, 'dossier-complet'],
  'avis-medical-demande': [{}, null],
  'avis-medical-rendu': [{ avis: uid(20) }, null],
  // Decisions and payments are not made yet: they will bring their subjects with them.
  refus: [{ decision: uid(20) }, null],
  'classement-sans-suite': [{}, 'sans-suite'],
  reouverture: [{}, null],
  'doublon-fusionne': [{ dans: uid(30) }, 'dossiers-reunis'],
  'doublon-absorbe': [{ dossier: uid(30), tete: DECLARATION.empreinte }, null],
  cloture: [{}, null],
  annulation: [{ declaration: null }, 'dossier-annule'],
  'piece-recue': [recue(1), null],
  'piece-ouverte': [{ piece: uid(1) }, null],
  'piece-acceptee': [{ piece: uid(1) }, 'piece-acceptee'],
  'piece-refusee': [{ piece: uid(1), motif: 'illisible' }, 'piece-refusee'],
  'periode-ouverte': [{ periode: uid(40) }, null],
  'periode-calculee': [{ periode: uid(40), liquidation: uid(41) }, null],
  'validation-demandee': [{ periode: uid(40) }, null],
  'periode-decidee': [{ periode: uid(40), decision: uid(41) }, null],
  'periode-programmee': [{ periode: uid(40), lot: uid(41) }, null],
  'virement-emis': [{ periode: uid(40) }, null],
  'virement-confirme': [{ periode: uid(40) }, null],
  'virement-rejete': [{ periode: uid(40), motif: 'compte-clos' }, null],
  'periode-suspendue': [{ periode: uid(40), motif: 'rejet' }, null],
  'periode-recalculee': [{ periode: uid(40) }, null],
};

describe('ce qu’un événement fait dire à la personne', () => {
  it('est celui de la table, pour chaque type', () => {
    const types = schemaEvenement.options.map((o) => o.shape.type.value);
    expect(types.sort()).toEqual(Object.keys(TABLE).sort());
    for (const type of types) {
      const [charge, attendu] = TABLE[type];
      expect([type, dit(type, charge)]).toEqual([type, attendu]);
    }
  });

  it.each<[string, TypeEvenement, object]>([
    ['demandée', 'pieces-demandees', { pieces: [demande(4, 'agence')] }],
    ['acceptée', 'piece-acceptee', { piece: uid(2) }],
    ['refusée', 'piece-refusee', { piece: uid(2), motif: 'illisible' }],
    ['relancée', 'relance-envoyee', { palier: 7, demandeLe: '2026-11-02', aupres: 'agence' }],
  ])('ne parle pas d’une pièce de l’agence %s', (_titre, type, charge) => {
    expect(dit(type, charge)).toBeNull();
  });

  it('suit d’une déclaration sans courriel de plus ; d’un gestionnaire, avec le sien', () => {
    const automatique = {
      ...evenement('pieces-demandees', { pieces: [demande(5)] }),
      qui: { role: 'systeme', compte: null },
    } as const;
    const ecrit = (auteur: string) => avisDe(automatique, derive, auteur)?.ecrire;
    expect(['assure', 'agence', 'gestion', 'systeme'].map(ecrit)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    const declare = { ...evenement('declaration-recue', DECLARATION) };
    expect(avisDe(declare, derive, 'agence')?.ecrire).toBe(true);
  });
});
