/**
 * What a printed line may differ by, in cents, and still be right (INT-02): contributions are rounded on the
 * whole payment or on each line, and a net may be the gross × 0.933. Days and gross have no tolerance.
 */
export const TOLERANCES = { jours: 0, brut: 0, csg: 1, crds: 1, net: 1 } as const;
