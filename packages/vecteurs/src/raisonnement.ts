import type { ArretJson, DecompteJson, EtapeJson } from '@almanach/moteur';

/**
 * The whole reasoning of a décompte, one line a fact: its steps, then each line of payment with the rules that led
 * to it. Read and approved once, it is kept in raisonnements/: whatever changes it shows in the review.
 */
export function raisonnement(d: DecompteJson): string[] {
  return [
    ...d.trace.map(etape),
    ...d.arrets.flatMap((a) => [entete(a), ...droits(a), ...lignes(a, d.trace)]),
    ...d.echeances.map((e) => `versement ${faits(e)}`),
    `total ${montants(d.totaux)}`,
    ...Object.entries(d.totaux.parPayeur).map(([qui, m]) => `total de ${qui} ${montants(m)}`),
    ...d.suites.map((s) => `suite ${faits({ ...s, trace: regles(s.trace, d.trace) })}`),
    ...d.hypotheses.map((h) => `présumé ${h.chemin}=${String(h.valeur)}`),
    ...d.avertissements.map((a) => `signalé ${a.code} ${faits(a.operandes)}`),
  ];
}

export function etape(e: EtapeJson): string {
  const verdict = e.verdict === 'appliquee' ? '' : ' (écartée)';
  const options = e.options.length === 0 ? '' : ` {${e.options.join()}}`;
  return `${e.regle} [${e.version}]${options} ${faits(e.entrees)} → ${e.resultat}${verdict}`;
}

/** Every figure of a total, bounds included; the parts of each payer have their own lines. */
function montants(total: object): string {
  return faits(Object.fromEntries(Object.entries(total).filter(([cle]) => cle !== 'parPayeur')));
}

function entete(a: ArretJson): string {
  const { id, nature, du, au, salaireJournalierBase, indemniteJournaliere, joursIndemnises } = a;
  const faitsDits = {
    prescriptions: a.prescriptions,
    salaireJournalierBase,
    indemniteJournaliere,
    joursIndemnises,
  };
  return `arrêt ${id} ${nature} ${du}..${au} ${faits(faitsDits)}`;
}

function droits(arret: ArretJson): string[] {
  return arret.droits.flatMap((d) => [
    `droit ${d.du}..${d.au} ${d.prestation} ${d.etat}`,
    ...d.conditions.map(
      (c) => `  ${c.regle} ${dire(c.constate)} / ${dire(c.requis)} ${c.satisfaite ? 'oui' : 'non'}`,
    ),
    ...d.manque.map((m) => `  manque ${m.chemin} (${m.effet})`),
  ]);
}

function lignes(arret: ArretJson, trace: readonly EtapeJson[]): string[] {
  return arret.periodes.flatMap((p) =>
    p.lignes.map(
      (l) =>
        `${p.du}..${p.au} ${l.payeur} → ${l.beneficiaire} ${l.certitude} ${l.montantJournalier ?? `${l.montantMin}..${l.montantMax ?? ''}`} ${l.motif} ← ${regles(l.trace, trace)}`,
    ),
  );
}

function regles(rangs: readonly number[], trace: readonly EtapeJson[]): string {
  return rangs.map((r) => trace[r]?.regle).join(' ');
}

function dire({ valeur, unite }: { valeur: string; unite: string }): string {
  return `${valeur} ${unite}`;
}

function faits(operandes: object): string {
  return Object.entries(operandes)
    .map(([nom, valeur]) => `${nom}=${String(valeur)}`)
    .join(' ');
}
