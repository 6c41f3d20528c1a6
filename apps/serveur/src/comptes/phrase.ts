import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as courants } from '@zxcvbn-ts/language-common';
import { dictionary as francais } from '@zxcvbn-ts/language-fr';
import { Refus } from '../erreurs/refus.ts';

const MINIMUM = 15;
/** Guesses a trained attacker needs, as a power of ten. */
const RESISTANCE = 12;
/** Beyond, a phrase is judged on its beginning: the judgement takes time, and what follows can only add. */
const JUGES = 128;

let estimateur: ZxcvbnFactory | undefined;

function estimer(phrase: string, connus: readonly string[]): number {
  estimateur ??= new ZxcvbnFactory({
    dictionary: { ...courants, ...francais },
    graphs: adjacencyGraphs,
  });
  return estimateur.check(phrase.slice(0, JUGES), [...connus, 'almanach']).guessesLog10;
}

/**
 * Long and hard to guess; no classes of characters, no end date.
 * @param connus what others know of the person: worth nothing in a phrase.
 */
export function exigerPhrase(phrase: string, connus: readonly string[] = []): void {
  if (Array.from(phrase).length < MINIMUM) throw new Refus(422, 'ALM-P-109', { chemin: 'phrase' });
  if (estimer(phrase, connus) < RESISTANCE) throw new Refus(422, 'ALM-P-110', { chemin: 'phrase' });
}
