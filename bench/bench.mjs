import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { comparer } from './src/concordance.mjs';
import { mesurerLigneDeCommande } from './src/ligne-de-commande.mjs';
import { MOTEURS } from './src/moteurs/liste.mjs';
import { autresParties } from './src/page.mjs';
import { demarrage, lancerJson, NODE_NU } from './src/processus.mjs';
import { rapport } from './src/rapport.mjs';

const DEMARRAGES = 9;
const REFERENCES = { complet: 'almanach-trace', journalier: 'almanach-journalier' };

process.chdir(import.meta.dirname);
const { values } = parseArgs({ options: { date: { type: 'string' } } });
const dire = (texte) => stderr.write(`${texte}\n`);

/** The rates first, one process after the other, then the starts. */
async function comparaison() {
  const lignes = {};
  for (const [id, { nom, travail }] of Object.entries(MOTEURS)) {
    dire(`${nom} (${travail})`);
    lignes[id] = await lancerJson(['dist/une-ligne.mjs', id]);
  }
  for (const [id, ligne] of Object.entries(lignes)) {
    const reference = lignes[REFERENCES[MOTEURS[id].travail]];
    ligne.concordance = comparer(reference.centimes, ligne.centimes);
    ligne.demarrage = await demarrage(['dist/premier.mjs', id], DEMARRAGES);
  }
  return lignes;
}

const lignes = await comparaison();
const nodeNu = await demarrage(NODE_NU, DEMARRAGES);
dire('Almanach : lecture, écriture, dossiers lourds');
const etapes = {
  ...(await lancerJson(['dist/almanach-etapes.mjs'])),
  ...(await lancerJson(['dist/dossiers-lourds.mjs'])),
};
dire('Almanach : trois contrats');
const contrats = await lancerJson(['dist/contrats.mjs']);
dire('Almanach : lots de 10 000, 100 000 et 1 000 000');
const croissance = await lancerJson(['dist/croissance.mjs']);
dire('Almanach : ligne de commande');
const commande = await mesurerLigneDeCommande();

const texte = rapport({ date: values.date, lignes, nodeNu, etapes, contrats, croissance, commande });
const page = join(import.meta.dirname, 'RESULTATS.md');
const autres = autresParties(page);
writeFileSync(page, autres === '' ? texte : `${texte}\n${autres}`);
stdout.write(texte);
