import { ecrireJour } from '@almanach/bareme';
import type { Erreur, Lecture } from '../situation/erreurs.ts';
import type { SituationJson } from '../situation/schema.ts';
import { lireContrat } from './lire.ts';
import type { ContratJson } from './schema/contrat.ts';
import type { Catalogue, Contrat } from './types.ts';

/** Reads the documents of a catalogue, each a version of a contract. One bad document, and nothing is read. */
export function lireCatalogue(documents: readonly unknown[]): Lecture<Catalogue> {
  const erreurs: Erreur[] = [];
  const lus: { contrat: Contrat; chemin: string }[] = [];
  documents.forEach((document, i) => {
    const lu = lireContrat(document);
    const chemin = `[${i}]`;
    if (lu.ok) lus.push({ contrat: lu.valeur, chemin });
    else for (const e of lu.erreurs) erreurs.push(situer(e, chemin));
  });
  const contrats = new Map<string, Contrat[]>();
  lus.sort((a, b) => a.contrat.effetDu - b.contrat.effetDu);
  for (const { contrat, chemin } of lus) {
    const versions = contrats.get(contrat.id) ?? [];
    erreurs.push(...conflits(versions, contrat, chemin));
    versions.push(contrat);
    contrats.set(contrat.id, versions);
  }
  return erreurs.length > 0 ? { ok: false, erreurs } : { ok: true, valeur: { contrats } };
}

/** Where an error of one document is, in what holds it. */
export function situer(erreur: Erreur, chemin: string): Erreur {
  return { ...erreur, chemin: erreur.chemin === '' ? chemin : `${chemin}.${erreur.chemin}` };
}

/** Versions of one contract follow one another: a day has one of them at most. */
function conflits(versions: readonly Contrat[], contrat: Contrat, chemin: string): Erreur[] {
  if (versions.some((v) => v.version === contrat.version)) {
    const recu = `${contrat.id} ${contrat.version}`;
    return [
      { code: 'ALM-C-008', chemin: `${chemin}.version`, attendu: 'identifiant-unique', recu },
    ];
  }
  const precedente = versions[versions.length - 1];
  if (precedente === undefined || precedente.effetAu < contrat.effetDu) return [];
  return [
    {
      code: 'ALM-C-007',
      chemin: `${chemin}.effetDu`,
      attendu: 'versions-disjointes',
      recu: ecrireJour(contrat.effetDu),
      operandes: { version: precedente.version },
    },
  ];
}

/** Documents of the contracts that a situation names, every version: with them, and no other, it is read again. */
export function documentsNommes(situation: SituationJson, catalogue: Catalogue): ContratJson[] {
  return (situation.contrats ?? []).flatMap(({ id }) =>
    (catalogue.contrats.get(id ?? '') ?? []).map((c) => c.document),
  );
}
