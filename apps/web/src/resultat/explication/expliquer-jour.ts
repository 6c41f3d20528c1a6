import type { DecompteJson, EtapeJson, LigneJson } from '@almanach/moteur';
import { certitude, euros, expliquerEtape, expliquerMotif } from '@almanach/textes';
import { direCause } from '../../contrats/causes.ts';
import { type JourVue, partDe } from '../almanach/jours.ts';
import { jourLong, montantPart, nomPayeur } from '../almanach/libelles.ts';
import { contratsConnus } from '../contrats/connus.ts';
import { montantDe } from '../montants.ts';
import { payeur } from '../payeurs.ts';
import type { Contenu, Recit } from './contenu.ts';
import { ecarteesDe, etapesDe, lecturesDe, textesDe } from './etapes.ts';
import { nombresDe } from './sources.ts';

/** The step that opens a contract: told in the words of the person's stop. */
const COUVERTURE = 'R-D-18';

/** Months under the ceiling are as many steps that say nothing: the ceiling itself says it. */
const MUETTES = new Set(['R-G-05-mois', 'R-G-10']);

/** One day on which contracts pay, or do not: every payer in order, each with its steps in sentences. */
export function expliquerJour(decompte: DecompteJson, vue: JourVue): Contenu {
  const { arret, periode } = vue;
  const toutes = etapesDe(decompte, [...new Set(periode.lignes.flatMap((l) => l.trace))]);
  return {
    titre: `Qui paie quoi le ${jourLong(vue.jour)} ?`,
    phrases: [...periode.lignes.map((l) => dire(l, periode.jours)), ...total(vue)],
    recits: periode.lignes.map((ligne) => recit(decompte, ligne, periode.jours)),
    calculs: [],
    nombres: nombresDe(toutes, arret.du, decompte.droit),
    textes: textesDe(toutes),
    lectures: lecturesDe(toutes),
    ecartees: ecarteesDe(decompte, arret, toutes),
  };
}

function dire(ligne: LigneJson, jours: number): string {
  const part = partDe(ligne, jours);
  const motif = ligne.motif === 'indemnise' ? '' : `, ${expliquerMotif(ligne.motif).court}`;
  const surete = ligne.certitude === 'inconnu' ? '' : `, ${certitude(ligne.certitude).court}`;
  return `${nomPayeur(part)} : ${montantPart(part)}${motif}${surete}.`;
}

/** A sum is told only beside the wage it is compared with. */
function total({ reference, reste }: JourVue): string[] {
  if (reference === null || reste === null) return [];
  const salaire = `Votre salaire ${reference.mesure} d’un jour est de ${euros(montantDe(reference.cents))}.`;
  return [
    reste === 0
      ? `${salaire} Ces paiements l’atteignent, avant CSG et CRDS.`
      : `${salaire} Il en reste ${euros(montantDe(reste))} que personne ne paie, avant CSG et CRDS.`,
  ];
}

/** The sentences of the steps, in the order in which they were taken. */
function recit(decompte: DecompteJson, ligne: LigneJson, jours: number): Recit {
  const etapes = etapesDe(decompte, [...new Set(ligne.trace)]).filter(parle);
  const { phrase } = expliquerMotif(ligne.motif);
  const bas = ligne.certitude === 'inconnu' ? ' (le calcul au plus bas)' : '';
  return {
    titre: `${payeur(ligne.payeur).nom} : ${montantPart(partDe(ligne, jours))}${bas}`,
    etapes: [
      ...etapes.map((etape) => {
        const { titre, phrase: dite, calcul } = expliquerEtape(etape);
        return {
          titre,
          phrase: etape.regle === COUVERTURE ? couverture(etape) : nommer(dite),
          calcul: etape.verdict === 'ecartee' ? '' : (calcul ?? ''),
        };
      }),
      ...(ligne.motif === 'indemnise' ? [] : [{ titre: 'Donc', phrase, calcul: '' }]),
    ],
  };
}

/** The heading names the contract: the sentence says what it covers, without ids. */
function couverture({ verdict, entrees }: EtapeJson): string {
  const cause = direCause(entrees['cause'] ?? '');
  return verdict === 'appliquee'
    ? `Ce contrat couvre ${cause}.`
    : `Ce contrat ne couvre pas ${cause}.`;
}

/** People know a contract by its name, the trace by its id. */
function nommer(phrase: string): string {
  return contratsConnus().reduce((texte, { id, nom }) => texte.replaceAll(id, nom), phrase);
}

function parle({ regle }: EtapeJson): boolean {
  return !MUETTES.has(regle);
}
