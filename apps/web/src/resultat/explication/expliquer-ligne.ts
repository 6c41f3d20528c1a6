import type { ArretJson, DecompteJson, LigneJson, PeriodeJson } from '@almanach/moteur';
import { certitude, periode as ecrirePeriode, euros, expliquerMotif } from '@almanach/textes';
import { estContrat, estMaintien } from '../maintien.ts';
import { centimesOuNul } from '../montants.ts';
import { majuscule } from '../mots.ts';
import { payeur } from '../payeurs.ts';
import type { Contenu } from './contenu.ts';
import { calculsDe, ecarteesDe, etapesDe, lecturesDe, phraseDeFin, textesDe } from './etapes.ts';
import { nombresDe } from './sources.ts';

interface Place {
  readonly arret: ArretJson;
  readonly periode: PeriodeJson;
  readonly ligne: LigneJson;
}

/** One daily amount, from its reason to the branches that were set aside. */
export function expliquerLigne(decompte: DecompteJson, { arret, periode, ligne }: Place): Contenu {
  const etapes = etapesDe(decompte, ligne.trace);
  return {
    titre: titre(periode, ligne),
    phrases: [
      ...phrases(periode, ligne),
      ...phraseDeFin(etapes),
      certitude(ligne.certitude).phrase,
    ],
    ...(ligne.certitude === 'inconnu' ? { titreCalcul: 'Le calcul au plus bas' } : {}),
    calculs: calculsDe(etapes),
    nombres: nombresDe(etapes, arret.du, decompte.droit),
    textes: textesDe(etapes),
    lectures: lecturesDe(etapes),
    ecartees: ecarteesDe(decompte, arret, etapes),
  };
}

function titre(periode: PeriodeJson, ligne: LigneJson): string {
  const cents = centimesOuNul(ligne.montantJournalier);
  const quand = ecrirePeriode(periode.du, periode.au);
  if (cents === null) return `Pourquoi le montant est-il inconnu ${quand} ?`;
  if (cents === 0 && estMaintien(ligne)) return `Pourquoi l’employeur ne doit rien ${quand} ?`;
  if (cents === 0) return `Pourquoi rien n’est payé ${quand} ?`;
  return `D’où viennent les ${euros(ligne.montantJournalier ?? '')} par jour ?`;
}

function phrases(periode: PeriodeJson, ligne: LigneJson): string[] {
  const motif = expliquerMotif(ligne.motif);
  const suites = [motif.ceQuiChangerait, motif.recours].filter((phrase) => phrase !== undefined);
  if (ligne.motif !== 'indemnise') return [motif.phrase, ...suites, ...fourchette(ligne)];
  const quand = majuscule(ecrirePeriode(periode.du, periode.au));
  if (estMaintien(ligne)) {
    return [
      `${quand}, votre employeur garde ${euros(ligne.montantJournalier ?? '')} de salaire brut par jour, en plus de l’indemnité.`,
    ];
  }
  const a = ligne.beneficiaire === 'employeur' ? ' à votre employeur' : '';
  const avant = estContrat(ligne) ? 'montant brut' : 'avant CSG et CRDS';
  return [
    `${quand}, ${payeur(ligne.payeur).article} verse ${euros(ligne.montantJournalier ?? '')} par jour${a}, ${avant}.`,
  ];
}

function fourchette(ligne: LigneJson): string[] {
  if (ligne.montant !== null || ligne.montantMin === undefined) return [];
  const max = ligne.montantMax ?? null;
  return max === null
    ? []
    : [
        `Pour toute la période, le montant brut est entre ${euros(ligne.montantMin)} et ${euros(max)}.`,
      ];
}
