import { describe, expect, it } from 'vitest';
import { lireArguments } from './arguments.ts';
import { CODES } from './codes.ts';
import { Refus } from './refus.ts';

function refus(...argv: string[]): Refus {
  try {
    lireArguments(argv);
  } catch (erreur) {
    if (erreur instanceof Refus) return erreur;
    throw erreur;
  }
  throw new Error('la ligne de commande a été acceptée');
}

describe('la ligne de commande', () => {
  it('lit un fichier et ses options, dans n’importe quel ordre', () => {
    expect(
      lireArguments([
        '--json',
        'calculer',
        'a.json',
        '--le=2026-11-24',
        '--option',
        'arrondi=tronque',
      ]),
    ).toMatchObject({
      commande: 'calculer',
      fichier: 'a.json',
      json: true,
      lot: false,
      le: '2026-11-24',
      connuLe: undefined,
      options: ['arrondi=tronque'],
    });
  });

  it('reconnaît un lot à son nom ou à --lot', () => {
    expect(lireArguments(['calculer', 'lot.jsonl'])).toMatchObject({ lot: true });
    expect(lireArguments(['calculer', '-', '--lot'])).toMatchObject({ lot: true, fichier: '-' });
    expect(lireArguments(['calculer', 'a.json'])).toMatchObject({ lot: false });
  });

  it('donne l’aide et la version où qu’elles soient demandées', () => {
    expect(lireArguments(['calculer', '-h'])).toBe('aide');
    expect(lireArguments(['--version'])).toBe('version');
  });

  it.each([
    [['calculr', 'a.json'], /« calculr » n’existe pas/, /« calculer »/],
    [['calculer', 'a.json', '--jsn'], /--jsn n’existe pas/, /« --json »/],
    [[], /Il manque une commande/, /--help/],
    [['calculer'], /Il manque le fichier/, /--help/],
    [['calculer', 'a.json', 'b.json'], /« b.json » est de trop/, /--help/],
    [['calculer', 'a.json', '--le'], /--le attend une valeur/, /--help/],
    [['calculer', 'a.json', '--json=oui'], /--json n’attend pas de valeur/, /--help/],
    [['calculer', 'a.json', '--json', '--ics'], /pas les deux/, /--help/],
    [['calculer', 'a.jsonl', '--ics'], /retirez --ics/, /--help/],
    [['calculer', 'a.json', '--sans-montants'], /qu’avec --ics/, /--help/],
    [['expliquer', 'a.json', '--json'], /--json ne va pas avec/, /--help/],
    [['expliquer', 'a.jsonl'], /une seule situation/, /--help/],
    [['vecteurs', 'a.json'], /n’attend pas de fichier/, /--help/],
  ])('refuse %j et dit quoi faire', (argv, message, remede) => {
    const r = refus(...argv);
    expect(r.code).toBe(CODES.usage);
    expect(r.message).toMatch(message);
    expect(r.remede).toMatch(remede);
  });
});
