import regles from 'modele-social';
import { evaluateur } from './publicodes.mjs';
import { dateFrancaise, REGLES_IJ, situationPublicodes } from './regles-publicodes.mjs';

/** Work "complet": the whole social model, its dated SMIC included, and the rules of this work added to it. */
export function preparer(cas) {
  const situations = cas.map((c) => situationPublicodes(c.faits));
  return evaluateur({ ...regles, ...REGLES_IJ }, 'IJ . total', situations);
}

/** Work "journalier": its own rule for sick leave, as published. It has one date: the SMIC's is given. */
export function preparerJournalier(cas) {
  const situations = cas.map(({ faits: f }) => ({
    dirigeant: 'non',
    'salarié . contrat . salaire brut': f.brut[5],
    date: dateFrancaise(f.smicLe),
  }));
  const cible = 'protection sociale . maladie . arrêt maladie . salarié . indemnités';
  return evaluateur(regles, cible, situations);
}
