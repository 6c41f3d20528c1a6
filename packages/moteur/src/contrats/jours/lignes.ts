import type { Jour } from '@almanach/bareme';
import { type Calcul, manquer } from '../../contexte.ts';
import { joindre } from '../../decompte/joindre.ts';
import type { Motif } from '../../decompte/json.ts';
import type { Complement, Tranche } from '../../decompte/types.ts';
import { prolonger } from '../../indemnite/etat.ts';
import { auCentime, type Exact } from '../../nombres/fraction.ts';
import { REGLES } from '../../trace/regles.ts';
import type { GarantieOuverte } from '../types.ts';
import { Arrondi } from './arrondi.ts';
import { Beneficiaires } from './beneficiaire.ts';
import { cheminDe, citees } from './clauses.ts';
import { Composantes, finie, payee, priseEnCharge, refusee } from './composantes.ts';
import { type Durees, dureesDe, joursAcquis } from './durees.ts';
import { type Dossier, decouper, type Etendue, varieParMois } from './etendues.ts';
import { type Franchise, franchiseDe } from './franchise.ts';
import { type Majoration, majorations } from './hospitalisation.ts';
import { type ArretGaranti, arretsGarantis, longueur } from './memoire.ts';
import { type Echelle, echelleAu, echelleDe, type Place, placeDe } from './paliers.ts';
import { type Prestation, Prestations } from './prestation.ts';
import { chercherRechute, type Rechute } from './rechute.ts';
import { noterTempsPartielExclu, trancheDe } from './tranche.ts';

/** Every day of the stop, with what one guarantee owes before the cap across contracts. */
export function lignes(
  d: Dossier,
  g: GarantieOuverte,
  precedents: readonly Complement[],
): Tranche[] {
  const m = new Marche(d, g);
  for (const e of decouper(d, precedents, m.coupures, m.parMois)) m.parcourir(e);
  return m.tranches;
}

class Marche {
  readonly tranches: Tranche[] = [];
  readonly coupures: readonly Jour[];
  readonly parMois: boolean;
  private readonly c: Calcul;
  private readonly d: Dossier;
  private readonly g: GarantieOuverte;
  private readonly rechute: Rechute | null;
  private readonly franchise: Franchise;
  private readonly durees: Durees;
  private readonly echelle: Echelle;
  private readonly majorees: readonly Majoration[];
  private readonly beneficiaires: Beneficiaires;
  private readonly prestations: Prestations;
  private readonly arrondi: Arrondi;
  private readonly suivi: ArretGaranti;
  private franchiseDue: number;
  private comptes = 0;
  private premierCompte = 0;
  private arretTotal = false;

  constructor(d: Dossier, g: GarantieOuverte) {
    const { c, chaine, arret } = d;
    this.c = c;
    this.d = d;
    this.g = g;
    this.rechute = chercherRechute(c, chaine, g);
    this.franchise = franchiseDe(c, chaine, arret, g, this.rechute);
    this.franchiseDue = this.franchise.jours;
    this.durees = dureesDe(c, chaine, g, this.rechute);
    this.echelle = echelleDe(c, chaine, g, this.rechute);
    this.majorees = majorations(chaine, g.garantie.hospitalisation);
    this.beneficiaires = new Beneficiaires(c, chaine.du, g);
    this.prestations = new Prestations(c, g, new Composantes(c, arret, g));
    this.arrondi = new Arrondi(g.souscription.contrat.arrondi);
    this.suivi = this.retenir();
    // A flat contract only looks at a wage to cap it.
    this.parMois = varieParMois(g) && (g.garantie.base !== null || g.garantie.plafonds.length > 0);
    const coupures = [
      g.du,
      g.au + 1,
      this.franchise.avant,
      this.franchise.leveeLe,
      this.durees.finArret,
      this.durees.surAvant,
    ];
    for (const a of this.echelle.atteints) coupures.push(a.le);
    for (const j of this.beneficiaires.coupures) coupures.push(j);
    for (const m of this.majorees) coupures.push(m.du, m.au + 1);
    this.coupures = coupures;
  }

  private retenir(): ArretGaranti {
    const { c, d, g } = this;
    const { chaine } = d;
    const suite = this.rechute?.effet === 'suite-des-compteurs' ? this.rechute.premier : null;
    const suivi: ArretGaranti = {
      du: chaine.du,
      au: chaine.au,
      cause: g.cause,
      prescriptions: chaine.prescriptions,
      comptes: [],
      franchise: [],
      avant: suite === null ? 0 : suite.avant + longueur(suite.comptes),
      joursAvant: suite === null ? 0 : suite.joursAvant + suite.au - suite.du + 1,
    };
    arretsGarantis(c, g).push(suivi);
    return suivi;
  }

  parcourir(e: Etendue): void {
    for (let du = e.du; du <= e.au; ) du = this.avancer(e, du) + 1;
    if (e.arret !== null && e.tempsPartiel === null) this.arretTotal = true;
  }

  /** Judges the first day, and as many as share its reason. @returns the last one. */
  private avancer(e: Etendue, du: Jour): Jour {
    if (e.arret === null) {
      if (this.franchise.continu && this.franchiseDue > 0) this.franchiseDue = this.franchise.jours;
      return this.zero(du, e.au, 'jours-non-prescrits', []);
    }
    const due = du >= this.franchise.leveeLe ? 0 : this.franchiseDue;
    const enFranchise = due > 0 || du < this.franchise.avant;
    if (enFranchise) return this.supporter(e, du, due);
    const refus = this.refus(e, du);
    if (refus !== null) return this.zero(du, e.au, refus.motif, refus.trace);
    return this.payer(e, du);
  }

  /** Unpaid days of the franchise; those before the right opens count too. */
  private supporter(e: Etendue, du: Jour, due: number): Jour {
    const au = due > 0 && du >= this.franchise.avant ? Math.min(e.au, du + due - 1) : e.au;
    this.franchiseDue = Math.max(0, this.franchiseDue - (au - du + 1));
    prolonger(this.suivi.franchise, { du, au });
    if (du < this.g.du) return this.zero(du, au, 'contrat-avant-ouverture', this.g.trace);
    if (du > this.g.au) return this.zero(du, au, this.g.motifApres, this.g.trace);
    const trace = [...this.g.trace, ...this.franchise.trace];
    return this.zero(du, au, 'contrat-franchise', trace);
  }

  private refus(e: Etendue, du: Jour): { motif: Motif; trace: readonly number[] } | null {
    const { g } = this;
    if (du < g.du) return { motif: 'contrat-avant-ouverture', trace: g.trace };
    if (du > g.au) return { motif: g.motifApres, trace: g.trace };
    const { base } = e;
    if (base.certitude !== 'inconnu' && !this.ijssSuffisent(base.motif))
      return { motif: 'contrat-sans-ijss', trace: g.trace };
    if (du >= this.durees.finArret || this.comptes >= this.durees.comptes)
      return { motif: 'contrat-duree-atteinte', trace: [...g.trace, ...this.durees.trace] };
    if (e.tempsPartiel !== null && this.tempsPartielExclu())
      return {
        motif: 'contrat-temps-partiel',
        trace: noterTempsPartielExclu(this.c, this.g, e.du),
      };
    return null;
  }

  /** Whether social security covers the day as the contract asks. */
  private ijssSuffisent(motif: Motif): boolean {
    const { ijss } = this.g.garantie.eligibilite;
    if (this.g.garantie.tantQueIjss === true && finie(motif)) return false;
    if (ijss === 'indifferent') return true;
    if (ijss === 'versees') return payee(motif);
    return priseEnCharge(motif) || (ijss === 'theoriques' && refusee(motif));
  }

  /** A contract that does not speak of half-time pays a stop, not a half-time. */
  private tempsPartielExclu(): boolean {
    const clause = this.g.garantie.tempsPartiel;
    if (clause === undefined) return true;
    if (clause === null) return false;
    return clause.mode === 'exclu' || (clause.apresArretTotal === true && !this.arretTotal);
  }

  private payer(e: Etendue, du: Jour): Jour {
    if (this.comptes === 0) this.premierCompte = du;
    const echelle = echelleAu(this.echelle, du);
    const rang = echelle.parJourDArret
      ? echelle.avant + du - this.d.chaine.du + 1
      : echelle.avant + this.comptes + 1;
    const place = placeDe(echelle, rang, this.premierCompte);
    if (echelle.palier === null && this.g.garantie.paliers === null)
      return this.inconnue(du, e.au, 'paliers', Number.POSITIVE_INFINITY);
    if (place === null) return this.zero(du, e.au, 'contrat-fin-de-palier', this.g.trace);
    if (place.segment.taux === null && place.segment.montant === null)
      return this.inconnue(
        du,
        Math.min(e.au, du + place.au - rang),
        'paliers',
        Number.POSITIVE_INFINITY,
      );
    const reste = Math.min(place.au - rang + 1, this.durees.comptes - this.comptes);
    let au = Math.min(e.au, du + reste - 1);
    const sur = this.durees.surs - this.comptes;
    const horsSur = sur <= 0 || du >= this.durees.surAvant;
    if (!horsSur) au = Math.min(au, du + sur - 1);
    this.poser(e, du, au, rang, place, horsSur);
    return au;
  }

  private poser(
    e: Etendue,
    du: Jour,
    au: Jour,
    rang: number,
    place: Place,
    horsSur: boolean,
  ): void {
    const p = {
      echelle: echelleAu(this.echelle, du),
      place,
      rang,
      dureeArret: this.d.chaine.au - this.d.chaine.du + 1,
      debut: this.d.chaine.du,
    };
    const m = this.majorees.find((x) => x.du <= du && x.au >= du) ?? null;
    const jour = du === e.du ? e : { ...e, du };
    // Beyond what is sure the amount is a bound, not a step.
    const tracer = this.c.trace.active && !horsSur;
    const bas = this.prestations.duJour(jour, p, m, true, tracer);
    if (horsSur || this.incertaine(e)) {
      const haut = this.prestations.duJour(jour, p, m, false, false);
      const max = auCentime(haut.exact, 'demi-superieur');
      if (horsSur) {
        this.inconnue(du, au, this.durees.clause, max, joursAcquis(this.durees, this.d.chaine.du));
        return;
      }
      const min = auCentime(bas.exact, 'tronque');
      if (this.doute(e) || min !== max) {
        this.incertain(du, au, this.doute(e) ? 0 : min, max, bas);
        return;
      }
    }
    this.compter(du, au);
    this.verser(e, du, au, bas);
  }

  /** Whether another payer of the day is not known. */
  private incertaine(e: Etendue): boolean {
    return (
      e.base.certitude === 'inconnu' ||
      e.employeur.min !== e.employeur.max ||
      e.autres.min !== e.autres.max ||
      (e.tempsPartiel !== null && this.g.garantie.tempsPartiel === null)
    );
  }

  /** Whether the day is covered at all hangs on what is not known. */
  private doute(e: Etendue): boolean {
    if (e.tempsPartiel !== null && this.g.garantie.tempsPartiel === null) {
      manquer(this.c, cheminDe(this.g, 'tempsPartiel'), 'clause-du-contrat');
      return true;
    }
    if (e.base.certitude !== 'inconnu') return false;
    return (
      this.g.garantie.eligibilite.ijss !== 'indifferent' || this.g.garantie.tantQueIjss === true
    );
  }

  private incertain(du: Jour, au: Jour, min: number, max: number, p: Prestation): void {
    const t = trancheDe(this.c, du, au, min, 'fait-inconnu', [...this.g.trace, ...p.trace]);
    t.certitude = 'inconnu';
    t.journalierMax = max;
    // Whether those days use up the limits hangs on it: they do in the reading that gives least.
    if (this.c.situation.sens === 'bas') this.compter(du, au);
    joindre(this.tranches, t);
  }

  /** A clause the contract was not seen to give: from nothing to what it would be. */
  private inconnue(
    du: Jour,
    au: Jour,
    clause: string,
    max: number,
    acquis: number | null = null,
  ): Jour {
    const { g } = this;
    manquer(this.c, cheminDe(g, clause), 'clause-du-contrat');
    const trace = this.c.trace.active
      ? [
          ...g.trace,
          this.c.trace.noter(
            REGLES.contratClauseInconnue,
            du,
            acquis === null ? { clause } : { clause, acquis },
            'inconnu',
            false,
            citees(g, clause),
          ),
        ]
      : g.trace;
    const t = trancheDe(this.c, du, au, 0, 'contrat-clause-inconnue', trace);
    t.certitude = 'inconnu';
    t.journalierMax = max;
    this.compter(du, au);
    joindre(this.tranches, t);
    return au;
  }

  private compter(du: Jour, au: Jour): void {
    this.comptes += au - du + 1;
    prolonger(this.suivi.comptes, { du, au });
  }

  /** Step 12: the rounding of the contract, the payee, the line. */
  private verser(e: Etendue, du: Jour, au: Jour, p: Prestation): void {
    const { a, trace: quiRecoit } = this.beneficiaires.du(du === e.du ? e : { ...e, du });
    const { trace: palier } = echelleAu(this.echelle, du);
    for (const part of this.arrondi.parts(p.exact, du, au)) {
      const trace = [
        ...this.g.trace,
        ...this.franchise.trace,
        ...this.durees.trace,
        ...palier,
        ...(part.cents > 0 ? quiRecoit : []),
        ...p.trace,
        ...this.noterArrondi(p.exact, part.cents, part.du),
      ];
      const motif = part.cents === 0 && p.motif === 'indemnise' ? 'sans-salaire' : p.motif;
      const t = trancheDe(this.c, part.du, part.au, part.cents, motif, trace);
      if (part.cents > 0) t.beneficiaire = a;
      joindre(this.tranches, t);
    }
  }

  private noterArrondi(exact: Exact, cents: number, le: Jour): readonly number[] {
    if (!this.c.trace.active || exact.n % exact.d === 0) return [];
    const { mode, quand } = this.g.souscription.contrat.arrondi;
    const entrees = { montant: exact, mode, quand };
    return [this.c.trace.noter(REGLES.contratArrondi, le, entrees, cents)];
  }

  private zero(du: Jour, au: Jour, motif: Motif, trace: readonly number[]): Jour {
    joindre(this.tranches, trancheDe(this.c, du, au, 0, motif, trace));
    return au;
  }
}
