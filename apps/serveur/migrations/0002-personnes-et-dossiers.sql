-- Persons, agencies, missions, dossiers, their journal and their files.
-- `…_chiffre`: encrypted by the server (docs/decisions/0012-stockage.md); `…_index`: keyed HMAC, for look-ups.
-- Queries give their own condition on the key (`where personne_id = …`): it is what finds the index; the policy
-- then hides what is not the caller's.

-- A group of temporary-work agencies: the tenant.
create table groupes (
  id uuid primary key,
  nom text not null,
  cree_le timestamptz not null default now()
);

create table agences (
  id uuid primary key,
  groupe_id uuid not null references groupes,
  siret text not null unique check (siret ~ '^[0-9]{14}$'),
  nom text not null,
  cree_le timestamptz not null default now(),
  unique (id, groupe_id)
);
create index agences_par_groupe on agences (groupe_id);

-- A matched identity. It is no login: a person may have none. `cree_par_groupe`: the agency group that entered it.
create table personnes (
  id uuid primary key,
  etat text not null default 'connue' check (etat in ('connue', 'effacee')),
  identite_chiffre bytea,
  nir_chiffre bytea,
  nir_index bytea unique,
  cree_par_groupe uuid references groupes,
  cree_le timestamptz not null default now()
);

-- One key a person, wrapped by a master key that is nowhere in the database. Erasing the person destroys it.
create table cles_personnes (
  personne_id uuid primary key references personnes,
  cle_maitresse text,
  cle_emballee bytea,
  creee_le timestamptz not null default now(),
  detruite_le timestamptz,
  check ((cle_emballee is null) = (detruite_le is not null)),
  check ((cle_emballee is null) = (cle_maitresse is null))
);
create index cles_personnes_par_maitresse on cles_personnes (cle_maitresse);

-- A login: of a person, of an agency group, or of the managing body.
create table comptes (
  id uuid primary key,
  role text not null check (role in ('assure', 'agence', 'gestion', 'medecin', 'admin')),
  personne_id uuid unique references personnes,
  groupe_id uuid references groupes,
  etat text not null default 'a_activer' check (etat in ('a_activer', 'actif', 'desactive')),
  cree_le timestamptz not null default now(),
  check ((role = 'assure') = (personne_id is not null)),
  check ((role = 'agence') = (groupe_id is not null))
);

-- A mission links a person to an agency. `origine`: where it comes from (a form today, a DSN later).
create table missions (
  id uuid primary key,
  personne_id uuid not null references personnes,
  agence_id uuid,
  groupe_id uuid,
  origine text not null check (origine in ('personne', 'agence', 'dsn')),
  du date not null,
  au date,
  contenu_chiffre bytea,
  version integer not null default 1,
  cree_le timestamptz not null default now(),
  unique (id, personne_id),
  foreign key (agence_id, groupe_id) references agences (id, groupe_id),
  check (au >= du),
  check ((agence_id is null) = (groupe_id is null))
);
create index missions_par_personne on missions (personne_id);
create index missions_par_agence on missions (agence_id);

-- The state is derived from the journal. `rang` and `tete` are the number and the hash of its last event.
-- `attente`: whom and what the dossier waits for.
create table dossiers (
  id uuid primary key,
  personne_id uuid not null references personnes,
  mission_id uuid,
  agence_id uuid,
  groupe_id uuid,
  reference text not null unique,
  etat text not null,
  attente jsonb,
  rang integer not null default 0,
  tete bytea,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now(),
  foreign key (mission_id, personne_id) references missions (id, personne_id),
  foreign key (agence_id, groupe_id) references agences (id, groupe_id),
  check ((agence_id is null) = (groupe_id is null))
);
create index dossiers_par_personne on dossiers (personne_id);
create index dossiers_par_agence on dossiers (agence_id);
create index dossiers_par_etat on dossiers (etat, modifie_le);

-- The journal: written once. `charge` holds ids, codes and hashes; what is personal is in `contenu_chiffre`, and
-- only its hash enters the chain, which still verifies when the person's key is destroyed.
create table evenements (
  dossier_id uuid not null references dossiers,
  rang integer not null check (rang > 0),
  le timestamptz not null,
  qui uuid,
  role text not null,
  type text not null,
  charge jsonb not null,
  contenu_chiffre bytea,
  contenu_empreinte bytea,
  precedente bytea,
  empreinte bytea not null,
  primary key (dossier_id, rang),
  check ((rang = 1) = (precedente is null)),
  check ((contenu_chiffre is null) = (contenu_empreinte is null))
);

-- Sealed originals of what is not medical; the medical ones are in the vault. `empreinte`: SHA-256 of the original.
create table fichiers (
  id uuid primary key,
  personne_id uuid not null references personnes,
  octets_chiffre bytea not null,
  taille bigint not null check (taille >= 0),
  empreinte bytea not null,
  cree_le timestamptz not null default now()
);
alter table fichiers alter column octets_chiffre set storage external;
create index fichiers_par_personne on fichiers (personne_id);

-- An answer already given to a write that is sent again. `portee`: the account, or what stands for it.
create table idempotences (
  portee text not null,
  cle text not null,
  demande_empreinte bytea not null,
  statut integer,
  reponse_chiffre bytea,
  cree_le timestamptz not null default now(),
  primary key (portee, cle)
);
create index idempotences_par_date on idempotences (cree_le);

alter table groupes enable row level security;
alter table agences enable row level security;
alter table personnes enable row level security;
alter table cles_personnes enable row level security;
alter table comptes enable row level security;
alter table missions enable row level security;
alter table dossiers enable row level security;
alter table evenements enable row level security;
alter table fichiers enable row level security;
alter table idempotences enable row level security;

-- Jobs see everything here, and change everything but the journal.
grant select, insert, update on groupes, agences, personnes, cles_personnes, comptes, missions, dossiers
  to almanach_travaux;
grant select, insert on evenements, fichiers to almanach_travaux;
grant select, insert, update, delete on idempotences to almanach_travaux;
create policy travaux on groupes to almanach_travaux using (true);
create policy travaux on agences to almanach_travaux using (true);
create policy travaux on personnes to almanach_travaux using (true);
create policy travaux on cles_personnes to almanach_travaux using (true);
create policy travaux on comptes to almanach_travaux using (true);
create policy travaux on missions to almanach_travaux using (true);
create policy travaux on dossiers to almanach_travaux using (true);
create policy travaux on evenements to almanach_travaux using (true);
create policy travaux on fichiers to almanach_travaux using (true);
create policy travaux on idempotences to almanach_travaux using (true);

grant select, insert, update on groupes, agences, personnes, cles_personnes, comptes, missions, dossiers
  to almanach_app;
grant select, insert on evenements, fichiers to almanach_app;
grant select, insert, update on idempotences to almanach_app;

-- Names of agencies are no secret for whoever is signed in; the group is its own and the managers'.
create policy groupe on groupes for select to almanach_app
  using (ctx_role() in ('gestion', 'admin') or (ctx_role() = 'agence' and id = ctx_groupe()));
create policy admin on groupes to almanach_app using (ctx_role() = 'admin');
create policy connectes on agences for select to almanach_app
  using (ctx_role() in ('assure', 'gestion', 'admin') or (ctx_role() = 'agence' and groupe_id = ctx_groupe()));
create policy admin on agences to almanach_app using (ctx_role() = 'admin');

-- The person: their own rows. Managers: all of them. An agency: persons and dossiers that a mission ties to it.
create policy assure on personnes to almanach_app
  using (ctx_role() = 'assure' and id = ctx_personne());
create policy gestion on personnes to almanach_app using (ctx_role() = 'gestion');
create policy agence on personnes for select to almanach_app
  using (ctx_role() = 'agence' and (cree_par_groupe = ctx_groupe()
    or exists (select from missions m where m.personne_id = personnes.id)));
create policy agence_cree on personnes for insert to almanach_app
  with check (ctx_role() = 'agence' and cree_par_groupe = ctx_groupe());

create policy assure on cles_personnes for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy gestion on cles_personnes to almanach_app using (ctx_role() = 'gestion');
create policy agence on cles_personnes for select to almanach_app
  using (ctx_role() = 'agence' and exists (select from personnes p where p.id = cles_personnes.personne_id));
create policy agence_cree on cles_personnes for insert to almanach_app
  with check (ctx_role() = 'agence' and exists (select from personnes p where p.id = cles_personnes.personne_id));

create policy le_sien on comptes for select to almanach_app
  using (ctx_role() <> 'anonyme' and id = ctx_compte());
create policy gestion on comptes for select to almanach_app using (ctx_role() in ('gestion', 'admin'));
create policy admin on comptes to almanach_app using (ctx_role() = 'admin');

create policy assure on missions to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy gestion on missions to almanach_app using (ctx_role() = 'gestion');
create policy agence on missions for select to almanach_app
  using (ctx_role() = 'agence' and groupe_id = ctx_groupe() and agence_id = any (ctx_agences()));
-- A mission opens the person to the agency: it is written only for a person the agency already sees.
create policy agence_cree on missions for insert to almanach_app
  with check (ctx_role() = 'agence' and groupe_id = ctx_groupe() and agence_id = any (ctx_agences())
    and exists (select from personnes p where p.id = missions.personne_id));
create policy agence_change on missions for update to almanach_app
  using (ctx_role() = 'agence' and groupe_id = ctx_groupe() and agence_id = any (ctx_agences()))
  with check (ctx_role() = 'agence' and groupe_id = ctx_groupe() and agence_id = any (ctx_agences())
    and exists (select from personnes p where p.id = missions.personne_id));

create policy assure on dossiers to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy gestion on dossiers to almanach_app using (ctx_role() = 'gestion');
create policy agence on dossiers to almanach_app
  using (ctx_role() = 'agence' and groupe_id = ctx_groupe() and agence_id = any (ctx_agences())
    and exists (select from personnes p where p.id = dossiers.personne_id));

-- Whoever sees a dossier may add to its journal, under their own role. An agency reads back what agencies wrote.
create policy lire on evenements for select to almanach_app
  using (exists (select from dossiers d where d.id = evenements.dossier_id)
    and (ctx_role() <> 'agence' or role = 'agence'));
create policy ajouter on evenements for insert to almanach_app
  with check (role = ctx_role() and exists (select from dossiers d where d.id = evenements.dossier_id));

create policy assure on fichiers to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy gestion on fichiers for select to almanach_app using (ctx_role() = 'gestion');

create policy le_sien on idempotences to almanach_app
  using (ctx_role() <> 'anonyme' and portee = ctx_compte()::text);
