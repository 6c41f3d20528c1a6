import { machine } from './machine.mjs';
import { MOTEURS, TRAVAUX } from './moteurs/liste.mjs';

/** Three figures are enough for a noisy measure; a count is written in full. */
const format = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 });
const exact = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

const nombre = (x) => format.format(x).replaceAll('\u202f', '\u00a0');
const entier = (x) => exact.format(x).replaceAll('\u202f', '\u00a0');

const table = (titres, lignes) =>
  [titres, titres.map(() => '---'), ...lignes].map((l) => `| ${l.join(' | ')} |`).join('\n');

/** The whole page, from figures only. */
export function rapport({ date, lignes, nodeNu, etapes, contrats, croissance, commande }) {
  return `${[
    '# Mesures',
    machine(date),
    '## Même travail, plusieurs moteurs',
    Object.entries(TRAVAUX)
      .map(([nom, { texte }]) => `- Travail « ${nom} » : ${texte}.`)
      .join('\n'),
    NOTE_TRAVAIL,
    tableauComparaison(lignes, nodeNu),
    NOTE_COMPARAISON,
    '### Cibles',
    tableauCibles(lignes, etapes),
    '### Mêmes centimes ?',
    tableauConcordance(lignes),
    NOTE_CONCORDANCE,
    '## Almanach, étape par étape',
    tableauEtapes(lignes, etapes),
    noteEtapes(etapes),
    '## Trois contrats',
    tableauContrats(contrats),
    noteContrats(contrats),
    '## Un lot qui grandit',
    tableauCroissance(croissance),
    NOTE_CROISSANCE,
    '## Ligne de commande',
    commande === null ? NON_CONSTRUITE : tableauCommande(commande),
  ].join('\n\n')}\n`;
}

const NOTE_TRAVAIL = `Almanach fait davantage que le travail « complet », sans en être dispensé ici :
périodes jour par jour, paiements par quatorzaine, CSG, CRDS, part imposable, conditions et avertissements.
Les autres moteurs reçoivent les deux dates du SMIC déjà calculées ; lui les trouve.
Chaque moteur part de données déjà lues ; la lecture d’Almanach est mesurée plus bas.`;

const NOTE_COMPARAISON = `Médiane de 9 rondes après échauffement, un processus par ligne.
« Par seconde de processeur » compte tous les fils et le ramasse-miettes : c’est un cœur occupé en entier.
Les deux colonnes s’écartent quand la machine fait autre chose en même temps.
zen-engine calcule dans un fil à lui : chaque appel y va et en revient.
Mémoire : processus entier, après un échantillon de 1 000 évaluations, puis à la fin.
Démarrage : du lancement du processus au premier résultat, moins celui de Node nu.`;

const NOTE_CONCORDANCE = `« L’un paie, l’autre non » : le droit s’ouvre d’un seul côté.
La règle de modele-social compare à un seul SMIC, celui de sa date ; la loi prend celui du début des six mois.
Elle n’arrondit pas non plus le SMIC mensuel : au plafond, un centime pourrait changer.
Les moteurs à flottants arrondissent sur des valeurs approchées : un centime d’écart y serait permis, et il est compté.`;

const NOTE_CROISSANCE = `Trace complète ; chaque arrêt est différent, tiré d’une graine fixe.
Tirage et lecture sont hors du temps compté. Un temps par arrêt constant : la croissance est linéaire.`;

const NON_CONSTRUITE = 'Non mesurée : elle n’est pas construite (`npm run build` à la racine).';

function tableauComparaison(lignes, nodeNu) {
  const lent = { complet: lignes['modele-social'], journalier: lignes['modele-social-journalier'] };
  const titres = [
    'Moteur',
    'Travail',
    'Par seconde (horloge)',
    'Par seconde de processeur',
    '× modele-social',
    'Démarrage (ms)',
    'Mémoire (Mo)',
  ];
  return table(
    titres,
    Object.entries(lignes).map(([id, l]) => [
      MOTEURS[id].nom,
      MOTEURS[id].travail,
      nombre(l.horloge),
      nombre(l.processeur),
      nombre(l.processeur / lent[MOTEURS[id].travail].processeur),
      entier(Math.round(l.demarrage - nodeNu)),
      `${entier(Math.round(l.rssApresEchantillon))} puis ${entier(Math.round(l.rssFinale))}`,
    ]),
  );
}

/** For the reader only: nothing fails when a target is missed. */
function tableauCibles(lignes, etapes) {
  const almanach = lignes['almanach-trace'].processeur;
  return table(
    ['Cible, trace complète, un cœur', 'Mesuré'],
    [
      ['200 000 arrêts simples par seconde', nombre(almanach)],
      ['1 000 000 visé', nombre(almanach)],
      ['5 000 dossiers lourds par seconde, 15 000 visés', nombre(etapes.dossier.processeur)],
      ['un dossier lourd en moins de 1 ms (p99)', `${nombre(etapes.dossierCentiles.p99)} ms`],
      [
        '1 000 fois publicodes + modele-social, même travail',
        `${nombre(almanach / lignes['modele-social'].processeur)} fois`,
      ],
    ],
  );
}

function tableauConcordance(lignes) {
  return table(
    ['Moteur', 'Travail', 'Cas', 'Écarts', 'Plus grand écart (centimes)', 'L’un paie, l’autre non'],
    Object.entries(lignes).map(([id, { concordance: c }]) => [
      MOTEURS[id].nom,
      MOTEURS[id].travail,
      ...[c.cas, c.ecarts, c.plusGrand, c.nuls].map(entier),
    ]),
  );
}

function tableauEtapes(lignes, e) {
  const ligne = (nom, c) => [nom, nombre(c.horloge), nombre(c.processeur)];
  return table(
    ['Étape', 'Par seconde (horloge)', 'Par seconde de processeur'],
    [
      ligne('`lireSituation` d’un arrêt simple (objet déjà décodé)', e.lire),
      ligne('`calculer`, trace complète', lignes['almanach-trace']),
      ligne('`calculer`, sans trace', lignes['almanach-sans-trace']),
      ligne('`ecrireDecompte`, trace comprise', e.ecrire),
      ligne('dossier lourd : `lireSituation`', e.lireDossier),
      ligne('dossier lourd : `calculer`, trace complète', e.dossier),
      ligne('dossier lourd : `calculer`, sans trace', e.dossierSansTrace),
    ],
  );
}

const noteEtapes = (
  e,
) => `Un dossier lourd, trace complète : ${nombre(e.dossierCentiles.p50)} ms au milieu, ${nombre(e.dossierCentiles.p99)} ms pour le plus lent sur cent (p99).
Un arrêt simple laisse ${entier(e.etapes)} étapes de trace en moyenne.
Dossier lourd : 5 ans, ${entier(e.prescriptions)} prescriptions (prolongations et rechutes) en ${entier(e.chaines)} arrêts de droit,
trois employeurs, ${entier(e.paies)} paies, ${entier(e.etapesDossier)} étapes de trace ; ${entier(e.inconnus)} sur 100 ont une part inconnue.`;

function tableauContrats(c) {
  const ligne = (nom, m) => [
    nom,
    nombre(m.horloge),
    nombre(m.processeur),
    nombre(m.processeur / c.simple.processeur),
  ];
  return table(
    ['Cas, trace complète', 'Par seconde (horloge)', 'Par seconde de processeur', '× arrêt simple'],
    [
      ligne('arrêt simple, sans contrat', c.simple),
      ligne('intérimaire, 20 jours, sans contrat', c.sansContrat),
      ligne('le même : régime de branche, forfait, pourcentage', c.interim),
      ligne('salarié, 20 jours : employeur, convention, forfait', c.salarie),
      ligne('`lireSituation` de l’intérimaire', c.lire),
    ],
  );
}

const noteContrats = (c) => `Cible : 30 000 intérimaires par seconde, sur un cœur.
Tous ces cas sont mesurés dans un seul processus. Étapes de trace : ${entier(c.sansContrat.etapes)} sans contrat, ${entier(c.interim.etapes)} avec trois.
Un programme qui garde d’abord des milliers de décomptes entiers va environ deux fois moins vite :
le moteur JavaScript range alors les suivants dans la mémoire de longue durée.
Les contrats sont lus une fois, avec le catalogue.`;

function tableauCroissance(lots) {
  return table(
    [
      'Arrêts',
      'Secondes (horloge)',
      'Secondes (processeur)',
      'µs par arrêt (processeur)',
      'Mémoire (Mo)',
    ],
    lots.map((l) => [
      entier(l.taille),
      nombre(l.horloge / 1000),
      nombre(l.processeur / 1000),
      nombre((l.processeur * 1000) / l.taille),
      entier(Math.round(l.rss)),
    ]),
  );
}

function tableauCommande(c) {
  return table(
    ['Mesure', 'Valeur'],
    [
      [
        `\`almanach calculer lot.jsonl --json\`, ${entier(c.lignes)} lignes`,
        `${nombre(c.sansTrace)} lignes/s`,
      ],
      ['la même, avec `--trace`', `${nombre(c.avecTrace)} lignes/s`],
      [
        '`almanach calculer situation.json --json`, deuxième lancement et suivants',
        `${entier(c.demarrage)} ms`,
      ],
      ['Node nu', `${entier(c.nodeNu)} ms`],
      ['au-dessus de Node nu', `${entier(c.demarrage - c.nodeNu)} ms`],
    ],
  );
}
