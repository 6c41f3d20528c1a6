import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { decouper, type Ligne } from './lignes.ts';

function flux(...morceaux: string[]): AsyncIterable<Uint8Array> {
  return Readable.from(morceaux.map((m) => Buffer.from(m)));
}

async function lignes(source: AsyncIterable<Uint8Array>, max = 100): Promise<Ligne[]> {
  const lues: Ligne[] = [];
  for await (const ligne of decouper(source, max)) lues.push(ligne);
  return lues;
}

describe('le découpage d’un lot', () => {
  it('recolle une ligne coupée entre deux morceaux, même au milieu d’un accent', async () => {
    const octets = Buffer.from('{"a":"é"}\n{"b":1}\n');
    const unParUn = Readable.from([...octets].map((o) => Uint8Array.of(o)));
    expect((await lignes(unParUn)).map((l) => l.texte)).toEqual(['{"a":"é"}', '{"b":1}']);
  });

  it('compte les lignes vides, mais pas celle qu’ouvrirait le dernier saut', async () => {
    expect((await lignes(flux('a\n\nb\n'))).map((l) => [l.numero, l.texte])).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ]);
    expect((await lignes(flux('a\nb'))).map((l) => l.texte)).toEqual(['a', 'b']);
    expect(await lignes(flux())).toEqual([]);
  });

  it('abandonne une ligne trop longue sans perdre les suivantes', async () => {
    const lues = await lignes(flux('x'.repeat(6), 'x'.repeat(6), '\nok\n'), 10);
    expect(lues.map((l) => [l.numero, l.texte])).toEqual([
      [1, null],
      [2, 'ok'],
    ]);
  });

  it('accepte une ligne de la taille exacte de la limite', async () => {
    expect((await lignes(flux('1234567890\n12345678901'), 10)).map((l) => l.texte)).toEqual([
      '1234567890',
      null,
    ]);
  });

  it('dit combien d’octets sont lus', async () => {
    expect((await lignes(flux('ab\nc', 'd\ne'))).map((l) => l.lus)).toEqual([3, 6, 7]);
  });
});
