import type { ArretJson, DecompteJson, EcheanceJson, EtapeJson } from '@almanach/moteur';
import { certitude, date, euros, nombreDeJours, periode } from '@almanach/textes';
import { indemnitesDe } from '../maintien.ts';
import { centimes } from '../montants.ts';
import { majuscule } from '../mots.ts';
import { payeur } from '../payeurs.ts';
import type { Calcul, Contenu } from './contenu.ts';
import { lecturesDe, phraseDeFin, textesDe } from './etapes.ts';
import { nombresDe } from './sources.ts';

/** From the days to the net: the sum a person can do again by hand. */
export function expliquerNet(decompte: DecompteJson): Contenu {
  const { brut, csg, crds, net } = decompte.totaux;
  const etapes = decompte.trace.filter((e) => e.regle === 'R-G-57');
  const connu = brut !== null && csg !== null && crds !== null && net !== null;
  const fin: Calcul[] = connu
    ? [
        { libelle: 'Total brut', formule: '', resultat: euros(brut) },
        { libelle: 'CSG retirée', formule: 'à chaque versement', resultat: `− ${euros(csg)}` },
        { libelle: 'CRDS retirée', formule: 'à chaque versement', resultat: `− ${euros(crds)}` },
        { libelle: 'Total net', formule: 'avant impôt sur le revenu', resultat: euros(net) },
      ]
    : [];
  return {
    titre: connu ? `D’où viennent les ${euros(net)} ?` : 'Pourquoi une fourchette ?',
    phrases: connu ? phraseNet(decompte) : [certitude('inconnu').phrase, bornes(decompte)],
    calculs: [...decompte.arrets.flatMap(parPeriode), ...fin],
    nombres: nombresDe(etapes.slice(0, 1), dernierVersement(decompte), decompte.droit),
    textes: textesDe(etapes),
    lectures: lecturesDe(etapes),
    ecartees: [],
  };
}

function phraseNet(decompte: DecompteJson): string[] {
  if (decompte.echeances.length === 0) return ['Aucun jour n’est payé : il n’y a rien à retenir.'];
  return [
    'Nous additionnons les jours payés, puis nous retirons la CSG et la CRDS de chaque versement.',
  ];
}

function bornes(decompte: DecompteJson): string {
  const { netMin = '0.00', netMax = null } = decompte.totaux;
  const max = netMax === null ? 'sans maximum connu' : `au plus ${euros(netMax)}`;
  return `Le calcul est fait deux fois, au pire et au mieux : au moins ${euros(netMin)}, ${max}.`;
}

function parPeriode(arret: ArretJson): Calcul[] {
  return arret.periodes.flatMap((p) =>
    indemnitesDe(p).map((ligne) => ({
      libelle: periode(p.du, p.au),
      formule: `${nombreDeJours(p.jours)} × ${ligne.montantJournalier === null ? 'montant inconnu' : euros(ligne.montantJournalier)}`,
      resultat: ligne.montant === null ? 'inconnu' : euros(ligne.montant),
    })),
  );
}

function dernierVersement(decompte: DecompteJson): string {
  return (
    decompte.echeances
      .map((e) => e.le)
      .sort()
      .at(-1) ?? decompte.droit.connuLe
  );
}

/** One payment: which days, what is taken off, and why that date. */
export function expliquerEcheance(decompte: DecompteJson, e: EcheanceJson): Contenu {
  const etapes = [
    ...decompte.trace.filter((etape) => etape.regle === 'R-G-56' && couvre(etape, e)).slice(-1),
    ...decompte.trace
      .filter((etape) => etape.regle === 'R-G-57' && memeMontant(etape, e))
      .slice(0, 1),
  ];
  const { article } = payeur(e.payeur);
  const verbe = e.beneficiaire === 'employeur' ? 'paie à votre employeur' : 'vous paie';
  return {
    titre: `D’où vient le versement de ${euros(e.net)} ?`,
    phrases: [
      `${majuscule(article)} ${verbe} les jours ${periode(e.du, e.au)}, le ${date(e.le)}.`,
      ...phraseDeFin(etapes.slice(0, 1)),
      certitude(e.certitude).phrase,
    ],
    calculs: [
      {
        libelle: 'Montant brut',
        formule: `jours payés ${periode(e.du, e.au)}`,
        resultat: euros(e.brut),
      },
      { libelle: 'CSG retirée', formule: '', resultat: `− ${euros(e.csg)}` },
      { libelle: 'CRDS retirée', formule: '', resultat: `− ${euros(e.crds)}` },
      { libelle: 'Montant net', formule: '', resultat: euros(e.net) },
    ],
    nombres: nombresDe(etapes, e.le, decompte.droit),
    textes: textesDe(etapes),
    lectures: lecturesDe(etapes),
    ecartees: [],
  };
}

function couvre(etape: EtapeJson, e: EcheanceJson): boolean {
  return (etape.entrees['premierJourPaye'] ?? '') <= e.du;
}

function memeMontant(etape: EtapeJson, e: EcheanceJson): boolean {
  return centimes(etape.entrees['brut'] ?? '0') === centimes(e.brut);
}
