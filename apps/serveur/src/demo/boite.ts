import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { lireLettres } from '../comptes/activation/lettres.ts';
import type { ServicesComptes } from '../comptes/services.ts';
import { lireCourriel } from '../courrier/courrier.ts';
import type { Identite } from '../identite/types.ts';

export interface CourrielMontre {
  id: string;
  le: string;
  a: string;
  objet: string;
  texte: string;
  /** The page it opens, when there is one. */
  lien: string | null;
}

const MONTRES = 100;

/** What would have left by e-mail, the latest first. In a system transaction. */
export async function montrerCourriels(
  { base, nom }: ServicesComptes,
  tx: Tx,
): Promise<CourrielMontre[]> {
  const lignes = await tx.lignes(sql<{
    id: string;
    le: string;
  }>`select id, cree_le as le from courriels
    where contenu_chiffre is not null order by cree_le desc, id limit ${MONTRES}`);
  const montres: CourrielMontre[] = [];
  for (const { id, le } of lignes) {
    const lu = await lireCourriel(base, tx, id, nom);
    if (lu === null) continue;
    const { a, objet, texte } = lu;
    montres.push({ id, le, a, objet, texte, lien: /^https?:\/\/\S+$/m.exec(texte)?.[0] ?? null });
  }
  return montres;
}

export interface LettreMontree {
  id: string;
  le: string;
  destinataire: Identite;
  identifiant: string;
  texte: string;
  /** The identifier still opens an activation. */
  utilisable: boolean;
}

/** What would have been printed, the latest first. In a system transaction. */
export async function montrerLettres(services: ServicesComptes, tx: Tx): Promise<LettreMontree[]> {
  const ouvertes = await tx.lignes(sql<{ personne: string }>`
    select c.personne_id as personne from identifiants i join comptes c on c.id = i.compte_id
    where i.fin_le is null and i.expire_le > ${services.instant()} and c.etat = 'a_activer'`);
  const attendues = new Set(ouvertes.map((o) => o.personne));
  const vues = new Set<string>();
  const lettres = (await lireLettres(services, tx)).reverse();
  return lettres.map(({ id, le, personne, identite, identifiant }) => {
    // Only the last letter of a person holds an identifier that serves.
    const derniere = !vues.has(personne);
    vues.add(personne);
    return {
      id,
      le,
      destinataire: identite,
      identifiant,
      texte: ecrire(identite, identifiant, services.nom),
      utilisable: derniere && attendues.has(personne),
    };
  });
}

function ecrire({ prenoms, nom, adresse }: Identite, identifiant: string, service: string): string {
  const lignes =
    adresse === undefined ? [] : [...adresse.lignes, `${adresse.codePostal} ${adresse.ville}`];
  return [
    [`${prenoms.join(' ')} ${nom}`, ...lignes].join('\n'),
    'Bonjour,',
    'Votre agence d’intérim vous a inscrit. Votre espace vous attend. Pour l’ouvrir, il vous faut cet identifiant :',
    identifiant,
    'Il sert une fois, pendant 30 jours. Ne le donnez à personne.',
    service,
  ].join('\n\n');
}
