import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

/** The few words of Vitest that the judging tests use, with its own matchers, to run them in the same process. */
for (const extension of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(extension);

export const expect = chai.expect;

/** Registered tests, in order: `{ id, name, corps }`. */
export const tests = (globalThis.__almanachTests__ ??= []);
const titres = [];

export function describe(titre, corps) {
  titres.push(titre);
  corps();
  titres.pop();
}

export function it(titre, ...suite) {
  const corps = suite.at(-1);
  const name = [...titres, titre].join(' ');
  tests.push({ id: `${tests.length} ${name}`, name, corps });
}

const chaque = (declarer) => (cas) => (titre, corps) => {
  for (const [rang, un] of cas.entries()) {
    const arguments_ = Array.isArray(un) ? un : [un];
    declarer(`${titre} (${rang})`, () => corps(...arguments_));
  }
};
it.each = chaque(it);
describe.each = chaque(describe);

/** Types are the compiler's business: here, anything follows anything. */
export const expectTypeOf = () => {
  const rien = new Proxy(() => rien, { get: () => rien });
  return rien;
};
