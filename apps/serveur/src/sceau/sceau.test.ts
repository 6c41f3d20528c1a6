import { createPublicKey, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canoniser } from './canoniser.ts';
import { cleDeSceau, publier, remplacer, schemaTrousseau } from './cles.ts';
import { empreinte } from './empreinte.ts';
import { formeCourte } from './forme-courte.ts';
import type { Json } from './json.ts';
import { sceller } from './sceller.ts';
import { verifierSceau } from './verifier.ts';

const GRAINE = Buffer.from(
  '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  'hex',
);
const LE = '2026-11-25T08:00:00.000Z';
const cle = cleDeSceau(GRAINE);
const trousseau = [publier(cle, '2026-01-01T00:00:00.000Z')];
const accuse = { reference: 'k7f2-9qd1', jour: '2026-11-25', pieces: ['a', 'b'] };

describe('le texte canonique', () => {
  it('suit l’exemple de la RFC 8785, § 3.2.2', () => {
    const valeur = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canoniser(valeur)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('refuse ce que JSON ne sait pas dire', () => {
    const refuses: unknown[] = [
      { a: undefined },
      [Number.NaN],
      { d: new Date(0) },
      [1n],
      new Array(1),
      '\ud800',
    ];
    for (const valeur of refuses) expect(() => canoniser(valeur as Json)).toThrow();
  });

  it('ne dépend pas de l’ordre des clés', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), (objet) => {
        const inverse = Object.fromEntries(Object.entries(objet).reverse());
        expect(canoniser(inverse)).toBe(canoniser(objet));
      }),
    );
  });
});

describe('le sceau', () => {
  it('dérive la clé publique de la RFC 8032, § 7.1, essai 1', () => {
    const publique = createPublicKey(cle.privee).export({ format: 'der', type: 'spki' });
    expect(publique.subarray(12).toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
    expect(sign(null, Buffer.alloc(0), cle.privee).toString('hex')).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
  });

  it('d’un accusé se vérifie avec le trousseau publié, sans nous', () => {
    const sceau = sceller(accuse, 'accuse', LE, cle);
    const publie = schemaTrousseau.parse(JSON.parse(JSON.stringify(trousseau)));
    expect(verifierSceau(accuse, sceau, 'accuse', publie)).toEqual({ valide: true, sceau });
  });

  it('d’hier se vérifie encore quand la clé a changé', () => {
    const sceau = sceller(accuse, 'accuse', LE, cle);
    const suivante = publier(cleDeSceau(Buffer.alloc(32, 7)), '2026-12-01T00:00:00.000Z');
    const apres = remplacer(trousseau, suivante);
    expect(apres.map((c) => c.jusqua)).toEqual(['2026-12-01T00:00:00.000Z', null]);
    expect(verifierSceau(accuse, sceau, 'accuse', apres).valide).toBe(true);
    const tardif = sceller(accuse, 'accuse', '2026-12-02T00:00:00.000Z', cle);
    expect(verifierSceau(accuse, tardif, 'accuse', apres)).toEqual({
      valide: false,
      cause: 'cle-hors-periode',
    });
  });

  it('d’une clé volée ne prouve plus rien dès le vol', () => {
    const volee = trousseau.map((c) => ({ ...c, compromiseLe: '2026-11-25T08:00:00.000Z' }));
    const sceau = sceller(accuse, 'accuse', LE, cle);
    expect(verifierSceau(accuse, sceau, 'accuse', volee)).toMatchObject({
      cause: 'cle-compromise',
    });
    const avant = sceller(accuse, 'accuse', '2026-11-25T07:59:59.999Z', cle);
    expect(verifierSceau(accuse, avant, 'accuse', volee).valide).toBe(true);
  });

  it('ne passe pas d’un usage à un autre, ni d’une clé à une autre', () => {
    const sceau = sceller(accuse, 'accuse', LE, cle);
    expect(verifierSceau(accuse, sceau, 'racine', trousseau)).toMatchObject({
      cause: 'autre-usage',
    });
    expect(verifierSceau(accuse, { ...sceau, usage: 'racine' }, 'racine', trousseau)).toMatchObject(
      { cause: 'signature-fausse' },
    );
    expect(verifierSceau(accuse, sceau, 'accuse', [])).toMatchObject({ cause: 'cle-inconnue' });
    const menteuse = publier(cleDeSceau(Buffer.alloc(32, 7)), LE);
    expect(verifierSceau(accuse, sceau, 'accuse', [{ ...menteuse, id: cle.id }])).toMatchObject({
      cause: 'cle-inconnue',
    });
  });

  it('voit le moindre changement du contenu', () => {
    const sceau = sceller(accuse, 'accuse', LE, cle);
    const change = { ...accuse, pieces: ['a', 'c'] };
    expect(verifierSceau(change, sceau, 'accuse', trousseau)).toMatchObject({
      cause: 'contenu-change',
    });
  });

  it('voit le moindre changement de son propre texte, bits inutilisés compris', () => {
    const sceau = sceller(accuse, 'accuse', LE, cle);
    const octets = Buffer.from(sceau.signature, 'base64url');
    const jumelles = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      .split('')
      .map((c) => sceau.signature.slice(0, -1) + c)
      .filter((s) => s !== sceau.signature && Buffer.from(s, 'base64url').equals(octets));
    expect(jumelles).toHaveLength(15);
    for (const signature of jumelles)
      expect(verifierSceau(accuse, { ...sceau, signature }, 'accuse', trousseau)).toMatchObject({
        cause: 'signature-fausse',
      });
  });

  it('refuse un contenu qu’aucun JSON ne sait dire, sans lever', () => {
    const sceau = sceller(accuse, 'accuse', LE, cle);
    for (const contenu of [{ le: undefined }, Number.NaN, 'moitié \ud800'])
      expect(verifierSceau(contenu as Json, sceau, 'accuse', trousseau)).toMatchObject({
        cause: 'contenu-change',
      });
    // RFC 8785, § 3.2.2.2: a lone half of a pair is an error.
    expect(() => canoniser('moitié \ud800')).toThrow(TypeError);
  });

  it('refuse n’importe quoi sans jamais lever', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (recu) => {
        expect(verifierSceau(accuse, recu, 'accuse', trousseau).valide).toBe(false);
      }),
    );
  });

  it('a une forme courte qui se dicte', () => {
    // By hand, five bits a sign: 10011 00111 01111 00010 01001 10111 01101 00001 = 0x99de24dda1.
    expect(formeCourte(`99de24dda1${'0'.repeat(54)}`)).toBe('k7f2-9qd1');
    expect(formeCourte(empreinte(accuse))).toMatch(/^[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}$/);
    expect(() => formeCourte('98dc')).toThrow();
  });
});
