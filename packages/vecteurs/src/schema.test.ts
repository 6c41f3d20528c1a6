import { readdirSync, readFileSync } from 'node:fs';
import { OPTIONS_PAR_DEFAUT } from '@almanach/bareme';
import { CODES_ERREUR, REGLES } from '@almanach/moteur';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../schema/vecteur.schema.json' with { type: 'json' };
import { REGLES_A_PEU_DE_VECTEURS, REGLES_SANS_ETAPE, REGLES_SANS_VECTEUR } from './exceptions.ts';
import { RAISONNEMENTS } from './raisonnements.ts';
import { EVENEMENTS, STATUTS } from './types.ts';
import { FICHIERS, VECTEURS } from './vecteurs.ts';

describe('les fichiers de vecteurs', () => {
  const valider = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

  it.each(FICHIERS.map((f) => [f.sujet, f] as const))(
    '« %s » suit le schéma publié',
    (_, fichier) => {
      valider(fichier);
      expect(valider.errors).toBeNull();
    },
  );

  it('le schéma refuse une clé inconnue et un vecteur sans attendu', () => {
    const [fichier] = FICHIERS;
    const [vecteur] = fichier?.vecteurs ?? [];
    const { attendu: _, ...sansAttendu } = vecteur ?? {};
    expect(valider({ ...fichier, vecteurs: [{ ...vecteur, salaire: 1 }] })).toBe(false);
    expect(valider({ ...fichier, vecteurs: [sansAttendu] })).toBe(false);
  });

  it('le schéma et le code nomment les mêmes statuts et évènements', () => {
    const { statut, evenement } = schema.$defs.vecteur.properties;
    expect(STATUTS).toEqual(expect.arrayContaining(statut.enum));
    expect(evenement.enum).toEqual([...EVENEMENTS]);
  });

  it('chaque vecteur a son identifiant', () => {
    const ids = VECTEURS.map((v) => v.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('deux vecteurs n’ont pas le même titre', () => {
    const titres = VECTEURS.map((v) => v.titre);
    expect(titres.filter((t, i) => titres.indexOf(t) !== i)).toEqual([]);
  });
});

/** A clause of a contract is not the law: what a contract writes is proved by its own vectors. */
const CLAUSE = /^(R-(D|E|I|INT)-|ALM-K)|^R-C-06-1$/;

describe('la couverture', () => {
  const couvertes = new Set(VECTEURS.flatMap((v) => v.regles));
  const catalogue = Object.values(REGLES).map((r): string => r.id);

  it('chaque règle du catalogue a un vecteur, ou une raison de ne pas en avoir', () => {
    const sans = catalogue.filter((id) => !couvertes.has(id)).sort();
    expect(sans).toEqual(Object.keys(REGLES_SANS_VECTEUR).sort());
  });

  it('un vecteur ne cite que des règles du catalogue, ou des règles sans étape déclarées', () => {
    const inconnues = [...couvertes].filter((id) => !catalogue.includes(id)).sort();
    expect(inconnues).toEqual(Object.keys(REGLES_SANS_ETAPE).sort());
  });

  it('chaque règle de la loi a dix vecteurs, ou une raison d’en avoir moins', () => {
    const nombre = (id: string) => VECTEURS.filter((v) => v.regles.includes(id)).length;
    const peu = [...couvertes].filter((id) => !CLAUSE.test(id) && nombre(id) < 10).sort();
    expect(peu).toEqual(Object.keys(REGLES_A_PEU_DE_VECTEURS).sort());
  });

  it('aucun raisonnement relu n’est oublié par les tests', () => {
    const dossier = new URL('../raisonnements/', import.meta.url);
    const ecrits = readdirSync(dossier).flatMap(
      (f) => JSON.parse(readFileSync(new URL(f, dossier), 'utf8')) as { id: string }[],
    );
    const ids = (liste: readonly { id: string }[]) => liste.map((r) => r.id).sort();
    expect(ids(RAISONNEMENTS)).toEqual(ids(ecrits));
  });

  it('chaque lecture des textes que l’on peut choisir a un vecteur', () => {
    const choisies = new Set(VECTEURS.flatMap((v) => Object.keys(v.options ?? {})));
    expect([...choisies].sort()).toEqual(Object.keys(OPTIONS_PAR_DEFAUT).sort());
  });

  it('chaque code de refus qu’une situation peut causer a un vecteur', () => {
    const vus = new Set(VECTEURS.flatMap((v) => v.erreurs ?? []).map((e) => e.code));
    // 001 needs a text that is not JSON, 018 a text that is too long: neither is a situation. C-001 is a document
    // of 200 kB, C-007 two versions: a catalogue's matter. E-030 is about a hypothesis.
    const horsSituation = ['ALM-E-001', 'ALM-E-018', 'ALM-E-030', 'ALM-C-001', 'ALM-C-007'];
    expect(
      Object.keys(CODES_ERREUR).filter((c) => !vus.has(c) && !horsSituation.includes(c)),
    ).toEqual([]);
  });
});
