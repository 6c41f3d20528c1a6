import { describe, expect, it } from 'vitest';
import { lireIban } from '../../src/comptes/coordonnees/iban.ts';
import { lireNir } from '../../src/identite/nir.ts';
import { Des } from './des.ts';
import { chercherFuites, tirerTemoins } from './temoins.ts';

const temoins = tirerTemoins(new Des(20_261_125));

describe('les témoins', () => {
  it('ne dépendent que de la graine, et sont de vrais numéros', () => {
    expect(tirerTemoins(new Des(20_261_125))).toEqual(temoins);
    expect(tirerTemoins(new Des(20_261_126))).not.toEqual(temoins);
    for (let graine = 1; graine < 200; graine++) {
      const { nir, iban } = tirerTemoins(new Des(graine));
      expect([lireNir(nir), lireIban(iban)]).toEqual([nir, iban]);
    }
  });

  it.each(Object.entries(temoins))(
    '%s est vu, tel quel et sous ses formes usuelles',
    (nom, valeur) => {
      const base64 = Buffer.from(valeur).toString('base64');
      for (const fuite of [
        `{"level":30,"msg":"${valeur}"}`,
        `ERROR:  invalid input syntax: "${valeur.toUpperCase()}"`,
        `GET /api/dossiers?q=${encodeURIComponent(valeur)}`,
        `Key (courriel)=(${valeur}) already exists.`,
        `corps ${base64}`,
        `octets ${Buffer.from(valeur).toString('hex')}`,
        valeur.normalize('NFD'),
      ]) {
        const vues = chercherFuites(`rien ici\n${fuite}\n`, { [nom]: valeur });
        expect(vues, fuite).toMatchObject([{ temoin: nom, ligne: 2 }]);
      }
    },
  );

  it('un numéro écrit par groupes est vu, un montant sans son point aussi', () => {
    const { nir, iban, salaire } = temoins;
    const groupes = nir.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
    expect(chercherFuites(`NIR ${groupes}`, { nir })).toHaveLength(1);
    expect(chercherFuites(iban.replaceAll(/(....)/g, '$1 '), { iban })).toHaveLength(1);
    expect(chercherFuites(`brut=${salaire.replace('.', '')}`, { salaire })).toHaveLength(1);
    expect(chercherFuites(`brut=${salaire.replace('.', ',')}`, { salaire })).toHaveLength(1);
  });

  it('un autre nombre qui contient les mêmes chiffres n’est pas une fuite', () => {
    const { salaire } = temoins;
    const chiffres = salaire.replace('.', '');
    expect(chercherFuites(`"time":17${chiffres}690`, { salaire })).toEqual([]);
    expect(chercherFuites(`"requete":"a${chiffres}f0"`, { salaire })).toEqual([]);
  });
});
