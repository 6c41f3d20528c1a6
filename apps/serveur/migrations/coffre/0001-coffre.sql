-- The medical vault: another database, another role, another ring of keys. Nothing here names a person: the
-- opaque id is all that ties a piece to the rest.
-- Readers, for now: the person, for their own pieces. Each reading leaves a line, which cannot be changed.

revoke all on schema public from public;
grant usage on schema public to almanach_coffre_app;

create function ctx_role() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('almanach.role', true), ''), 'anonyme') $$;
create function ctx_compte() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('almanach.compte', true), '')::uuid $$;
create function ctx_personne() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('almanach.personne', true), '')::uuid $$;

create table cles_personnes (
  personne_id uuid primary key,
  cle_maitresse text,
  cle_emballee bytea,
  creee_le timestamptz not null default now(),
  detruite_le timestamptz,
  check ((cle_emballee is null) = (detruite_le is not null)),
  check ((cle_emballee is null) = (cle_maitresse is null))
);
create index cles_personnes_par_maitresse on cles_personnes (cle_maitresse);

create table pieces (
  id uuid primary key,
  personne_id uuid not null references cles_personnes,
  octets_chiffre bytea not null,
  taille bigint not null check (taille >= 0),
  empreinte bytea not null,
  cree_le timestamptz not null default now()
);
alter table pieces alter column octets_chiffre set storage external;
create index pieces_par_personne on pieces (personne_id);

create table lectures (
  id uuid primary key,
  piece_id uuid not null references pieces,
  compte_id uuid not null,
  role text not null,
  le timestamptz not null
);
create index lectures_par_piece on lectures (piece_id);

alter table cles_personnes enable row level security;
alter table pieces enable row level security;
alter table lectures enable row level security;

grant select, insert, update on cles_personnes to almanach_coffre_app;
grant select, insert on pieces, lectures to almanach_coffre_app;

create policy assure on cles_personnes to almanach_coffre_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy assure on pieces to almanach_coffre_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy assure_lit on lectures for select to almanach_coffre_app
  using (ctx_role() = 'assure' and exists (select from pieces p where p.id = lectures.piece_id));
create policy assure_ecrit on lectures for insert to almanach_coffre_app
  with check (ctx_role() = 'assure' and compte_id = ctx_compte()
    and exists (select from pieces p where p.id = lectures.piece_id));
