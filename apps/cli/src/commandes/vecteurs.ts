import { chargerDroit } from '@almanach/bareme';
import { calculer, ecrireDecompte, lireSituation } from '@almanach/moteur';
import {
  type Calcul,
  catalogueLu,
  executerVecteurs,
  type ResultatVecteur,
} from '@almanach/vecteurs';
import type { Arguments } from '../arguments.ts';
import { CODES, type CodeSortie } from '../codes.ts';
import type { Poste } from '../poste.ts';

export async function commandeVecteurs(args: Arguments, poste: Poste): Promise<CodeSortie> {
  const resultats = executerVecteurs(calculerVecteur);
  const manques = resultats.filter((r) => !r.conforme);
  await poste.ecrire(args.json ? enJson(resultats) : lisible(resultats, manques));
  return manques.length === 0 ? CODES.reussite : CODES.vecteursEnEchec;
}

/** A vector names the law it uses; its date of computation is its own, or the day that law was known. */
const calculerVecteur: Calcul = (situation, { connuLe, options, contrats }) => {
  const lu = lireSituation(situation, { le: connuLe, contrats: catalogueLu(contrats) });
  if (!lu.ok) return { erreurs: lu.erreurs };
  return ecrireDecompte(calculer(lu.valeur, chargerDroit(connuLe, options)));
};

function enJson(resultats: readonly ResultatVecteur[]): string {
  const conformes = resultats.filter((r) => r.conforme).length;
  return `${JSON.stringify({ total: resultats.length, conformes, resultats }, null, 2)}\n`;
}

function lisible(
  resultats: readonly ResultatVecteur[],
  manques: readonly ResultatVecteur[],
): string {
  const details = manques.map(({ id, titre, ecarts }) =>
    [
      `${id} : ${titre}`,
      ...ecarts.map(
        (e) =>
          `  ${e.chemin} : attendu ${JSON.stringify(e.attendu)}, obtenu ${JSON.stringify(e.obtenu)}`,
      ),
      '',
    ].join('\n'),
  );
  const bilan = `${resultats.length} vecteurs, ${resultats.length - manques.length} conformes, ${manques.length} en échec.`;
  return `${[...details, bilan].join('\n')}\n`;
}
