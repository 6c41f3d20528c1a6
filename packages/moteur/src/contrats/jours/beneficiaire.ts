import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../../contexte.ts';
import type { Tranche } from '../../decompte/types.ts';
import { emploisDu } from '../../employeur/emplois.ts';
import { REGLES } from '../../trace/regles.ts';
import { pointsOuverts } from '../clauses.ts';
import type { Destinataire, GarantieOuverte } from '../types.ts';
import type { Etendue } from './etendues.ts';

/** Who receives the money of a guarantee, day after day. */
export class Beneficiaires {
  /** Days from which the answer may change. */
  readonly coupures: readonly Jour[];
  private readonly c: Calcul;
  private readonly g: GarantieOuverte;
  private readonly finTravail: Jour;
  private readonly categorie: string;

  constructor(c: Calcul, debut: Jour, g: GarantieOuverte) {
    this.c = c;
    this.g = g;
    let fin = Number.NEGATIVE_INFINITY;
    for (const e of emploisDu(c.situation, debut)) fin = Math.max(fin, e.au);
    this.finTravail = fin;
    this.categorie = g.sujet.emploi?.categorie ?? 'non-cadre';
    const dates = g.souscription.contrat.payeA.filter((p) => p.selon === 'paiement');
    this.coupures = [...dates.map((p) => p.du), fin + 1].filter(Number.isFinite);
  }

  du(e: Etendue): { a: Tranche['beneficiaire']; trace: readonly number[] } {
    const clause = this.clause(e);
    const a =
      clause === null || clause.a === 'assure'
        ? 'assure'
        : clause.a === 'employeur' || e.du <= this.finTravail
          ? 'employeur'
          : 'assure';
    if (!this.c.trace.active || this.muette) return { a, trace: [] };
    const options = pointsOuverts(this.g.souscription.contrat, 'payeA');
    const entrees = { selon: clause?.selon ?? 'prescription', depuis: clause?.du ?? e.du };
    const etape = this.c.trace.noter(
      clause?.selon === 'paiement' ? REGLES.contratPaiementDirect : REGLES.contratBeneficiaire,
      e.du,
      entrees,
      a,
      true,
      options,
    );
    return { a, trace: [etape] };
  }

  /** One clause, the person: there is nothing to explain. */
  private get muette(): boolean {
    const { payeA } = this.g.souscription.contrat;
    return payeA.every((p) => p.a === 'assure');
  }

  /** The last entry whose day is past, by the prescription or by the payment. */
  private clause(e: Etendue): Destinataire | null {
    const prescritLe = e.arret?.prescritLe ?? e.du;
    // INT-35: the day of the computation stands for the payment; a day to come is paid once it has come.
    const payeLe = Math.max(this.c.situation.le, e.du);
    let retenue: Destinataire | null = null;
    for (const p of this.g.souscription.contrat.payeA) {
      if (p.categories !== null && !p.categories.includes(this.categorie)) continue;
      if (p.du <= (p.selon === 'prescription' ? prescritLe : payeLe)) retenue = p;
    }
    return retenue;
  }
}
