import type { ArretJson, DecompteJson, LigneJson, PeriodeJson } from '@almanach/moteur';
import {
  avertissement,
  beneficiaire,
  certitude,
  date,
  dateLongue,
  euros,
  expliquerMotif,
  hypothese,
  nature,
  nombreDeJours,
  payeur,
  periode,
  phraseResultat,
} from '@almanach/textes';
import { paragraphe, tableau } from './tableau.ts';

const LARGEUR = 100;

/** The décompte for a person: the sentence first, then the tables, then what it rests on. */
export function decompteLisible(decompte: DecompteJson, le: string): string {
  const parties = [
    paragraphe(phraseResultat(decompte, le), LARGEUR),
    ...decompte.arrets.map(arret),
    totaux(decompte),
    versements(decompte),
    liste(
      'À savoir',
      decompte.avertissements.map((a) => avertissement(a.code, a.operandes)),
    ),
    liste(
      'Ce que le calcul suppose',
      decompte.hypotheses.map((h) => hypothese(h.chemin, h.valeur)),
    ),
    `Droit connu au ${date(decompte.droit.connuLe)}, empreinte ${decompte.droit.empreinte.slice(0, 12)}.`,
  ];
  return `${parties.filter((p) => p !== '').join('\n\n')}\n`;
}

function arret(a: ArretJson): string {
  const jour = [
    a.salaireJournalierBase === null
      ? ''
      : `Salaire journalier de base ${euros(a.salaireJournalierBase)}.`,
    a.indemniteJournaliere === null
      ? ''
      : `Indemnité d’un jour entier ${euros(a.indemniteJournaliere)}.`,
  ];
  const titre = `Arrêt ${a.id} (${nature(a.nature)}), ${periode(a.du, a.au)}`;
  const lignes = a.periodes.flatMap((p) => p.lignes.map((l) => lignePeriode(p, l)));
  const table = tableau(
    [
      { titre: 'Période' },
      { titre: 'Jours', aDroite: true },
      { titre: 'Payeur' },
      { titre: 'Pour' },
      { titre: 'Par jour', aDroite: true },
      { titre: 'Total brut', aDroite: true },
      { titre: 'État' },
      { titre: 'Raison' },
    ],
    lignes,
  );
  return [titre, jour.join(' ').trim(), table].filter((t) => t !== '').join('\n');
}

function lignePeriode(p: PeriodeJson, l: LigneJson): string[] {
  return [
    periode(p.du, p.au),
    String(p.jours),
    payeur(l.payeur),
    beneficiaire(l.beneficiaire),
    somme(l.montantJournalier),
    l.montant === null ? bornes(l.montantMin, l.montantMax) : somme(l.montant),
    certitude(l.certitude).court,
    expliquerMotif(l.motif).court,
  ];
}

/** A zero is written as a dash: its reason is in the last column of the same line. */
function somme(montant: string | null): string {
  if (montant === null) return '?';
  return Number(montant) === 0 ? '–' : euros(montant);
}

function bornes(min: string | undefined, max: string | null | undefined): string {
  const bas = min === undefined || Number(min) === 0 ? null : euros(min);
  if (max === undefined || max === null) return bas === null ? '?' : `au moins ${bas}`;
  return bas === null ? `au plus ${euros(max)}` : `${bas} à ${euros(max)}`;
}

function totaux({ totaux: t }: DecompteJson): string {
  if (t.brut === null || t.csg === null || t.crds === null || t.net === null) {
    const [brut, net] = [bornes(t.brutMin, t.brutMax), bornes(t.netMin, t.netMax)];
    return `Avant CSG et CRDS : ${brut}\nNet : ${net}`;
  }
  if (Number(t.brut) === 0) return '';
  const jours = t.joursIndemnises === null ? '' : ` pour ${nombreDeJours(t.joursIndemnises)}`;
  return tableau(
    [{ titre: `Total${jours}` }, { titre: 'Montant', aDroite: true }],
    [
      ['Avant CSG et CRDS', euros(t.brut)],
      ['CSG', `- ${euros(t.csg)}`],
      ['CRDS', `- ${euros(t.crds)}`],
      ['Net, avant impôt', euros(t.net)],
    ],
  );
}

function versements({ echeances }: DecompteJson): string {
  if (echeances.length === 0) return '';
  return tableau(
    [
      { titre: 'Versement prévu' },
      { titre: 'Payeur' },
      { titre: 'Pour' },
      { titre: 'Jours' },
      { titre: 'Net', aDroite: true },
      { titre: 'État' },
    ],
    echeances.map((e) => [
      dateLongue(e.le),
      payeur(e.payeur),
      beneficiaire(e.beneficiaire),
      periode(e.du, e.au),
      euros(e.net),
      certitude(e.certitude).court,
    ]),
  );
}

function liste(titre: string, elements: readonly string[]): string {
  const uniques = [...new Set(elements)];
  if (uniques.length === 0) return '';
  return [titre, ...uniques.map((e) => paragraphe(`- ${e}`, LARGEUR, '  '))].join('\n');
}
