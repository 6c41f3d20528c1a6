import type { EtapeJson } from '../decompte/json.ts';
import type { CauseJson } from './json.ts';
import type { Ligne } from './lignes.ts';

/** Steps of the reasoning that differ between two sides, each told once and cited by its rank. */
export class Causes {
  readonly liste: CauseJson[] = [];
  private readonly rangs = new Map<string, number>();
  private readonly avant: readonly EtapeJson[];
  private readonly apres: readonly EtapeJson[];

  constructor(avant: readonly EtapeJson[], apres: readonly EtapeJson[]) {
    this.avant = avant;
    this.apres = apres;
  }

  /** @returns ranks of the causes, in the order of the steps. */
  entre(avant: readonly Ligne[], apres: readonly Ligne[]): number[] {
    const a = parNom(avant, this.avant);
    const b = parNom(apres, this.apres);
    const noms = [...new Set([...a.keys(), ...b.keys()])];
    const ordre = (nom: string) => b.get(nom) ?? a.get(nom) ?? 0;
    noms.sort((x, y) => ordre(x) - ordre(y));
    return noms.flatMap((nom) => this.citer(a.get(nom), b.get(nom)));
  }

  private citer(rangAvant: number | undefined, rangApres: number | undefined): number[] {
    const cle = `${rangAvant} ${rangApres}`;
    const connue = this.rangs.get(cle);
    if (connue !== undefined) return connue < 0 ? [] : [connue];
    const cause = comparerEtapes(
      rangAvant === undefined ? null : (this.avant[rangAvant] ?? null),
      rangApres === undefined ? null : (this.apres[rangApres] ?? null),
    );
    this.rangs.set(cle, cause === null ? -1 : this.liste.length);
    if (cause === null) return [];
    this.liste.push(cause);
    return [this.liste.length - 1];
  }
}

/** Steps are matched by rule, by month or prescription when they say one, then by order. */
function parNom(lignes: readonly Ligne[], trace: readonly EtapeJson[]): Map<string, number> {
  const rangs = [...new Set(lignes.flatMap((l) => l.trace))].sort((x, y) => x - y);
  const noms = new Map<string, number>();
  for (const rang of rangs) {
    const etape = trace[rang];
    if (etape === undefined) continue;
    const base = [etape.regle, etape.entrees['mois'], etape.entrees['id']].join(' ');
    let n = 0;
    while (noms.has(`${base} ${n}`)) n++;
    noms.set(`${base} ${n}`, rang);
  }
  return noms;
}

function comparerEtapes(avant: EtapeJson | null, apres: EtapeJson | null): CauseJson | null {
  const modele = apres ?? avant;
  if (modele === null) return null;
  const entrees = new Set([
    ...Object.keys(avant?.entrees ?? {}),
    ...Object.keys(apres?.entrees ?? {}),
  ]);
  const operandes =
    avant === null || apres === null
      ? []
      : [...entrees].filter((cle) => avant.entrees[cle] !== apres.entrees[cle]).sort();
  const pareilles =
    avant !== null &&
    apres !== null &&
    operandes.length === 0 &&
    avant.resultat === apres.resultat &&
    avant.verdict === apres.verdict &&
    avant.version === apres.version;
  if (pareilles) return null;
  return { regle: modele.regle, article: modele.article, operandes, avant, apres };
}
