import type { ContratJson } from '@almanach/moteur';

/** The version in force on a day, else the latest: what the page shows of a contract. */
export function versionAu(versions: readonly ContratJson[], jour: string): ContratJson | undefined {
  const triees = [...versions].sort((a, b) => (a.effetDu < b.effetDu ? 1 : -1));
  return triees.find((v) => v.effetDu <= jour && (v.effetAu ?? jour) >= jour) ?? triees[0];
}

/** One document a contract, in force on that day, in alphabetical order. */
export function contratsAu(catalogue: readonly ContratJson[], jour: string): ContratJson[] {
  const ids = [...new Set(catalogue.map((c) => c.id))];
  return ids
    .flatMap(
      (id) =>
        versionAu(
          catalogue.filter((c) => c.id === id),
          jour,
        ) ?? [],
    )
    .sort((a, b) => a.titre.localeCompare(b.titre, 'fr'));
}

/** Words typed are all found in the title, the payer or the name, without regard to accents. */
export function correspond(contrat: ContratJson, recherche: string): boolean {
  const texte = simple(`${contrat.titre} ${contrat.payeur.nom} ${contrat.id}`);
  return simple(recherche)
    .split(' ')
    .every((mot) => texte.includes(mot));
}

function simple(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Branch schemes that cover every job of the person's kind: joining is not a choice. */
export function propose(contrat: ContratJson, types: readonly string[]): boolean {
  return (
    contrat.famille === 'branche' &&
    contrat.garanties.some((g) => g.eligibilite.typesEmploi?.some((t) => types.includes(t)))
  );
}
