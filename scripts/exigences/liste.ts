/** What the person's side of the platform must do, by the number of the checklist; in our own words. */
export type Preuve =
  /** A step of a story, in a browser or through the API, whose name carries `[ex. N]`. */
  | { readonly par: 'etape' }
  /** The engine proves it: its tests. */
  | { readonly par: 'moteur'; readonly essais: readonly string[] }
  /** It waits for another part of the product: said, not hidden. */
  | { readonly par: 'plus-tard'; readonly quoi: string };

export interface Exigence {
  readonly numero: number;
  readonly phrase: string;
  readonly preuve: Preuve;
}

const ETAPE: Preuve = { par: 'etape' };

const etape = (numero: number, phrase: string): Exigence => ({ numero, phrase, preuve: ETAPE });

export const EXIGENCES: readonly Exigence[] = [
  etape(1, 'Une personne a des missions : agence, dates, heures, salaires.'),
  etape(2, 'Une agence d’intérim déclare et voit qui l’attend.'),
  etape(5, 'Les gestionnaires demandent, ouvrent et jugent un document.'),
  etape(38, 'Accidents, trajets et maladies du travail sont couverts dès la première heure.'),
  etape(43, 'L’avancement se lit en quatre étapes.'),
  etape(49, 'Deux déclarations du même arrêt ne font qu’un dossier.'),
  etape(
    6,
    'L’agence crée la personne à sa première mission ; un identifiant lui arrive par courrier.',
  ),
  etape(7, 'Deux chemins : activer un compte neuf, ou se connecter.'),
  etape(8, 'L’identité doit être celle que l’agence a donnée ; sinon, une personne vérifie.'),
  etape(9, 'Les données médicales et bancaires sont protégées.'),
  etape(10, 'Activation : l’identifiant reçu.'),
  etape(11, 'Activation : une phrase de passe solide, ou une clé d’accès.'),
  etape(12, 'Activation : l’adresse e-mail est prouvée.'),
  etape(13, 'Activation : ce qui est connu de la personne est relu par elle.'),
  etape(14, 'Activation : le compte bancaire est enregistré.'),
  etape(15, 'Se connecter mène à son tableau de bord.'),
  etape(16, 'Un oubli se répare sans long blocage.'),
  etape(17, 'Le tableau de bord montre missions, arrêts, indemnités et documents.'),
  etape(18, 'L’espace est fait de modules, chacun à son adresse.'),
  etape(19, 'Les garanties sont détaillées selon les heures travaillées.'),
  etape(20, 'Le seuil de chaque prestation est calculé et expliqué.'),
  etape(22, 'Ce qui est demandé dépend du moment de l’arrêt.'),
  etape(23, 'En mission, l’agence déclare ; la personne le voit.'),
  etape(24, 'Entre deux missions, la personne déclare.'),
  etape(25, 'Les 48 heures sont comptées, pour la caisse et pour la prévoyance.'),
  etape(26, 'Entre deux missions : le volet de l’avis et l’attestation de dernière mission.'),
  etape(27, 'La liste des documents dépend de la nature de l’arrêt.'),
  etape(28, 'Un document s’envoie depuis le téléphone ou l’ordinateur.'),
  etape(29, 'La déclaration laisse une trace horodatée et scellée.'),
  etape(31, 'Qui déclare quoi est toujours dit.'),
  etape(35, 'Accidents et maladies du travail passent devant.'),
  etape(40, 'Un retard est dit avec sa vraie conséquence, et ne refuse jamais seul.'),
  etape(44, 'Le montant attendu est montré, marqué « prévu ».'),
  etape(54, 'Une invalidité : ce qu’elle change est expliqué.'),
  etape(55, 'La fin de carrière : ce qu’elle change est expliqué.'),
  etape(56, 'Les documents ont une durée de conservation, et sont supprimés ensuite.'),
  etape(57, 'Le nom du service se règle.'),
  etape(202, 'Carence, franchise et délai d’attente : trois mots pour trois choses.'),
  etape(205, 'Chaque document a son état, et chacun sait ce qu’il doit.'),
  etape(207, 'Les documents médicaux ne s’ouvrent qu’à la personne.'),
  etape(209, 'Une simulation ne change jamais un dossier.'),
  etape(210, 'En français, et utilisable sur un téléphone.'),
  {
    numero: 32,
    phrase: 'Une maladie de plus de trois jours est payée après la carence.',
    preuve: { par: 'moteur', essais: ['packages/moteur/test/indemnite.test.ts'] },
  },
  {
    numero: 33,
    phrase: 'Un accident du travail est payé sans carence.',
    preuve: { par: 'moteur', essais: ['packages/moteur/test/accident-travail.test.ts'] },
  },
];
