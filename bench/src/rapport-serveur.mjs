import { availableParallelism, cpus } from 'node:os';
import { version } from 'node:process';

const format = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 });
const nombre = (x) => format.format(x).replaceAll('\u202f', '\u00a0');
const entier = (x) => new Intl.NumberFormat('fr-FR').format(x).replaceAll('\u202f', '\u00a0');
const pourCent = (x) => `${nombre(x * 100)} %`;

const table = (titres, lignes) =>
  [titres, titres.map(() => '---'), ...lignes].map((l) => `| ${l.join(' | ')} |`).join('\n');

const machine = (nom, date, charge) =>
  `Commande : \`npm run serveur -- ${nom}\`, dans \`bench/\`. Date : ${date ?? 'non donnée'}. ${
    cpus()[0]?.model ?? 'Processeur inconnu'
  }, ${availableParallelism()} cœurs, Node ${version}. Charge moyenne de la machine avant le tir : ${nombre(charge)}.`;

const echecs = (lus) =>
  Object.entries(lus)
    .map(([quoi, n]) => `${entier(n)} (${quoi})`)
    .join(', ') || 'aucun';

const CIBLE_P99 = 100;
const CIBLE_ECART = 2;

export function partieCharge(m, date) {
  const { tout } = m.durees;
  return [
    '## Le serveur sous charge',
    machine('charge', date, m.chargeAvant),
    `${entier(m.nombre)} dossiers dans le PostgreSQL embarqué, chacun à une personne, avec sa clé, ses contenus chiffrés,
son journal chaîné, trois missions et neuf paies (remplis en ${entier(Math.round(m.remplissage))} s). ${entier(m.cadence)} demandes par seconde
pendant ${entier(m.duree)} s, après 15 s d’échauffement, chacune d’une personne tirée au hasard, avec sa session.
Une demande part à son heure, que les précédentes soient finies ou non ; sa durée compte depuis cette heure.`,
    table(
      ['Demande', 'p50 (ms)', 'p95 (ms)', 'p99 (ms)'],
      Object.entries(m.durees).map(([nom, c]) => [nom, ...[c.p50, c.p95, c.p99].map(nombre)]),
    ),
    `Cible : p99 ≤ ${CIBLE_P99} ms. Mesuré : ${nombre(tout.p99)} ms, ${tout.p99 <= CIBLE_P99 ? 'tenue' : 'manquée'}.
${entier(m.demandes)} demandes ; échecs, échauffement compris : ${echecs(m.echecs)}.`,
    table(
      ['Processeur', 'part des cœurs', 'ms par demande'],
      [
        ['serveur', m.parts.serveur],
        ['PostgreSQL', m.parts.postgres],
        ['tir (la charge elle-même)', m.parts.tir],
      ].map(([qui, p]) => [qui, pourCent(p.part), nombre(p.parDemande)]),
    ),
  ].join('\n\n');
}

export function partieEnumeration(m, date) {
  return [
    '## Compte connu, compte inconnu',
    machine('enumeration', date, m.chargeAvant),
    `${entier(m.essais)} essais de chaque sorte par demande, alternés, l’ordre de chaque paire tiré d’une graine ;
chaque essai vient d’une autre adresse. Les réponses ont le même statut.`,
    table(
      ['Demande', 'Statuts', 'Connu, médiane (ms)', 'Inconnu, médiane (ms)', '\\|Δ médiane\\| (ms)'],
      Object.entries(m.routes).map(([nom, r]) => [
        nom,
        r.statuts.join(', '),
        ...[r.connu, r.inconnu, r.ecart].map(nombre),
      ]),
    ),
    `Cible : ${CIBLE_ECART} ms au plus. Le plus grand écart : ${nombre(
      Math.max(...Object.values(m.routes).map((r) => r.ecart)),
    )} ms.`,
  ].join('\n\n');
}
