import type { ArretJson, DecompteJson, LigneJson, TotauxJson } from '@almanach/moteur';

/** The same décompte, nothing of it certain: only a decision is. */
export function toutPrevu(decompte: DecompteJson): DecompteJson {
  return {
    ...decompte,
    arrets: decompte.arrets.map((a) => ({
      ...a,
      periodes: a.periodes.map((p) => ({ ...p, lignes: p.lignes.map(prevue) })),
    })),
    echeances: decompte.echeances.map((e) => ({ ...e, certitude: 'prevu' })),
    suites: decompte.suites.map((s) =>
      s.certitude === 'certain' ? { ...s, certitude: 'prevu' } : s,
    ),
  };
}

function prevue(ligne: LigneJson): LigneJson {
  return ligne.certitude === 'certain' ? { ...ligne, certitude: 'prevu' } : ligne;
}

/** What it says of some stops. The trace stays whole: their lines point into it. */
export function restreindre(decompte: DecompteJson, garder: ReadonlySet<string>): DecompteJson {
  if (decompte.arrets.every((a) => garder.has(a.id))) return decompte;
  const arrets = decompte.arrets.filter((a) => garder.has(a.id));
  return {
    ...decompte,
    arrets,
    totaux: totauxDe(arrets, decompte.totaux),
    echeances: decompte.echeances.filter((e) => arrets.some((a) => e.du <= a.au && e.au >= a.du)),
    suites: decompte.suites.filter((s) => garder.has(s.arret)),
  };
}

/** Gross of the law's benefits; what is taken from it belongs to whole payments, not to one stop. */
function totauxDe(arrets: readonly ArretJson[], { parPayeur }: TotauxJson): TotauxJson {
  const toutes = arrets.flatMap((a) => a.periodes.flatMap((p) => p.lignes));
  const lignes = toutes.filter(
    (l) => l.prestation !== 'complement-contrat' && l.prestation !== 'maintien-employeur',
  );
  const payeurs = new Set(toutes.map((l) => l.payeur));
  const inconnu = lignes.some((l) => l.montant === null);
  const rien = { csg: null, csgDeductible: null, crds: null, net: null, imposable: null };
  const max = lignes.map((l) => (l.montant === null ? (l.montantMax ?? null) : l.montant));
  const bornes = {
    brutMin: ecrire(lignes.map((l) => l.montant ?? l.montantMin ?? '0.00')),
    brutMax: max.includes(null) ? null : ecrire(max.filter((m) => m !== null)),
  };
  return {
    ...rien,
    brut: inconnu ? null : ecrire(lignes.map((l) => l.montant ?? '0.00')),
    ...(inconnu ? bornes : {}),
    joursIndemnises: inconnu ? null : arrets.reduce((n, a) => n + a.joursIndemnises, 0),
    parPayeur: Object.fromEntries(
      Object.keys(parPayeur)
        .filter((p) => payeurs.has(p))
        .map((p) => [p, { brut: null, ...rien }]),
    ),
  };
}

function ecrire(montants: readonly string[]): string {
  const centimes = montants.reduce((n, m) => n + Number(m.replace('.', '')), 0);
  return `${Math.floor(centimes / 100)}.${String(centimes % 100).padStart(2, '0')}`;
}
