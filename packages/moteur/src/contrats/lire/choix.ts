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
  return contrat.ambiguites.flatMap((a, i): Erreur[] => {
    const parties = lireChemin(a.chemin);
    const menee =
      parties !== null &&
      !FIXES.has(parties[0] as string) &&
      valeurAuChemin(contrat, parties) !== undefined;
    if (menee) return [];
    const chemin = `ambiguites[${i}].chemin`;
    return [{ code: 'ALM-C-005', chemin, attendu: 'chemin-de-clause', recu: a.chemin }];
  });
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
    const parties = ambiguite === undefined ? null : lireChemin(ambiguite.chemin);
    if (ambiguite === undefined || parties === null) {
      const connus = contrat.ambiguites.map((a) => a.id).join(', ');
      erreurs.push({ code: 'ALM-C-006', chemin: id, attendu: 'ambiguite', recu: id, operandes: { choix: connus } });
      continue;
    }
    const permises = [...ambiguite.valeurs, valeurAuChemin(contrat, parties)].map(canonique);
    if (permises.includes(canonique(valeur))) document = remplacer(document, parties, valeur);
    else {
      const operandes = { choix: ambiguite.valeurs.map(canonique).join(', ').slice(0, 200) };
      const recu = canonique(valeur).slice(0, 60);
      erreurs.push({ code: 'ALM-C-006', chemin: id, attendu: 'choix', recu, operandes });
    }
  }
  return { document, erreurs };
}
