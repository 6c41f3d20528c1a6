import { familleContrat, typePayeur } from '@almanach/textes';
import { normaliser } from '../../regles/donnees/recherche.ts';
import { FICHES, type Fiche } from './catalogue.ts';

export interface Demande {
  readonly q: string;
  readonly famille: string;
  readonly payeur: string;
  readonly confiance: string;
}

export const CLES = ['q', 'famille', 'payeur', 'confiance'] as const;

export function lireDemande(requete: string): Demande {
  const p = new URLSearchParams(requete);
  return {
    q: p.get('q') ?? '',
    famille: p.get('famille') ?? '',
    payeur: p.get('payeur') ?? '',
    confiance: p.get('confiance') ?? '',
  };
}

/** The search as an address: what is left empty is not written. */
export function ecrireDemande(d: Demande): string {
  const p = new URLSearchParams();
  for (const cle of CLES) if (d[cle] !== '') p.set(cle, d[cle]);
  const texte = p.toString();
  return texte === '' ? '' : `?${texte}`;
}

/** Contracts that hold every word asked for, in the family, from the payer and of the confidence asked. */
export function chercher(d: Demande, fiches: readonly Fiche[] = FICHES): readonly Fiche[] {
  const mots = normaliser(d.q).split(/\s+/).filter(Boolean);
  return fiches.filter((f) => {
    const { famille, payeur } = f.derniere;
    if (d.famille !== '' && famille !== d.famille) return false;
    if (d.payeur !== '' && payeur.type !== d.payeur) return false;
    if (d.confiance !== '' && f.confiance !== d.confiance) return false;
    const texte = texteDe(f);
    return mots.every((mot) => texte.includes(mot));
  });
}

function texteDe({ id, derniere: c }: Fiche): string {
  return normaliser(
    [
      id,
      c.titre,
      c.payeur.nom,
      familleContrat(c.famille),
      typePayeur(c.payeur.type),
      ...c.sources.map((s) => s.texte),
      ...(c.remarques ?? []),
    ].join(' '),
  );
}
