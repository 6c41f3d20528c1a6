import { demarrerEmbarque } from '../src/base/embarque/embarque.ts';
import { sonderMoyens } from '../src/base/embarque/lancement.ts';

/** A process that holds an embedded PostgreSQL until it is killed. Arguments: folder, `orphelin` without the tie. */
const [, , dossier = '', mode] = process.argv;
const serveur = await demarrerEmbarque({
  dossier,
  durable: false,
  moyens: { ...sonderMoyens(), ...(mode === 'orphelin' ? { setpriv: false } : {}) },
});
console.log(serveur.pid());
