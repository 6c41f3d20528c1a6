import { argv, stdout } from 'node:process';
import { MOTEURS, TRAVAUX } from '../moteurs/liste.mjs';
import { cadence } from './chrono.mjs';

const CAS = 1_000;
const MO = 1024 * 1024;

/** One engine in a process of its own: the cents of the shared sample, then memory and rate. */
const { travail, charger, options } = MOTEURS[argv[2]];
const cas = TRAVAUX[travail].cas(CAS);
const evaluer = (await charger()).preparer(cas, options);

const centimes = [];
for (let i = 0; i < CAS; i++) centimes.push(await evaluer(i));
const rssApresEchantillon = process.memoryUsage.rss() / MO;

const mesure = await cadence(evaluer, CAS);
const rssFinale = process.memoryUsage.rss() / MO;
stdout.write(JSON.stringify({ centimes, ...mesure, rssApresEchantillon, rssFinale }));
