export { type LectureDecompte, lireDecompteCsv } from './csv/decompte.ts';
export { type Cellules, type LectureLigne, lireLigne } from './csv/ligne.ts';
export { OCTETS_MAX } from './csv/octets.ts';
export { ecrireIcs, type OptionsIcs } from './ics.ts';
export { ecrireLettrePdf, type OptionsPdf } from './pdf/lettre.ts';
