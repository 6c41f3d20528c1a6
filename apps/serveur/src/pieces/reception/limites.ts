/** Bounds of what is received. Those who bind the engine may change them; these hold by default. */
export interface LimitesReception {
  octetsMax: number;
  /** Pixels of an image: 48 million is the sharpest phone of 2026, with room. */
  pixelsMax: number;
  coteMax: number;
  pagesMax: number;
}

export const LIMITES_RECEPTION: LimitesReception = {
  octetsMax: 15_000_000,
  pixelsMax: 64_000_000,
  coteMax: 16_000,
  pagesMax: 20,
};

export interface Quota {
  pieces: number;
  octets: number;
}

export interface Quotas {
  personne: Quota;
  dossier: Quota;
}

export const QUOTAS: Quotas = {
  personne: { pieces: 300, octets: 600_000_000 },
  dossier: { pieces: 60, octets: 200_000_000 },
};
