import { centiemes } from '../nombres/decimal.ts';
import { jourLu, type Recueil } from './recueil.ts';
import type { SituationJson } from './schema.ts';
import type { Affiliation, Revenu } from './types.ts';

type RevenuJson = NonNullable<SituationJson['revenus']>[number];

export function lireAffiliations(json: SituationJson): Affiliation[] {
  const affiliations = (json.affiliations ?? []).map((a, rang) => ({
    rang,
    regime: a.regime,
    activite: a.activite ?? null,
    titre: a.titre ?? null,
    du: jourLu(a.du),
    au: a.au == null ? Number.POSITIVE_INFINITY : jourLu(a.au),
  }));
  return affiliations.sort((a, b) => a.du - b.du || a.au - b.au);
}

export function lireRevenus(json: SituationJson, r: Recueil): Revenu[] {
  const revenus = (json.revenus ?? []).map((v, rang) => lireRevenu(v, rang, r));
  return revenus.sort((a, b) => a.annee - b.annee || a.rang - b.rang);
}

function lireRevenu(json: RevenuJson, rang: number, r: Recueil): Revenu {
  const chemin = `revenus[${rang}].montant`;
  return {
    rang,
    annee: json.annee,
    activite: json.activite,
    montant: json.montant === undefined ? -1 : r.montant(json.montant, chemin, 'revenu-annuel'),
    micro:
      json.micro === undefined
        ? null
        : {
            vente: centiemes(json.micro.vente ?? '0'),
            services: centiemes(json.micro.services ?? '0'),
            bnc: centiemes(json.micro.bnc ?? '0'),
          },
    dues: centiemesOuAbsents(json.cotisationsDues),
    acquittees: centiemesOuAbsents(json.cotisationsAcquittees),
    echeancierRespecte: json.echeancierRespecte ?? false,
    paiementLe: json.paiementLe === undefined ? null : jourLu(json.paiementLe),
  };
}

function centiemesOuAbsents(texte: string | undefined): number {
  return texte === undefined ? -1 : centiemes(texte);
}
