import type { Erreur } from '../../situation/erreurs.ts';
import type { Sortie } from '../types.ts';

type GarantieLue = Sortie['garanties'][number];
type SegmentLu = NonNullable<GarantieLue['paliers']>[number]['segments'][number];

/** Tiers follow one another from the first day, without a hole; only the last may have no end. */
export function paliersIncoherents(g: GarantieLue, chemin: string): Erreur[] {
  return (g.paliers ?? []).flatMap((p, i) => {
    const ici = `${chemin}.paliers[${i}].segments`;
    return [...suite(p.segments, ici), ...contenus(g, p.segments, ici)];
  });
}

function suite(segments: readonly SegmentLu[], chemin: string): Erreur[] {
  const erreurs: Erreur[] = [];
  let attendu: number | null = 1;
  segments.forEach((s, i) => {
    const ici = `${chemin}[${i}]`;
    if (s.au !== null && s.au < s.du)
      erreurs.push({
        code: 'ALM-C-004',
        chemin: `${ici}.au`,
        attendu: 'borne-haute',
        recu: String(s.au),
        operandes: { min: s.du },
      });
    else if (attendu === null || s.du < attendu)
      erreurs.push({
        code: 'ALM-C-002',
        chemin: `${ici}.du`,
        attendu: 'segments-disjoints',
        recu: String(s.du),
      });
    else if (s.du > attendu)
      erreurs.push({
        code: 'ALM-C-003',
        chemin: `${ici}.du`,
        attendu: 'segments-suivis',
        recu: String(s.du),
        operandes: { du: attendu },
      });
    attendu = s.au === null ? null : s.au + 1;
  });
  return erreurs;
}

/** A flat guarantee gives amounts, any other one rates (`null`: not known): never both, never neither. */
function contenus(g: GarantieLue, segments: readonly SegmentLu[], chemin: string): Erreur[] {
  const cle = g.forme === 'forfait' ? 'montant' : 'taux';
  const autre = g.forme === 'forfait' ? 'taux' : 'montant';
  return segments.flatMap((s, i): Erreur[] => {
    const ici = `${chemin}[${i}]`;
    if (s[cle] === undefined)
      return [{ code: 'ALM-C-010', chemin: `${ici}.${cle}`, attendu: `${cle}-de-palier` }];
    return s[autre] === undefined
      ? []
      : [{ code: 'ALM-C-010', chemin: `${ici}.${autre}`, attendu: `${cle}-de-palier` }];
  });
}
