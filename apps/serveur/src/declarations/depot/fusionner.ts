import { type Ajout, ajouter } from '../../dossiers/depot/ajouter.ts';
import { rattacher } from '../../dossiers/depot/requetes.ts';
import type { Ecriture } from '../../dossiers/depot/services.ts';
import { type ArretDeclare, type Doublon, doublons } from '../../dossiers/doublons.ts';
import type { DossierOuvert } from './connu.ts';
import { fusionnerFaits } from './faits.ts';

/** What the new dossier makes with those that stand; the surest first. */
export function chercherDoublons(
  personne: string,
  nouveau: DossierOuvert,
  autres: readonly DossierOuvert[],
): Doublon[] {
  const arret = arretDe(personne, nouveau);
  if (arret === null) return [];
  const comparables = autres.filter((a) => memeEmployeur(a, nouveau));
  return doublons(
    arret,
    comparables.map((a) => arretDe(personne, a)).filter((a) => a !== null),
  );
}

/** The same stop in two jobs is two dossiers: each agency has its own. */
function memeEmployeur(a: DossierOuvert, b: DossierOuvert): boolean {
  return a.agence === null || b.agence === null || a.agence === b.agence;
}

function arretDe(personne: string, d: DossierOuvert): ArretDeclare | null {
  const [premier] = d.faits.arrets;
  if (premier === undefined) return null;
  const { nature, du, au } = premier.declaration;
  const { origine, etat } = d.derive;
  return { dossier: d.dossier, personne, origine, nature, du, au, etat, recuLe: d.recuLe };
}

/**
 * One dossier goes on. What the other one said joins its journal; neither is erased.
 * @param mission the agency's, when the two were not yet tied to one.
 */
export async function fusionner(
  e: Ecriture,
  survit: DossierOuvert,
  disparait: DossierOuvert,
  mission: string | null,
): Promise<void> {
  for (const d of [survit, disparait]) {
    if (d.agence === null && mission !== null) await e.tx.lignes(rattacher(d.dossier, mission));
  }
  const { tete } = await ajouter(e, disparait.dossier, [
    {
      type: 'doublon-fusionne',
      charge: { dans: survit.dossier },
      pourquoi: 'meme-arret',
      automatique: true,
    },
  ]);
  const ajouts: Ajout[] = [
    {
      type: 'doublon-absorbe',
      charge: { dossier: disparait.dossier, tete: tete.empreinte },
      pourquoi: 'meme-arret',
      automatique: true,
    },
    ...ceQuIlApporte(e, survit, disparait),
  ];
  await ajouter(e, survit.dossier, ajouts, (faits) =>
    fusionnerFaits(
      { faits, origine: survit.derive.origine },
      { faits: disparait.faits, origine: disparait.derive.origine },
    ),
  );
}

function ceQuIlApporte(e: Ecriture, survit: DossierOuvert, disparait: DossierOuvert): Ajout[] {
  const ajouts: Ajout[] = [];
  if (disparait.derive.origine !== 'assure' && survit.derive.prevoyanceDeclaree === null) {
    const charge = { par: 'agence' } as const;
    ajouts.push({
      type: 'prevoyance-declaree',
      charge,
      pourquoi: 'doublon',
      regle: 'R-I-60',
      automatique: true,
    });
  }
  if (disparait.derive.envois.caisse !== undefined && survit.derive.envois.caisse === undefined) {
    if (e.qui.role === 'assure') {
      ajouts.push({ type: 'avis-envoye', charge: { destinataire: 'caisse' }, pourquoi: 'doublon' });
    }
  }
  return ajouts;
}
