export { type LectureDecompte, lireDecompteCsv, type RangeeLue } from './csv/decompte.ts';
export { type Cellules, type LectureLigne, lireLigne } from './csv/ligne.ts';
export { OCTETS_MAX, refuserSansLire } from './csv/octets.ts';
export { ecrireIcs, type OptionsIcs } from './ics.ts';
export { ecrireLettrePdf, type OptionsPdf } from './pdf/lettre.ts';
