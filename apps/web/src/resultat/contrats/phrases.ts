import { j } from '@almanach/bareme';
import type { ArretJson, DecompteJson, LigneJson, PeriodeJson } from '@almanach/moteur';
import { euros, expliquerMotif } from '@almanach/textes';
import { estContrat } from '../maintien.ts';
import { enumerer } from '../mots.ts';
import { type Payeur, payeur } from '../payeurs.ts';

/** What one contract does for the stops, in one sentence, and the line it is about. */
export interface PhraseContrat {
  readonly payeur: Payeur;
  readonly phrase: string;
  /** First line that is paid, else the first of all: where the explanation opens. */
  readonly place: Place;
}

interface Place {
  readonly arret: ArretJson;
  readonly periode: PeriodeJson;
  readonly ligne: LigneJson;
}

/** One sentence a contract and a stop, the contracts in the order in which they are called. */
export function phrasesDesContrats(decompte: DecompteJson): readonly PhraseContrat[] {
  return decompte.arrets.flatMap((arret) => {
    const places = arret.periodes.flatMap((periode) =>
      periode.lignes.filter(estContrat).map((ligne) => ({ arret, periode, ligne })),
    );
    const ids = [...new Set(places.map(({ ligne }) => ligne.payeur))];
    return ids.flatMap((id) =>
      phraseDe(
        id,
        places.filter(({ ligne }) => ligne.payeur === id),
      ),
    );
  });
}

function phraseDe(id: string, places: readonly Place[]): PhraseContrat[] {
  const [premiere] = places;
  if (premiere === undefined) return [];
  const qui = payeur(id);
  const inconnue = places.find(({ ligne }) => ligne.montantJournalier === null);
  const paliers = paliersDe(places);
  const payee = places.find(({ ligne }) => paie(ligne));
  const place = payee ?? inconnue ?? premiere;
  if (paliers.length > 0) {
    const [debut, ...suite] = paliers;
    const ensuite = suite.map((p) => `puis ${p}`);
    const verbe = place.ligne.beneficiaire === 'employeur' ? 'verse à votre employeur' : 'ajoute';
    const fin = inconnue === undefined ? '' : ' La suite n’est pas connue.';
    return [
      {
        payeur: qui,
        place,
        phrase: `${qui.nom} ${verbe} ${[debut, ...ensuite].join(', ')}.${fin}`,
      },
    ];
  }
  if (inconnue !== undefined) {
    return [{ payeur: qui, place, phrase: `Ce qu’ajoute ${qui.nom} n’est pas connu.` }];
  }
  const motifs = [...new Set(places.map(({ ligne }) => expliquerMotif(ligne.motif).court))];
  return [{ payeur: qui, place, phrase: `${qui.nom} n’ajoute rien\u00a0: ${enumerer(motifs)}.` }];
}

/** "22,81 € par jour à partir du 4e jour", each time the amount changes. */
function paliersDe(places: readonly Place[]): string[] {
  const paliers: string[] = [];
  let avant: string | null = null;
  for (const { arret, periode, ligne } of places) {
    const montant = ligne.montantJournalier;
    if (montant === avant) continue;
    const suivi = avant !== null && avant !== '0.00';
    avant = montant;
    if (montant === null || (montant === '0.00' && !suivi)) continue;
    const rang = j(periode.du) - j(arret.du) + 1;
    const quand = rang === 1 ? 'dès le 1er jour' : `à partir du ${rang}e jour`;
    paliers.push(montant === '0.00' ? `rien ${quand}` : `${euros(montant)} par jour ${quand}`);
  }
  return paliers;
}

function paie(ligne: LigneJson): boolean {
  return ligne.montantJournalier !== null && ligne.montantJournalier !== '0.00';
}
