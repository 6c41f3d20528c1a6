import type { Base } from '../../src/base/base.ts';
import { avecProprietaire } from '../../src/base/proprietaire.ts';
import { sql } from '../../src/base/sql.ts';
import { verifierDossier } from '../../src/dossiers/depot/verifier.ts';
import { coffreDepareille } from './coffre.ts';
import type { Hote } from './hote.ts';

/** What a half-written request would leave behind: each query counts rows that have no right to be there. */
const ORPHELINS: Readonly<Record<string, string>> = {
  'declarations without a receipt': `select count(*) as n from declarations d
    where not exists (select from accuses a where a.declaration_id = d.id)`,
  'declarations without their event': `select count(*) as n from declarations d
    where not exists (select from evenements e where e.dossier_id = d.dossier_id
      and e.type in ('declaration-recue', 'declaration-completee') and e.charge ->> 'declaration' = d.id::text)`,
  'dossiers without what is derived from them': `select count(*) as n from dossiers d
    where not exists (select from dossiers_suivis s where s.dossier_id = d.id)`,
  'dossiers whose head is not their last event': `select count(*) as n from dossiers d
    where d.rang is distinct from (select max(rang) from evenements e where e.dossier_id = d.id)`,
  'keys kept without a write, or writes without their key': `select abs((select count(*) from idempotences)
    - (select count(*) from declarations) - (select count(*) from missions where origine = 'personne')
    - (select count(*) from pieces) - (select count(*) from messages where auteur = 'assure')) as n`,
  'files without their event': `select count(*) as n from pieces p
    where not exists (select from evenements e where e.dossier_id = p.dossier_id and e.type = 'piece-recue'
      and e.charge ->> 'fichier' = p.id::text)`,
  'bytes without their copy': `select count(*) as n from pieces_contenus c
    where not exists (select from pieces_pages g where g.piece_id = c.piece_id)`,
  'files without a receipt': `select count(*) as n from pieces p
    where not exists (select from accuses a where a.piece_id = p.id)`,
  'declarations that nobody was told of': `select abs((select count(*) from declarations)
    - (select count(*) from notifications where sujet = 'declaration-recue')) as n`,
  'notifications without their job': `select count(*) as n from notifications n
    where n.sujet = 'declaration-recue' and not exists (select from pgboss.job j
      where j.name = 'prevenir-personne' and j.data ->> 'notification' = n.id::text)`,
  // The same subject on the same page sends one e-mail in ten minutes: never more than there are notifications.
  'e-mails that no notification asked for': `select greatest(0,
    (select count(*) from courriels where modele = 'dossier-accuse')
    - (select count(*) from notifications where sujet = 'declaration-recue')) as n`,
  'e-mails that wait without a job': `select count(*) as n from courriels c where c.etat = 'a_envoyer'
    and not exists (select from pgboss.job j where j.name = 'envoyer-courriel' and j.data ->> 'id' = c.id::text
      and j.state in ('created', 'retry', 'active'))`,
  'threads without the messages they count': `select count(*) as n from fils f
    where f.nombre <> (select count(*) from messages m where m.fil_id = f.id)`,
  'keys of nothing': `select count(*) as n from cles_personnes c
    where not exists (select from personnes p where p.id = c.personne_id)`,
};

/** Every fault of the whole storage, in words; none when all is well. */
export async function relever(hote: Hote, base: Base): Promise<string[]> {
  const restes = await avecProprietaire(hote.acces.almanach, async (client) => {
    const fautes: string[] = [];
    for (const [quoi, requete] of Object.entries(ORPHELINS)) {
      const { rows } = await client.query<{ n: number }>(requete);
      if (rows[0]?.n !== 0) fautes.push(`${rows[0]?.n ?? '?'} ${quoi}`);
    }
    return fautes;
  });
  return [...restes, ...(await coffreDepareille(hote)), ...(await chainesRompues(base))];
}

/** Chain, head, contents, declarations and projection of each dossier. */
async function chainesRompues(base: Base): Promise<string[]> {
  return base.transaction({ role: 'gestion' }, async (tx) => {
    const dossiers = await tx.lignes(sql<{ id: string }>`select id from dossiers`);
    const fautes: string[] = [];
    for (const { id } of dossiers) {
      const verdict = await verifierDossier(tx, base.cles, id);
      if (!verdict.intacte) fautes.push(`dossier ${id}: ${verdict.cause} at rank ${verdict.rang}`);
    }
    return fautes;
  });
}
