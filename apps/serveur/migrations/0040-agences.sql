-- Agencies: what a group said of a person, and persons whose identity must be checked before they are tied to another.

-- What a group of agencies said of a person, closed with the person's key. It is shown back to this group alone, which
-- so never reads what others said. `mots`: keyed hashes of the beginnings of the names, of no worth in another group.
create table fiches_agence (
  personne_id uuid not null references personnes,
  groupe_id uuid not null references groupes,
  contenu_chiffre bytea not null,
  mots bytea[] not null,
  cree_le timestamptz not null,
  modifie_le timestamptz not null,
  primary key (personne_id, groupe_id)
);
create index fiches_agence_par_groupe on fiches_agence (groupe_id, cree_le desc, personne_id desc);
create index fiches_agence_par_mots on fiches_agence using gin (mots);

-- A function that the planner does not open: else, for a long list, it would read every mission at once.
create function mission_chez_nous(personne uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select public.ctx_role() = 'agence' and exists (select from public.missions m where m.personne_id = personne
    and m.groupe_id = public.ctx_groupe() and m.agence_id = any (public.ctx_agences()))
$$;
revoke execute on function mission_chez_nous(uuid) from public;
grant execute on function mission_chez_nous(uuid) to almanach_app;

alter table fiches_agence enable row level security;
grant select, insert, update, delete on fiches_agence to almanach_travaux;
create policy travaux on fiches_agence to almanach_travaux using (true);
grant select on fiches_agence to almanach_app;
create policy assure on fiches_agence for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy gestion on fiches_agence for select to almanach_app using (ctx_role() = 'gestion');
create policy agence on fiches_agence for select to almanach_app
  using (ctx_role() = 'agence' and groupe_id = ctx_groupe() and mission_chez_nous(personne_id));

-- Row security keeps a query of the application from the index of words: this function gives ids, of the caller's
-- group only; the policies then decide what is read of them.
create function fiches_trouvees(cherches bytea[]) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select f.personne_id from public.fiches_agence f
  where public.ctx_role() = 'agence' and f.groupe_id = public.ctx_groupe() and f.mots @> cherches
  limit 1000
$$;
revoke execute on function fiches_trouvees(bytea[]) from public;
grant execute on function fiches_trouvees(bytea[]) to almanach_app;

-- Who waits for an agency.
create index dossiers_attendus_agence on dossiers (groupe_id, retient, id) where ouvert and attente_qui = 'agence';

-- An agency sees a person by a mission in its own agencies, and by nothing else: not because another agency of the
-- group entered them. It writes no person itself: a number already known would show (`agence/accueillir.ts` does).
drop policy agence on personnes;
create policy agence on personnes for select to almanach_app
  using (ctx_role() = 'agence' and exists (select from missions m where m.personne_id = personnes.id));
drop policy agence_cree on personnes;
drop policy agence_cree on cles_personnes;

-- `a_verifier`: entered by an agency under a number that is another identity's. It has no number of its own until a
-- manager decides; nothing of it is sent.
alter table personnes drop constraint personnes_etat_check;
alter table personnes add constraint personnes_etat_check check (etat in ('connue', 'a_verifier', 'effacee'));

-- `personne_id`: the person to be checked; `connue_id`: the one who has the number; `groupe_id`: who entered it.
alter table rapprochements drop constraint rapprochements_motif_check;
alter table rapprochements add constraint rapprochements_motif_check check (motif in
  ('identifiant_inconnu', 'identite_differente', 'courriel_deja_pris', 'compte_actif', 'nir_d_une_autre_identite'));
alter table rapprochements
  add column personne_id uuid references personnes,
  add column connue_id uuid references personnes,
  add column groupe_id uuid references groupes;
create index rapprochements_par_connue on rapprochements (connue_id) where connue_id is not null;
create index rapprochements_par_personne on rapprochements (personne_id) where personne_id is not null;
