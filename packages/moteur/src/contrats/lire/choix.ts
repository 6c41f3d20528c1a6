import { canonique } from '../../comparaison/canonique.ts';
import type { Erreur } from '../../situation/erreurs.ts';
import type { Sortie } from '../types.ts';
import { lireChemin, remplacer, valeurAuChemin } from './chemins.ts';

/** Reading chosen for each open point of a contract, by its id. */
export type Choix = Readonly<Record<string, unknown>>;

/** What identifies a document is no clause. */
const FIXES: ReadonlySet<string | number> = new Set([
  'id',
  'version',
  'effetDu',
  'effetAu',
  'sources',
  'ambiguites',
]);

/** Open points whose path leads to no clause of the document. */
export function ambiguitesPerdues(contrat: Sortie): Erreur[] {
  const erreurs: Erreur[] = [];
  contrat.ambiguites.forEach((a, i) => {
    a.chemins.forEach((recu, k) => {
      if (mene(contrat, recu)) return;
      const chemin = `ambiguites[${i}].chemins[${k}]`;
      erreurs.push({ code: 'ALM-C-005', chemin, attendu: 'chemin-de-clause', recu });
    });
  });
  return erreurs;
}

function mene(contrat: Sortie, chemin: string): boolean {
  const parties = lireChemin(chemin);
  if (parties === null || FIXES.has(parties[0] as string)) return false;
  return valeurAuChemin(contrat, parties) !== undefined;
}

/** The document with every chosen reading in place, or what is wrong with the choices. */
export function appliquerChoix(
  contrat: Sortie,
  choix: Choix,
): { document: unknown; erreurs: Erreur[] } {
  const erreurs: Erreur[] = [];
  let document: unknown = contrat;
  for (const [id, valeur] of Object.entries(choix)) {
    const ambiguite = contrat.ambiguites.find((a) => a.id === id);
    if (ambiguite === undefined) {
      const connus = contrat.ambiguites.map((a) => a.id).join(', ');
      erreurs.push({
        code: 'ALM-C-006',
        chemin: id,
        attendu: 'ambiguite',
        recu: id,
        operandes: { choix: connus },
      });
      continue;
    }
    const chemins = ambiguite.chemins.map((chemin) => lireChemin(chemin) ?? []);
    const actuelles = chemins.map((parties) => valeurAuChemin(contrat, parties));
    const permises = [...ambiguite.valeurs, ...actuelles].map(canonique);
    if (actuelles.includes(undefined)) continue;
    if (permises.includes(canonique(valeur)))
      for (const parties of chemins) document = remplacer(document, parties, valeur);
    else {
      const operandes = { choix: ambiguite.valeurs.map(canonique).join(', ').slice(0, 200) };
      const recu = canonique(valeur).slice(0, 60);
      erreurs.push({ code: 'ALM-C-006', chemin: id, attendu: 'choix', recu, operandes });
    }
  }
  return { document, erreurs };
}
