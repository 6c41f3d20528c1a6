/** Facts of the person that the journal does not hold: read in the encrypted payloads by the caller. */
export interface FaitsDossier {
  /** First day not paid yet, of each declaration. */
  declarations: readonly { declaration: string; premierJourImpaye: string }[];
  /** First day not paid yet, of each period. */
  periodes: readonly { periode: string; premierJourImpaye: string }[];
  /** The stop began in a mission. */
  enMission: boolean;
  /** The agency owes a declaration to the scheme: in a mission, but for a sickness of less than four days (R-I-60). */
  agenceDoitDeclarer: boolean;
  /** Who sends volets 1–2: the doctor by line, the person by post; `null` when not said. */
  envoiCaisse: 'medecin' | 'assure' | null;
  prescritLe: string;
  recuLe: string;
  /** Last legal day to send volets 1–2; `null` when the law of that day is not known. */
  limiteCaisse: string | null;
}
