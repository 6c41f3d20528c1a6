-- Messages between the person and the managers.

-- A thread. `sujet`: a code of apps/serveur/src/messages. `nombre`: rank of its last message. `a_repondre`: the last
-- word is the person's. An agency reads nothing of it.
create table fils (
  id uuid primary key,
  personne_id uuid not null references personnes,
  dossier_id uuid references dossiers,
  sujet text not null check (sujet ~ '^[a-z-]{1,40}$'),
  ouvert boolean not null default true,
  nombre integer not null,
  a_repondre boolean not null default true,
  cree_le timestamptz not null,
  dernier_le timestamptz not null,
  unique (id, personne_id)
);
create index fils_par_personne on fils (personne_id, dernier_le);
create index fils_par_dossier on fils (dossier_id);
create index fils_a_repondre on fils (dernier_le, id) where a_repondre;
create index fils_par_date on fils (dernier_le);

-- `texte_chiffre`: it may hold anything, closed with the person's key. `compte_id`: who wrote; the person is told the
-- role alone. `lu_le`: when the other side first read it.
create table messages (
  id uuid primary key,
  fil_id uuid not null,
  rang integer not null check (rang > 0),
  personne_id uuid not null references personnes,
  auteur text not null check (auteur in ('assure', 'gestion')),
  compte_id uuid,
  texte_chiffre bytea not null,
  le timestamptz not null,
  lu_le timestamptz,
  unique (fil_id, rang),
  foreign key (fil_id, personne_id) references fils (id, personne_id) on delete cascade
);
create index messages_par_personne on messages (personne_id, le);

alter table fils enable row level security;
alter table messages enable row level security;

-- Jobs purge threads, and their messages with them.
grant select, delete on fils to almanach_travaux;
grant select on messages to almanach_travaux;
create policy travaux on fils to almanach_travaux using (true);
create policy travaux on messages to almanach_travaux using (true);

grant select, insert on fils, messages to almanach_app;
grant update (ouvert, nombre, a_repondre, dernier_le) on fils to almanach_app;
grant update (lu_le) on messages to almanach_app;

create policy assure on fils for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy assure_ouvre on fils for insert to almanach_app
  with check (ctx_role() = 'assure' and personne_id = ctx_personne()
    and (dossier_id is null or exists (select from dossiers d
      where d.id = fils.dossier_id and d.personne_id = fils.personne_id)));
create policy assure_ecrit on fils for update to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy gestion on fils for select to almanach_app using (ctx_role() = 'gestion');
create policy gestion_ecrit on fils for update to almanach_app using (ctx_role() = 'gestion');

create policy assure on messages for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy gestion on messages for select to almanach_app using (ctx_role() = 'gestion');
-- Each writes under its own name, and marks as read what the other wrote.
create policy ecrire on messages for insert to almanach_app
  with check (ctx_role() in ('assure', 'gestion') and auteur = ctx_role() and lu_le is null
    and compte_id is not distinct from ctx_compte()
    and exists (select from fils f where f.id = messages.fil_id and f.personne_id = messages.personne_id));
create policy assure_lit on messages for update to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne() and auteur = 'gestion');
create policy gestion_lit on messages for update to almanach_app
  using (ctx_role() = 'gestion' and auteur = 'assure');
