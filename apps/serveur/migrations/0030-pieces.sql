-- Documents. A row of `pieces` says that one came, for which dossier, and where it stands. What it is and what it holds
-- are in `pieces_contenus`, for those that say nothing medical. A piece without that row is in the vault
-- (almanach_coffre, same id): of it, this database has neither kind, name, type, size, hash nor byte.

-- Never written to: what it was meant for is in the two tables below.
drop table fichiers;

-- `demande_id`: the document that was asked for, as the journal names it; null when nobody asked.
create table pieces (
  id uuid primary key,
  personne_id uuid not null references personnes,
  dossier_id uuid not null references dossiers,
  demande_id uuid,
  par text not null check (par in ('assure', 'agence')),
  agence_id uuid,
  groupe_id uuid,
  jour date not null,
  deposee_le timestamptz not null,
  etat text not null default 'recue' check (etat in ('recue', 'ouverte', 'acceptee', 'refusee')),
  etat_le timestamptz not null,
  motif text,
  foreign key (agence_id, groupe_id) references agences (id, groupe_id),
  check ((motif is null) = (etat <> 'refusee')),
  check ((par = 'agence') = (groupe_id is not null)),
  check ((agence_id is null) = (groupe_id is null))
);
create index pieces_par_personne on pieces (personne_id, deposee_le);
create index pieces_par_dossier on pieces (dossier_id);
create index pieces_par_groupe on pieces (groupe_id) where groupe_id is not null;

-- The ordinary place. `empreinte`: SHA-256 of the original. `antivirus`: what the antivirus said.
create table pieces_contenus (
  piece_id uuid primary key references pieces on delete cascade,
  personne_id uuid not null references personnes,
  document text not null,
  nom_chiffre bytea not null,
  type text not null,
  taille bigint not null check (taille > 0),
  empreinte bytea not null,
  avertissements jsonb not null,
  octets_chiffre bytea not null,
  antivirus text not null default 'non-analysee'
    check (antivirus in ('non-analysee', 'saine', 'infectee', 'indisponible')),
  analysee_le timestamptz
);
alter table pieces_contenus alter column octets_chiffre set storage external;
create index pieces_contenus_par_personne on pieces_contenus (personne_id);
create index pieces_contenus_a_analyser on pieces_contenus (piece_id)
  where antivirus in ('non-analysee', 'indisponible');

-- The copy made again point by point, a row a page.
create table pieces_pages (
  id uuid primary key,
  piece_id uuid not null references pieces_contenus on delete cascade,
  rang integer not null check (rang > 0),
  largeur integer not null,
  hauteur integer not null,
  octets_chiffre bytea not null,
  unique (piece_id, rang)
);
alter table pieces_pages alter column octets_chiffre set storage external;

alter table pieces enable row level security;
alter table pieces_contenus enable row level security;
alter table pieces_pages enable row level security;

-- Jobs: the antivirus reads the original and says what it found; the purge and the erasure take rows away.
grant select, update (etat, etat_le, motif), delete on pieces to almanach_travaux;
grant select, update (antivirus, analysee_le) on pieces_contenus to almanach_travaux;
-- Which pages there are, never what is on them.
grant select (id, piece_id) on pieces_pages to almanach_travaux;
create policy travaux on pieces_pages for select to almanach_travaux using (true);
create policy travaux on pieces to almanach_travaux using (true);
create policy travaux on pieces_contenus to almanach_travaux using (true);

grant select, insert, update (etat, etat_le, motif) on pieces to almanach_app;
grant select, insert, update (document), delete on pieces_contenus to almanach_app;
grant select, insert on pieces_pages to almanach_app;

-- The person: their own. They take what it holds to the vault, or out of it; where it stands is not theirs to say.
create policy assure on pieces for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy assure_depose on pieces for insert to almanach_app
  with check (ctx_role() = 'assure' and personne_id = ctx_personne() and par = 'assure' and etat = 'recue'
    and exists (select from dossiers d where d.id = pieces.dossier_id and d.personne_id = pieces.personne_id));
create policy assure on pieces_contenus to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne())
  with check (ctx_role() = 'assure' and personne_id = ctx_personne()
    and exists (select from pieces p where p.id = pieces_contenus.piece_id and p.personne_id = ctx_personne()));
create policy assure on pieces_pages to almanach_app
  using (ctx_role() = 'assure' and exists (select from pieces_contenus c where c.piece_id = pieces_pages.piece_id));

-- An agency: what it sent, and nothing of what the person or another agency sent.
create policy agence on pieces for select to almanach_app
  using (ctx_role() = 'agence' and par = 'agence' and groupe_id = ctx_groupe() and agence_id = any (ctx_agences()));
create policy agence_depose on pieces for insert to almanach_app
  with check (ctx_role() = 'agence' and par = 'agence' and etat = 'recue'
    and groupe_id = ctx_groupe() and agence_id = any (ctx_agences())
    and exists (select from dossiers d where d.id = pieces.dossier_id and d.personne_id = pieces.personne_id
      and d.agence_id = pieces.agence_id));
create policy agence on pieces_contenus for select to almanach_app
  using (ctx_role() = 'agence' and exists (select from pieces p where p.id = pieces_contenus.piece_id));
create policy agence_depose on pieces_contenus for insert to almanach_app
  with check (ctx_role() = 'agence' and antivirus = 'non-analysee'
    and exists (select from pieces p
      where p.id = pieces_contenus.piece_id and p.personne_id = pieces_contenus.personne_id));
create policy agence on pieces_pages for select to almanach_app
  using (ctx_role() = 'agence' and exists (select from pieces_contenus c where c.piece_id = pieces_pages.piece_id));
create policy agence_depose on pieces_pages for insert to almanach_app
  with check (ctx_role() = 'agence'
    and exists (select from pieces_contenus c where c.piece_id = pieces_pages.piece_id));

create policy gestion on pieces for select to almanach_app using (ctx_role() = 'gestion');
create policy gestion_juge on pieces for update to almanach_app using (ctx_role() = 'gestion');
create policy gestion on pieces_contenus for select to almanach_app using (ctx_role() = 'gestion');
create policy gestion on pieces_pages for select to almanach_app using (ctx_role() = 'gestion');

-- What a person keeps in all, and in a dossier, whoever sent it: an agency sees its own rows only, and the room left
-- is the same for everyone. It gives counts and the ids that the vault is asked about, and nothing else.
create function place_prise(personne uuid) returns table (piece_id uuid, dossier_id uuid, taille bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select p.id, p.dossier_id, c.taille from public.pieces p left join public.pieces_contenus c on c.piece_id = p.id
  where p.personne_id = personne and case public.ctx_role()
    when 'assure' then personne = public.ctx_personne()
    when 'agence' then exists (select from public.dossiers d where d.personne_id = personne
      and d.groupe_id = public.ctx_groupe() and d.agence_id = any (public.ctx_agences()))
    else false end
$$;
revoke execute on function place_prise(uuid) from public;
grant execute on function place_prise(uuid) to almanach_app;

-- A receipt is for a declaration or for a document. It outlives the document.
alter table accuses alter column declaration_id drop not null;
alter table accuses add column piece_id uuid unique references pieces on delete set null,
  add check (num_nonnulls(declaration_id, piece_id) <= 1);
-- The hash of what is in the vault is on its receipt: nobody but the person reads it.
drop policy gestion on accuses;
create policy gestion on accuses for select to almanach_app
  using (ctx_role() = 'gestion' and (declaration_id is not null
    or exists (select from pieces_contenus c where c.piece_id = accuses.piece_id)));
create policy agence_piece on accuses for select to almanach_app
  using (ctx_role() = 'agence' and exists (select from pieces p where p.id = accuses.piece_id));
create policy sceller_piece on accuses for insert to almanach_app
  with check (ctx_role() in ('assure', 'agence') and declaration_id is null
    and exists (select from pieces p where p.id = accuses.piece_id and p.personne_id = accuses.personne_id));
