import { ecrireSigne } from '../nombres/decimal.ts';
import { type Cle, nomDe } from './cotes.ts';
import type { TotalDifferenceJson } from './json.ts';

interface Total extends Cle {
  avant: number;
  apres: number;
  rappel: number;
  tropPercu: number;
  rappelPrevu: number;
  tropPercuPrevu: number;
  inconnus: number;
}

/** Sums by payer and payee. What one payee gets more never hides what another one must give back. */
export class Totaux {
  private readonly parNom = new Map<string, Total>();

  compter(cle: Cle, jours: number, avant: number, apres: number, prevu: boolean): void {
    const t = this.total(cle);
    const ecart = (apres - avant) * jours;
    t.avant += avant * jours;
    t.apres += apres * jours;
    if (ecart > 0) {
      t.rappel += ecart;
      if (prevu) t.rappelPrevu += ecart;
    } else {
      t.tropPercu -= ecart;
      if (prevu) t.tropPercuPrevu -= ecart;
    }
  }

  compterInconnu(cle: Cle, jours: number): void {
    this.total(cle).inconnus += jours;
  }

  ecrire(): TotalDifferenceJson[] {
    const tries = [...this.parNom].sort(([a], [b]) => (a < b ? -1 : 1));
    return tries.map(([, t]) => ({
      payeur: t.payeur,
      beneficiaire: t.beneficiaire,
      avant: ecrireSigne(t.avant),
      apres: ecrireSigne(t.apres),
      rappel: ecrireSigne(t.rappel),
      tropPercu: ecrireSigne(t.tropPercu),
      rappelPrevu: ecrireSigne(t.rappelPrevu),
      tropPercuPrevu: ecrireSigne(t.tropPercuPrevu),
      solde: ecrireSigne(t.apres - t.avant),
      joursInconnus: t.inconnus,
    }));
  }

  private total(cle: Cle): Total {
    const nom = nomDe(cle);
    const deja = this.parNom.get(nom);
    if (deja !== undefined) return deja;
    const zero = { avant: 0, apres: 0, rappel: 0, tropPercu: 0, rappelPrevu: 0, tropPercuPrevu: 0 };
    const t: Total = { ...cle, ...zero, inconnus: 0 };
    this.parNom.set(nom, t);
    return t;
  }
}
