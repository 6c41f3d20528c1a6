-- What a piece of the vault is (kind, name, type, warnings) is closed with the key of the person, like its bytes; its
-- pages are here too. Readers: the person, their own. Two others come in, and see no more than they need:
--   an agency that sends a medical document writes it, and reads none, not even that one;
--   the antivirus reads the one piece that its transaction names, and writes what it found.

create function ctx_piece() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('almanach.piece', true), '')::uuid $$;

alter table pieces add column fiche_chiffre bytea not null,
  add column antivirus text not null default 'non-analysee'
    check (antivirus in ('non-analysee', 'saine', 'infectee', 'indisponible')),
  add column analysee_le timestamptz;
create index pieces_a_analyser on pieces (id) where antivirus in ('non-analysee', 'indisponible');

create table pieces_pages (
  id uuid primary key,
  piece_id uuid not null references pieces on delete cascade,
  rang integer not null check (rang > 0),
  largeur integer not null,
  hauteur integer not null,
  octets_chiffre bytea not null,
  unique (piece_id, rang)
);
alter table pieces_pages alter column octets_chiffre set storage external;

-- A reading stays told when the piece has gone.
drop policy assure_lit on lectures;
drop policy assure_ecrit on lectures;
alter table lectures drop constraint lectures_piece_id_fkey,
  add column personne_id uuid not null references cles_personnes;
create index lectures_par_personne on lectures (personne_id, le);

alter table pieces_pages enable row level security;
grant select, insert on pieces_pages to almanach_coffre_app;
grant delete, update (antivirus, analysee_le) on pieces to almanach_coffre_app;

create policy assure_lit on lectures for select to almanach_coffre_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy assure_ecrit on lectures for insert to almanach_coffre_app
  with check (ctx_role() = 'assure' and compte_id = ctx_compte() and personne_id = ctx_personne()
    and exists (select from pieces p where p.id = lectures.piece_id));

-- The person, without what the antivirus says.
drop policy assure on pieces;
create policy assure_lit on pieces for select to almanach_coffre_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy assure_depose on pieces for insert to almanach_coffre_app
  with check (ctx_role() = 'assure' and personne_id = ctx_personne() and antivirus = 'non-analysee');
create policy assure_ote on pieces for delete to almanach_coffre_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy assure_lit on pieces_pages for select to almanach_coffre_app
  using (ctx_role() = 'assure' and exists (select from pieces p where p.id = pieces_pages.piece_id));
create policy assure_depose on pieces_pages for insert to almanach_coffre_app
  with check (ctx_role() = 'assure' and exists (select from pieces p where p.id = pieces_pages.piece_id));

-- The key of the person of the dossier, wrapped: what it sends is closed with it.
create policy agence_ferme on cles_personnes for select to almanach_coffre_app
  using (ctx_role() = 'agence' and personne_id = ctx_personne());
create policy agence_cree on cles_personnes for insert to almanach_coffre_app
  with check (ctx_role() = 'agence' and personne_id = ctx_personne());
create policy agence_depose on pieces for insert to almanach_coffre_app
  with check (ctx_role() = 'agence' and personne_id = ctx_personne() and id = ctx_piece()
    and antivirus = 'non-analysee');
create policy agence_depose on pieces_pages for insert to almanach_coffre_app
  with check (ctx_role() = 'agence' and piece_id = ctx_piece());

create policy antivirus_lit on pieces for select to almanach_coffre_app
  using (ctx_role() = 'systeme' and id = ctx_piece());
create policy antivirus_dit on pieces for update to almanach_coffre_app
  using (ctx_role() = 'systeme' and id = ctx_piece());
create policy antivirus_ouvre on cles_personnes for select to almanach_coffre_app
  using (ctx_role() = 'systeme' and exists (select from pieces p where p.personne_id = cles_personnes.personne_id));

-- Ids and sizes, for what must know of pieces that it does not read.
create function place_prise(ids uuid[]) returns table (piece_id uuid, taille bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select p.id, p.taille from public.pieces p
  where p.id = any (ids) and p.personne_id = public.ctx_personne() and public.ctx_role() in ('assure', 'agence')
$$;
create function a_analyser(nombre integer) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select id from public.pieces
  where antivirus in ('non-analysee', 'indisponible') and public.ctx_role() = 'systeme' limit nombre
$$;
-- Those here before an instant, by id, for whoever compares them with the dossiers that are left.
create function presentes(avant timestamptz, apres uuid, nombre integer) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select id from public.pieces
  where cree_le < avant and id > apres and public.ctx_role() = 'systeme' order by id limit nombre
$$;
create function oter_pieces(ids uuid[]) returns integer
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  with otees as (
    delete from public.pieces where id = any (ids) and public.ctx_role() = 'systeme' returning 1)
  select count(*)::integer from otees
$$;
revoke execute on function place_prise(uuid[]), a_analyser(integer), presentes(timestamptz, uuid, integer),
  oter_pieces(uuid[]) from public;
grant execute on function place_prise(uuid[]), a_analyser(integer), presentes(timestamptz, uuid, integer),
  oter_pieces(uuid[]) to almanach_coffre_app;
