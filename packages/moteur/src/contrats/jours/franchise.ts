import type { Jour } from '@almanach/bareme';
import type { Chaine } from '../../chronologie/chaines.ts';
import { type Calcul, manquer } from '../../contexte.ts';
import type { ArretCalcule, Tranche } from '../../decompte/types.ts';
import { emploisDu, exclu, interimaire } from '../../employeur/emplois.ts';
import { compterDans } from '../../indemnite/etat.ts';
import { REGLES } from '../../trace/regles.ts';
import { causeDans, clausesPour } from '../clauses.ts';
import { conditionsRemplies } from '../conditions.ts';
import type { GarantieOuverte } from '../types.ts';
import { cheminDe, citees } from './clauses.ts';
import { arretsGarantis, debutDeFenetre, joursDHistorique } from './memoire.ts';
import type { Rechute } from './rechute.ts';

type Clause = GarantieOuverte['garantie']['franchises'][number];

/** Unpaid days at the start of a stop: so many prescribed days, none before one of them. */
export interface Franchise {
  /** Days still to bear. */
  jours: number;
  /** Nothing is paid before that day, whatever the count (relay of the employer, day after the stop began). */
  avant: Jour;
  /** The count is lifted from that day on. */
  leveeLe: Jour;
  /** A gap without prescription starts the count again. */
  continu: boolean;
  trace: readonly number[];
}

const AUCUNE: Franchise = {
  jours: 0,
  avant: Number.NEGATIVE_INFINITY,
  leveeLe: Number.POSITIVE_INFINITY,
  continu: false,
  trace: [],
};

/** R-D-04: the clause that holds for the cause, less what earlier stops bore, and what lifts it. */
export function franchiseDe(
  c: Calcul,
  chaine: Chaine,
  arret: ArretCalcule,
  g: GarantieOuverte,
  rechute: Rechute | null,
): Franchise {
  if (rechute !== null) return { ...AUCUNE, trace: rechute.trace };
  const clause = clausesPour(g.cause, g.garantie.franchises).find((f) =>
    conditionsRemplies(c, g.sujet, f.si),
  );
  if (clause === undefined) return AUCUNE;
  const f = new Etude(c, chaine, g, clause);
  if (!f.rangAtteint() || f.leveeEntiere()) return { ...AUCUNE, trace: f.trace };
  if (clause.relais === 'employeur') return f.relais(arret);
  return clause.nature === 'relative' ? f.relative() : f.absolue();
}

class Etude {
  readonly trace: number[] = [];
  private readonly c: Calcul;
  private readonly chaine: Chaine;
  private readonly g: GarantieOuverte;
  private readonly clause: Clause;

  constructor(c: Calcul, chaine: Chaine, g: GarantieOuverte, clause: Clause) {
    this.c = c;
    this.chaine = chaine;
    this.g = g;
    this.clause = clause;
  }

  /** From the nth stop of the twelve months only. */
  rangAtteint(): boolean {
    const min = this.clause.aPartirDuRang;
    if (min === undefined) return true;
    const { du } = this.chaine;
    const depuis = debutDeFenetre('12-mois-glissants', du);
    const rang = 1 + arretsGarantis(this.c, this.g).filter((a) => a.du >= depuis).length;
    const atteint = rang >= min;
    if (this.c.trace.active) this.noter(REGLES.contratFranchiseRang, { rang, min }, atteint);
    return atteint;
  }

  /** An exempting long affection, or a cause the clause names. */
  leveeEntiere(): boolean {
    for (const levee of this.clause.levees ?? []) {
      const leve =
        levee.si === 'ald'
          ? this.chaine.prescriptions[0]?.ald?.exonerante === true
          : levee.si === 'cause' &&
            levee.causes !== undefined &&
            causeDans(this.g.cause, levee.causes);
      if (!leve) continue;
      if (this.c.trace.active)
        this.noter(REGLES.contratFranchiseLevee, { raison: levee.si, le: this.chaine.du }, true);
      return true;
    }
    return false;
  }

  /** Not known: the whole stop in the reading that gives least, nothing in the other one. */
  private jours(): number {
    const { jours } = this.clause;
    if (jours !== null) return jours;
    const rang = this.g.garantie.franchises.indexOf(this.clause);
    manquer(this.c, cheminDe(this.g, `franchises[${rang}].jours`), 'clause-du-contrat');
    return this.c.situation.sens === 'bas' ? this.chaine.au - this.chaine.du + 1 : 0;
  }

  absolue(): Franchise {
    const prevus = this.jours();
    const deja = this.dejaSupportes();
    const jours = Math.max(0, prevus - deja);
    const avant = this.depart();
    const leveeLe = jours === 0 ? Number.POSITIVE_INFINITY : this.leveeParSejour();
    if (this.c.trace.active) {
      const { du } = this.chaine;
      const entrees = { premierJour: du, jours: prevus, deja };
      const debut = Math.max(avant, Math.min(du + jours, leveeLe));
      this.noter(REGLES.contratFranchise, entrees, jours > 0 || avant > du, debut);
    }
    const continu = this.clause.comptage === 'continu';
    return { jours, avant, leveeLe, continu, trace: this.trace };
  }

  /** Once the stop is longer than it, every day is paid from the first: a longer stop changes the first days. */
  relative(): Franchise {
    const jours = this.jours();
    const dureeArret = this.chaine.au - this.chaine.du + 1;
    const franchie = dureeArret > jours;
    if (this.c.trace.active)
      this.noter(REGLES.contratFranchiseRelative, { jours, dureeArret }, !franchie, franchie);
    const leveeLe = franchie ? Number.POSITIVE_INFINITY : this.leveeParSejour();
    const continu = false;
    return {
      jours: franchie ? 0 : jours,
      avant: this.depart(),
      leveeLe,
      continu,
      trace: this.trace,
    };
  }

  /** Nothing as long as the employer keeps paying: the contract takes over when that right ends. */
  relais(arret: ArretCalcule): Franchise {
    const fin = Math.max(this.finDuMaintien(arret), this.depart());
    if (this.c.trace.active)
      this.noter(REGLES.contratFranchiseRelais, { premierJour: this.chaine.du }, true, fin);
    return {
      jours: this.clause.jours ?? 0,
      avant: fin,
      leveeLe: Number.POSITIVE_INFINITY,
      continu: false,
      trace: this.trace,
    };
  }

  private finDuMaintien(arret: ArretCalcule): Jour {
    let fin = Number.NEGATIVE_INFINITY;
    for (const x of arret.complements)
      if (x.payeur === 'employeur') fin = Math.max(fin, finDeLigne(x.tranches));
    if (Number.isFinite(fin)) return fin;
    const tenus = emploisDu(this.c.situation, this.chaine.du).filter(
      (e) => !exclu(e) && !interimaire(e),
    );
    const muet = tenus.find((e) => e.ancienneteDepuis === null);
    if (muet === undefined) return this.chaine.du;
    // Without the seniority nothing is known of what the employer keeps paying.
    manquer(this.c, `emplois[${muet.rang}].ancienneteDepuis`, 'anciennete');
    return this.c.situation.sens === 'bas' ? Number.POSITIVE_INFINITY : this.chaine.du;
  }

  /** Discontinuous: the unpaid days of the window add up; a day the contract paid says that they were all borne. */
  private dejaSupportes(): number {
    if (this.clause.comptage !== 'discontinu') return 0;
    const { du } = this.chaine;
    const depuis = debutDeFenetre(this.clause.fenetre ?? '12-mois-glissants', du);
    if (compterDans(joursDHistorique(this.c, this.g), depuis, du - 1) > 0)
      return this.clause.jours ?? 0;
    let jours = 0;
    for (const a of arretsGarantis(this.c, this.g))
      jours += compterDans(a.franchise, depuis, du - 1);
    return jours;
  }

  private depart(): Jour {
    return this.clause.depart === 'lendemain' ? this.chaine.du + 1 : Number.NEGATIVE_INFINITY;
  }

  /** A stay of so many nights lifts the franchise from its first day. */
  private leveeParSejour(): Jour {
    let le = Number.POSITIVE_INFINITY;
    for (const levee of this.clause.levees ?? []) {
      if (levee.si !== 'hospitalisation') continue;
      for (const p of this.chaine.prescriptions)
        for (const h of p.hospitalisations)
          if (h.au - h.du >= (levee.nuits ?? 1) && h.au >= this.chaine.du) le = Math.min(le, h.du);
    }
    if (this.c.trace.active && Number.isFinite(le))
      this.noter(REGLES.contratFranchiseLevee, { raison: 'hospitalisation', le }, true);
    return le;
  }

  private noter(
    regle: (typeof REGLES)[keyof typeof REGLES],
    entrees: Readonly<Record<string, number | string | boolean>>,
    appliquee: boolean,
    resultat: number | boolean = appliquee,
  ): void {
    const options = citees(this.g, 'franchises');
    this.trace.push(
      this.c.trace.noter(regle, this.chaine.du, entrees, resultat, appliquee, options),
    );
  }
}

/** What says that the employer's right is over, or never was. */
const FIN_DU_MAINTIEN: ReadonlySet<string> = new Set([
  'maintien-epuise',
  'maintien-fin-contrat',
  'maintien-exclu',
  'maintien-anciennete',
  // Those of an agreement that the employer pays.
  'contrat-fin-de-palier',
  'contrat-duree-atteinte',
]);

function finDeLigne(tranches: readonly Tranche[]): Jour {
  for (const t of tranches) if (FIN_DU_MAINTIEN.has(t.motif)) return t.du;
  return (tranches[tranches.length - 1] as Tranche).au + 1;
}
