import type { ContratJson, DecompteJson, LigneJson, SituationJson } from '@almanach/moteur';
import { arret, decompter, salarie } from './faits.ts';

export type GarantieJson = ContratJson['garanties'][number];
type SegmentJson = NonNullable<GarantieJson['paliers']>[number]['segments'][number];

/** A contract whole enough to be read: one guarantee for every cause, the others as the test says. */
export function contrat(
  garantie: Partial<GarantieJson>,
  autres: Partial<ContratJson> = {},
): ContratJson {
  return {
    id: 'essai',
    version: '1',
    titre: 'Contrat d’essai',
    famille: 'collectif',
    payeur: { type: 'mutuelle', nom: 'Mutuelle' },
    effetDu: '2000-01-01',
    effetAu: null,
    sources: [],
    ambiguites: [],
    payeA: [{ du: '2000-01-01', selon: 'prescription', a: 'assure' }],
    rang: 10,
    principeIndemnitaire: null,
    arrondi: { mode: 'demi-superieur', quand: 'jour' },
    ...autres,
    garanties: [
      {
        id: 'incapacite',
        causes: '*',
        eligibilite: { ijss: 'indifferent' },
        delaisAttente: [],
        franchises: [],
        forme: 'forfait',
        base: null,
        paliers: [{ compte: 'jour-indemnise', segments: [{ du: 1, au: null, montant: '15.00' }] }],
        deductions: [],
        plafonds: [],
        dureesMax: [],
        ...garantie,
      },
    ],
  };
}

/** A share of the wage, drawn from the month before the stop over 30 days. */
export function duSalaire(
  forme: GarantieJson['forme'],
  segments: SegmentJson[],
  garantie: Partial<GarantieJson> = {},
): Partial<GarantieJson> {
  return {
    forme,
    base: { assiette: 'brut', periode: 'mois-precedent', diviseur: '30' },
    eligibilite: { ijss: 'prise-en-charge' },
    paliers: [{ compte: 'jour-arret', segments }],
    ...garantie,
  };
}

export const franchise = (
  jours: number,
  autres: Partial<GarantieJson['franchises'][number]> = {},
): GarantieJson['franchises'][number] => ({
  causes: '*',
  jours,
  nature: 'absolue',
  comptage: 'par-arret',
  ...autres,
});

export interface Cas {
  contrats: ContratJson[];
  arrets: SituationJson['arrets'];
  brut?: string;
  net?: string;
  autres?: Partial<SituationJson>;
  emploi?: Parameters<typeof salarie>[2];
  le?: string;
}

/** Décompte of a steady employee with those contracts. */
export function decompte(cas: Cas): DecompteJson {
  const debuts = cas.arrets.map((a) => a.du).sort();
  const emploi = salarie(debuts[0] as string, cas.brut ?? '2000.00', cas.emploi, debuts.at(-1));
  const { net } = cas;
  const paies = net === undefined ? emploi.paies : emploi.paies?.map((p) => ({ ...p, net }));
  return decompter({
    le: cas.le ?? '2026-11-24',
    emplois: [{ ...emploi, ...(paies === undefined ? {} : { paies }) }],
    arrets: cas.arrets,
    contrats: cas.contrats.map((c) => ({ contrat: c })),
    ...cas.autres,
  });
}

/** Lines of one contract, as `[days, daily amount or bounds, reason]`. */
export function lignesDe(d: DecompteJson, id = 'essai'): [number, string, string][] {
  const liste: [number, string, string][] = [];
  for (const a of d.arrets)
    for (const p of a.periodes) {
      const l = p.lignes.find((x) => x.payeur === `contrat:${id}`);
      if (l === undefined) continue;
      const derniere = liste[liste.length - 1];
      const montant = l.montantJournalier ?? bornes(l, p.jours);
      if (derniere !== undefined && derniere[1] === montant && derniere[2] === l.motif)
        derniere[0] += p.jours;
      else liste.push([p.jours, montant, l.motif]);
    }
  return liste;
}

function bornes(l: LigneJson, jours: number): string {
  const jour = (m: string | null | undefined) =>
    m == null ? 'sans borne' : (Number(m) / jours).toFixed(2);
  return `${jour(l.montantMin)} à ${jour(l.montantMax)}`;
}

export function total(d: DecompteJson, id = 'essai'): string | null {
  return d.totaux.parPayeur[`contrat:${id}`]?.brut ?? null;
}

export { arret };
