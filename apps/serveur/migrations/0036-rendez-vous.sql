-- Phone appointments asked by the person, fixed by the managers.

-- `motif`: a code of apps/serveur/src/rendez-vous. `jour`, `creneau`: what the person asked. `fixe_a`: when they will
-- be called. The number called is the account's: it is not here.
create table rendez_vous (
  id uuid primary key,
  personne_id uuid not null references personnes,
  dossier_id uuid references dossiers,
  motif text not null check (motif ~ '^[a-z-]{1,40}$'),
  jour date not null,
  creneau text not null check (creneau in ('matin', 'midi', 'apres-midi')),
  etat text not null default 'demande' check (etat in ('demande', 'fixe', 'fait', 'annule')),
  demande_le timestamptz not null,
  fixe_a timestamptz,
  traite_par uuid,
  fin_le timestamptz,
  check (etat <> 'fixe' or fixe_a is not null),
  check ((etat in ('demande', 'fixe')) = (fin_le is null))
);
create unique index rendez_vous_un_ouvert on rendez_vous (personne_id) where etat in ('demande', 'fixe');
create index rendez_vous_par_personne on rendez_vous (personne_id, demande_le);
create index rendez_vous_par_dossier on rendez_vous (dossier_id);
create index rendez_vous_ouverts on rendez_vous (jour, id) where etat in ('demande', 'fixe');
create index rendez_vous_par_jour on rendez_vous (jour);

alter table rendez_vous enable row level security;

grant select, delete on rendez_vous to almanach_travaux;
create policy travaux on rendez_vous to almanach_travaux using (true);

grant select, insert on rendez_vous to almanach_app;
grant update (etat, fixe_a, traite_par, fin_le) on rendez_vous to almanach_app;
create policy assure on rendez_vous for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy assure_demande on rendez_vous for insert to almanach_app
  with check (ctx_role() = 'assure' and personne_id = ctx_personne() and etat = 'demande' and fixe_a is null
    and traite_par is null and (dossier_id is null or exists (select from dossiers d
      where d.id = rendez_vous.dossier_id and d.personne_id = rendez_vous.personne_id)));
create policy assure_annule on rendez_vous for update to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne() and etat in ('demande', 'fixe'))
  with check (ctx_role() = 'assure' and personne_id = ctx_personne() and etat = 'annule');
create policy gestion on rendez_vous for select to almanach_app using (ctx_role() = 'gestion');
create policy gestion_fixe on rendez_vous for update to almanach_app using (ctx_role() = 'gestion');

-- The number to call, as it is encrypted in the account: for managers, while the appointment is open, and no longer.
create function telephone_du_rendez_vous(rendez_vous uuid) returns table (compte_id uuid, telephone_chiffre bytea)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select a.compte_id, a.telephone_chiffre
  from public.rendez_vous r join public.comptes c on c.personne_id = r.personne_id
    join public.acces a on a.compte_id = c.id
  where r.id = $1 and r.etat in ('demande', 'fixe') and c.etat = 'actif' and public.ctx_role() = 'gestion'
$$;
revoke execute on function telephone_du_rendez_vous(uuid) from public;
grant execute on function telephone_du_rendez_vous(uuid) to almanach_app;
