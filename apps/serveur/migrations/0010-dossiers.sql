-- What a dossier derives from its journal, who read it, and the daily root of all journals.

-- Business day, reason and rule of an event: they enter the chain. An event without them does not verify.
alter table evenements add column jour date, add column pourquoi text, add column regle text;

-- Projections of the journal, for lists: days, states and whom the dossier waits for. `retient`: earliest unpaid day.
-- `relance_le`: day the reminders look at it again. `doublon_possible`: a person is to say whether it is the same
-- stop. Nothing here is medical: an agency reads these columns.
alter table dossiers
  add column origine text check (origine in ('assure', 'agence', 'dsn')),
  add column ouvert boolean not null default true,
  add column depuis date,
  add column recu_le date,
  add column attente_qui text,
  add column attente_jusque date,
  add column retient date,
  add column relance_le date,
  add column fusionne_dans uuid references dossiers,
  add column doublon_possible uuid references dossiers;
create index dossiers_urgents on dossiers (retient, id) where ouvert;
create index dossiers_attendus on dossiers (attente_qui, retient, id) where ouvert;
create index dossiers_a_relancer on dossiers (relance_le, id) where relance_le is not null;
create index dossiers_par_groupe on dossiers (groupe_id, retient, id);

-- The whole derived state (ids and codes, of which natures of documents), the two tracks, and the facts of the stop
-- closed with the person's key. No agency reads it.
create table dossiers_suivis (
  dossier_id uuid primary key references dossiers,
  personne_id uuid not null references personnes,
  derive jsonb not null,
  pistes jsonb not null,
  faits_chiffre bytea not null
);
create index dossiers_suivis_par_personne on dossiers_suivis (personne_id);

-- "Who read my dossier": a line a day, an account and a purpose.
create table lectures_dossiers (
  dossier_id uuid not null references dossiers,
  personne_id uuid not null references personnes,
  jour date not null,
  le timestamptz not null,
  role text not null check (role in ('agence', 'gestion', 'medecin', 'admin')),
  motif text not null,
  compte_id uuid,
  unique nulls not distinct (dossier_id, jour, role, motif, compte_id)
);
create index lectures_par_personne on lectures_dossiers (personne_id, le);
create index lectures_par_date on lectures_dossiers (le);

-- The root of a day over the heads of all journals. It says nothing of anyone, and is published.
create table racines (
  jour date primary key,
  nombre integer not null,
  racine bytea not null,
  precedente bytea,
  sceau jsonb not null,
  le timestamptz not null
);
-- Heads that changed since the root before: those of a day are the last ones of each dossier up to it. They stay when
-- a dossier is purged: the roots that cover it still verify.
create table racines_tetes (
  dossier_id uuid not null,
  jour date not null references racines deferrable initially deferred,
  rang integer not null,
  empreinte bytea not null,
  primary key (dossier_id, jour)
);

-- Public keys of the seal, kept for ever: an old receipt still verifies.
create table cles_de_sceau (
  id text primary key,
  publique text not null,
  depuis timestamptz not null,
  jusqua timestamptz,
  compromise_le timestamptz
);

alter table dossiers_suivis enable row level security;
alter table lectures_dossiers enable row level security;
alter table racines enable row level security;
alter table racines_tetes enable row level security;
alter table cles_de_sceau enable row level security;

grant select, insert, update on dossiers_suivis, cles_de_sceau to almanach_travaux;
grant select, insert on lectures_dossiers, racines, racines_tetes to almanach_travaux;
-- They are purged when their time is over.
grant delete on lectures_dossiers to almanach_travaux;
create policy travaux on dossiers_suivis to almanach_travaux using (true);
create policy travaux on lectures_dossiers to almanach_travaux using (true);
create policy travaux on racines to almanach_travaux using (true);
create policy travaux on racines_tetes to almanach_travaux using (true);
create policy travaux on cles_de_sceau to almanach_travaux using (true);

grant select on dossiers_suivis, racines, racines_tetes, cles_de_sceau to almanach_app;
grant select, insert on lectures_dossiers to almanach_app;
create policy assure on dossiers_suivis for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy gestion on dossiers_suivis for select to almanach_app using (ctx_role() = 'gestion');
create policy assure on lectures_dossiers for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy noter on lectures_dossiers for insert to almanach_app
  with check (role = ctx_role() and compte_id is not distinct from ctx_compte()
    and exists (select from dossiers d
      where d.id = lectures_dossiers.dossier_id and d.personne_id = lectures_dossiers.personne_id));
create policy publique on racines for select to almanach_app using (true);
create policy publique on cles_de_sceau for select to almanach_app using (true);
create policy lire on racines_tetes for select to almanach_app
  using (exists (select from dossiers d where d.id = racines_tetes.dossier_id) and ctx_role() <> 'agence');

-- What follows by itself from an event is written by the server, in the same transaction.
create policy automatique on evenements for insert to almanach_app
  with check (role = 'systeme' and qui is null
    and type in ('pieces-demandees', 'pieces-completes', 'doublon-fusionne', 'doublon-absorbe', 'prevoyance-declaree')
    and exists (select from dossiers d where d.id = evenements.dossier_id));

-- Whoever may write in a dossier, an agency included, needs its derived state to know what may follow: these narrow
-- functions give it and put it back. They check the context themselves, since their owner sees all rows.
create function ecrit_dossier(d dossiers) returns boolean language sql stable
  set search_path = pg_catalog, public, pg_temp
as $$
  select session_user = 'almanach_travaux' or case public.ctx_role()
    when 'assure' then d.personne_id = public.ctx_personne()
    when 'agence' then d.groupe_id = public.ctx_groupe() and d.agence_id = any (public.ctx_agences())
    else public.ctx_role() = 'gestion' end
$$;

create function suivi_a_ecrire(dossier uuid) returns table (derive jsonb, faits_chiffre bytea)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select s.derive, s.faits_chiffre from public.dossiers_suivis s join public.dossiers d on d.id = s.dossier_id
  where d.id = dossier and coalesce(public.ecrit_dossier(d), false)
$$;

create function poser_suivi(dossier uuid, derive jsonb, pistes jsonb, faits_chiffre bytea) returns boolean
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  insert into public.dossiers_suivis as s (dossier_id, personne_id, derive, pistes, faits_chiffre)
  select d.id, d.personne_id, $2, $3, $4 from public.dossiers d
  where d.id = $1 and coalesce(public.ecrit_dossier(d), false)
  on conflict (dossier_id) do update
  set derive = excluded.derive, pistes = excluded.pistes, faits_chiffre = excluded.faits_chiffre
  returning true
$$;

-- Dossiers of a person that stand, to go on with them and to find the same stop declared twice. An agency asks for the persons a mission of its
-- own ties to it; what it gets serves the comparison, and is shown to nobody.
create function suivis_a_comparer(personne uuid)
  returns table (dossier_id uuid, derive jsonb, faits_chiffre bytea, cree_le timestamptz, agence_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select d.id, s.derive, s.faits_chiffre, d.cree_le, d.agence_id
  from public.dossiers d join public.dossiers_suivis s on s.dossier_id = d.id
  where d.personne_id = personne and d.etat not in ('annule', 'doublon_fusionne')
    and (session_user = 'almanach_travaux' or case public.ctx_role()
      when 'assure' then personne = public.ctx_personne()
      when 'agence' then exists (select from public.missions m where m.personne_id = personne
        and m.groupe_id = public.ctx_groupe() and m.agence_id = any (public.ctx_agences()))
      else public.ctx_role() = 'gestion' end)
$$;

-- The same stop, declared by the person without an agency, then by the agency of a mission: it becomes visible to it.
create function rattacher_dossier(dossier uuid, mission uuid) returns boolean
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  update public.dossiers d set mission_id = m.id, agence_id = m.agence_id, groupe_id = m.groupe_id
  from public.missions m
  where d.id = dossier and m.id = mission and m.personne_id = d.personne_id and d.agence_id is null and d.ouvert
    and m.agence_id is not null
    and (session_user = 'almanach_travaux' or case public.ctx_role()
      when 'assure' then d.personne_id = public.ctx_personne()
      when 'agence' then m.groupe_id = public.ctx_groupe() and m.agence_id = any (public.ctx_agences())
      else public.ctx_role() = 'gestion' end)
  returning true
$$;

revoke execute on function suivi_a_ecrire(uuid), poser_suivi(uuid, jsonb, jsonb, bytea), suivis_a_comparer(uuid),
  rattacher_dossier(uuid, uuid) from public;
grant execute on function suivi_a_ecrire(uuid), poser_suivi(uuid, jsonb, jsonb, bytea), suivis_a_comparer(uuid),
  rattacher_dossier(uuid, uuid) to almanach_app, almanach_travaux;
