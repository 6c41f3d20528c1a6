import { argv, stdout } from 'node:process';
import { MOTEURS, TRAVAUX } from '../moteurs/liste.mjs';

/** From nothing to the first result: the parent holds the watch. */
const { travail, charger, options } = MOTEURS[argv[2]];
const cas = TRAVAUX[travail].cas(1);
const evaluer = (await charger()).preparer(cas, options);
stdout.write(String(await evaluer(0)));
