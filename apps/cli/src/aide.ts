import { decrireOptions } from './options-droit.ts';

export const AIDE = `almanach : calcule un arrêt de travail jour par jour, et dit pourquoi.

Usage
  almanach calculer <situation.json|-> [--json | --ics]   le décompte d’une situation
  almanach calculer <lot.jsonl> --json                    une situation par ligne
  almanach expliquer <situation.json|->                   tout le raisonnement, pas à pas
  almanach calculer <situation.json> --figer              le décompte, avec tout ce qui l’a fait
  almanach rejouer <fige.json|->                          refait un décompte figé, à l’octet près
  almanach comparer <avant.json> <apres.json>             ce qui change entre deux réponses
  almanach comparer <situation.json|->                    ce qui est dû, moins ses « versements »
  almanach projeter <situation.json|-> --retour DATE …    ce qu’un changement donnerait, jour par jour
  almanach jauges <situation.json|-> [--au AAAA-MM-JJ]    heures acquises pour chaque droit
  almanach verifier <situation.json|-> <decompte.csv|->   compare un décompte reçu, jour par jour
  almanach vecteurs [--json]                              rejoue les vecteurs de test publics
  almanach migrer | sauvegarder | restaurer | cles-creer  la base du serveur, quand il est installé
  almanach --help, -h                                     cette page
  almanach --version, -v                                  la version du moteur

Le signe - lit l’entrée standard. Rien n’est envoyé : tout se calcule sur cette machine.

Options de « calculer », « expliquer », « verifier », « comparer », « projeter » et « jauges »
  --le AAAA-MM-JJ        date du calcul ; remplace celle de la situation.
                         Par défaut : celle de la situation, sinon aujourd’hui à Paris.
  --connu-le AAAA-MM-JJ  le droit tel qu’il était publié ce jour-là. Par défaut : aujourd’hui.
  --option cle=valeur    une autre lecture d’un point que les textes laissent ouvert
                         (à répéter au besoin, voir plus bas).
  --contrats chemin      un contrat complémentaire (JSON), ou un dossier de contrats, en plus du catalogue.

Options de « calculer »
  --json                 le décompte en JSON ; les erreurs aussi, sur la sortie standard.
                         Vaut aussi pour « comparer », « projeter », « jauges » et « rejouer ».
  --figer                les faits, le droit, la version du moteur et le décompte, scellés (JSON).
  --ics                  le calendrier des versements (RFC 5545), sans motif médical.
  --sans-montants        avec --ics : un calendrier sans aucun montant.

Options de « verifier »
  --json                 le résultat en JSON.
  --lettre texte|pdf     la lettre à la caisse, sur la sortie standard ; rien si tout est conforme.
  --complet              le décompte contient tous les versements : un jour sans ligne est un jour non payé.
  Le décompte est un tableau CSV : nature, du, au, nombre de jours, prix de journée, montant brut,
  CSG, CRDS, net, date de paiement, destinataire, référence. Seuls « du », « au » et un montant
  (prix de journée ou montant brut) sont nécessaires. Les lignes illisibles sont dites, les autres comparées.

Lots (fichier .jsonl, ou option --lot)
  --lot                  l’entrée est un lot, même si son nom ne finit pas par .jsonl.
  --trace                garde le raisonnement dans chaque décompte (plus long, mêmes centimes).
  --progression          montre l’avancement, même hors d’un terminal.
  La ligne n de la sortie répond à la ligne n de l’entrée. Une ligne refusée donne
  {"ligne":n,"erreurs":[…]} et n’arrête pas les autres. La mémoire reste constante.

Comparer et rejouer
  Chaque côté de « comparer » est une situation, un décompte (calculer --json) ou un décompte
  figé. Les dates et les lectures demandées valent pour les situations seulement.
  Rappel : ce qui est dû en plus. Trop-perçu : ce qui a été payé en trop.

Projeter : une hypothèse, et une seule
  --retour AAAA-MM-JJ          la reprise ce jour-là : l’arrêt finit la veille.
  --fin-de-mission AAAA-MM-JJ  l’emploi en cours finit ce jour-là
                               (au=AAAA-MM-JJ,emploi=1 s’il y en a plusieurs ; le premier est 0).
  --mission-de-plus du=AAAA-MM-JJ,au=AAAA-MM-JJ,heures=60,brut=900.00[,employeur=Nom]
  --temps-partiel du=AAAA-MM-JJ,au=AAAA-MM-JJ,plein=852.00,percu=512.00
  Le fichier n’est jamais modifié ; la situation projetée est dans la sortie --json.

Jauges
  --au AAAA-MM-JJ        le jour regardé. Par défaut : la date du calcul.
  La situation peut ne contenir aucun arrêt. Chaque heure dit d’où elle vient.

Limites
  10 Mo pour une situation, 1 Mo pour une ligne d’un lot (erreur ALM-E-018).
  50 Mo et 5 000 lignes pour un décompte (erreurs ALM-V-001 et ALM-V-006).

Codes de sortie
  0   tout est calculé ; décompte conforme
  1   lot calculé, mais des lignes sont refusées
  2   commande ou option mal écrite
  3   situation ou document refusé, ou aucune ligne du décompte lisible : le motif est donné
  4   fichier illisible
  5   un vecteur ne donne pas le résultat attendu
  6   décompte : écart expliqué
  7   décompte : écart non expliqué, ou des lignes illisibles
  8   décompte : rien n’a pu être comparé
  9   un décompte figé, rejoué, n’est pas identique
  70  erreur interne (ALM-X-001), ou programme non construit (ALM-X-009)

Lectures possibles avec --option (la première valeur est celle par défaut)
${decrireOptions().join('\n')}

Exemples
  almanach calculer situation.json
  almanach calculer situation.json --ics > versements.ics
  almanach calculer - --json --le 2026-11-24 < situation.json
  almanach calculer lot.jsonl --json > decomptes.jsonl
  almanach verifier situation.json decompte.csv --lettre pdf > lettre.pdf
`;
