/**
 * What a call does when the server asks who is there: the page stays as it is, a dialog asks, the call starts again.
 * The session gives these two; without them a refusal is a refusal.
 */
export interface Gardien {
  /** Signs in again in place. `false` when the person gives up. */
  readonly reconnecter: () => Promise<boolean>;
  /** Proves again who they are, for what asks it. */
  readonly renforcer: () => Promise<boolean>;
  /** A call went through: the session starts its half-hour again. */
  readonly vue: () => void;
}

let gardien: Gardien | null = null;

export function poserGardien(nouveau: Gardien | null): void {
  gardien = nouveau;
}

export function gardienPose(): Gardien | null {
  return gardien;
}
