export { ecrireIcs, type OptionsIcs } from './ics.ts';
