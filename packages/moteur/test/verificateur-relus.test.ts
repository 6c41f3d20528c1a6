import { describe, expect, it } from 'vitest';
import { NOMS_DES_TIRAGES, reponsesDe } from './verificateur/relus.ts';
import RELUS from './verificateur/verdicts-relus.json' with { type: 'json' };

describe('la réponse relue du vérificateur ne change pas sans être relue', () => {
  it('les mêmes erreurs sont tirées', () => {
    expect(NOMS_DES_TIRAGES).toEqual(Object.keys(RELUS));
  });

  it.each(Object.entries(RELUS).map(([nom, lignes], rang) => ({ nom, lignes, rang })))(
    '$nom',
    ({ lignes, rang }) => {
      expect(reponsesDe(rang)).toEqual(lignes);
    },
  );
});
