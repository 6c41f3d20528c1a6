import { type Droit, ecrireJour } from '@almanach/bareme';
import { calculer, commencer } from '../../calculer.ts';
import { lignesDe } from '../../comparaison/lignes.ts';
import type { Calcul } from '../../contexte.ts';
import { ecrireDecompte } from '../../decompte/ecrire.ts';
import type { DecompteJson } from '../../decompte/json.ts';
import { centiemes, ecrireCentiemes } from '../../nombres/decimal.ts';
import type { Erreur, Lecture } from '../../situation/erreurs.ts';
import { erreursDeForme } from '../../situation/erreurs-forme.ts';
import { lireSituation, type OptionsLecture, type SituationLue } from '../../situation/lire.ts';
import { couvertures } from './couverture.ts';
import type { ComparaisonContratsJson, CouvertureJson, JeuCompareJson } from './json.ts';
import { lignesNettes } from './nettes.ts';
import { type ReferenceNette, referenceNette } from './reference.ts';
import { schemaDemandeComparaisonContrats } from './schema.ts';

/**
 * One situation under several sets of contracts. Pure; refuses with located codes, never throws on bad data.
 * @param donnees `{ situation, jeux: [{ id, contrats? }], netMensuel? }`
 */
export function comparerContrats(
  donnees: unknown,
  droit: Droit,
  options: OptionsLecture,
): Lecture<ComparaisonContratsJson> {
  const forme = schemaDemandeComparaisonContrats.safeParse(donnees);
  if (!forme.success) return { ok: false, erreurs: erreursDeForme(forme.error, donnees) };
  const { situation, jeux, netMensuel } = forme.data;
  const lus: { id: string; lue: SituationLue }[] = [];
  const erreurs: Erreur[] = [];
  jeux.forEach(({ id, contrats = [] }, i) => {
    const lue = lireSituation({ ...situation, contrats }, options);
    if (lue.ok) lus.push({ id, lue: lue.valeur });
    else erreurs.push(...lue.erreurs.map((e) => situer(e, i)));
  });
  const [premier] = lus;
  if (erreurs.length > 0 || premier === undefined) return { ok: false, erreurs };
  const net = netMensuel === undefined ? null : centiemes(netMensuel);
  const reference = referenceNette(premier.lue.bas, net);
  const compares = lus.map(({ id, lue }) => comparerJeu(id, lue, droit, reference));
  return {
    ok: true,
    valeur: {
      reference: reference.json,
      jeux: compares,
      droit: { connuLe: ecrireJour(droit.connuLe), empreinte: droit.empreinte },
    },
  };
}

function comparerJeu(
  id: string,
  lue: SituationLue,
  droit: Droit,
  reference: ReferenceNette,
): JeuCompareJson {
  const c: Calcul = commencer(lue.bas, droit, false);
  const decompte = ecrireDecompte(calculer(lue, droit, { trace: false }));
  const periodes = couvertures(lignesNettes(c, lignesDe(decompte), reference.ratio), reference);
  const trous = periodes.filter((p) => p.trou);
  return {
    id,
    parPayeur: parPayeur(decompte),
    periodes,
    joursNonCouverts: trous.reduce((s, p) => s + p.jours, 0),
    reste: resteTotal(periodes),
  };
}

function parPayeur({ totaux }: DecompteJson): Record<string, string | null> {
  return Object.fromEntries(Object.entries(totaux.parPayeur).map(([p, t]) => [p, t.brut]));
}

function resteTotal(periodes: readonly CouvertureJson[]): string | null {
  let total = 0;
  for (const { reste, jours } of periodes) {
    if (reste === null) return null;
    total += centiemes(reste) * jours;
  }
  return ecrireCentiemes(total);
}

/** An error of the contracts is in the set that names them; any other is in the situation. */
function situer(e: Erreur, jeu: number): Erreur {
  const dans = e.chemin.startsWith('contrats') ? `jeux[${jeu}]` : 'situation';
  return { ...e, chemin: e.chemin === '' ? dans : `${dans}.${e.chemin}` };
}
