-- Declarations, their sealed receipts, and drafts.

-- `contenu_chiffre`: the declaration and the salt of its commitment, closed with the person's key. `engagement`: what
-- the journal and the receipt hold of it.
create table declarations (
  id uuid primary key,
  personne_id uuid not null references personnes,
  dossier_id uuid not null references dossiers,
  objet text not null,
  origine text not null check (origine in ('assure', 'agence', 'dsn')),
  contenu_chiffre bytea not null,
  engagement bytea not null,
  jour date not null,
  recue_le timestamptz not null,
  compte_id uuid
);
create index declarations_par_personne on declarations (personne_id);
create index declarations_par_dossier on declarations (dossier_id);

-- What whoever declared was given: content and seal, verifiable by anyone who holds both.
create table accuses (
  reference text primary key,
  declaration_id uuid not null unique references declarations,
  personne_id uuid not null references personnes,
  contenu_chiffre bytea not null,
  sceau jsonb not null,
  le timestamptz not null
);
create index accuses_par_personne on accuses (personne_id);

-- Answers given so far. `version` counts writes: whoever writes says the one it read.
create table brouillons (
  id uuid primary key,
  personne_id uuid not null references personnes,
  version integer not null check (version > 0),
  contenu_chiffre bytea not null,
  cree_le timestamptz not null,
  modifie_le timestamptz not null
);
create index brouillons_par_personne on brouillons (personne_id, modifie_le);
create index brouillons_par_date on brouillons (modifie_le);
-- The text that lost against another device: kept beside, not thrown away.
create table brouillons_ecartes (
  id uuid primary key,
  brouillon_id uuid not null references brouillons on delete cascade,
  personne_id uuid not null references personnes,
  base_version integer not null,
  contenu_chiffre bytea not null,
  le timestamptz not null
);
create index brouillons_ecartes_par_brouillon on brouillons_ecartes (brouillon_id);
create index brouillons_ecartes_par_personne on brouillons_ecartes (personne_id);

alter table declarations enable row level security;
alter table accuses enable row level security;
alter table brouillons enable row level security;
alter table brouillons_ecartes enable row level security;

grant select, insert on declarations, accuses to almanach_travaux, almanach_app;
grant select, insert, update, delete on brouillons, brouillons_ecartes to almanach_travaux;
grant select, insert, update, delete on brouillons to almanach_app;
grant select, insert, delete on brouillons_ecartes to almanach_app;
create policy travaux on declarations to almanach_travaux using (true);
create policy travaux on accuses to almanach_travaux using (true);
create policy travaux on brouillons to almanach_travaux using (true);
create policy travaux on brouillons_ecartes to almanach_travaux using (true);

create policy assure on declarations for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy assure_declare on declarations for insert to almanach_app
  with check (ctx_role() = 'assure' and personne_id = ctx_personne() and origine = 'assure'
    and exists (select from dossiers d where d.id = declarations.dossier_id and d.personne_id = declarations.personne_id));
create policy gestion on declarations for select to almanach_app using (ctx_role() = 'gestion');
-- An agency reads back what agencies declared in the dossiers it sees.
create policy agence on declarations for select to almanach_app
  using (ctx_role() = 'agence' and origine = 'agence'
    and exists (select from dossiers d where d.id = declarations.dossier_id));
create policy agence_declare on declarations for insert to almanach_app
  with check (ctx_role() = 'agence' and origine = 'agence'
    and exists (select from dossiers d where d.id = declarations.dossier_id and d.personne_id = declarations.personne_id));

create policy assure on accuses for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy gestion on accuses for select to almanach_app using (ctx_role() = 'gestion');
create policy agence on accuses for select to almanach_app
  using (ctx_role() = 'agence' and exists (select from declarations x where x.id = accuses.declaration_id));
create policy sceller on accuses for insert to almanach_app
  with check (ctx_role() in ('assure', 'agence')
    and exists (select from declarations x
      where x.id = accuses.declaration_id and x.personne_id = accuses.personne_id));

create policy assure on brouillons to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy assure on brouillons_ecartes to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
