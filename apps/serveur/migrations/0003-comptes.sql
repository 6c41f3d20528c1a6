-- Signing in: credentials, sessions, passkeys, single-use links, counters of failures, mail.
-- What runs before anyone is known (sign-in, recovery, activation) runs as `almanach_travaux`; the rest, as the
-- account, sees its own rows only. A token, an identifier or a code is never here: only its hash is.

-- Keys of what belongs to no known person: accounts of staff, requests that wait, mail. Same shape as cles_personnes.
create table cles_sujets (
  sujet_id uuid primary key,
  cle_maitresse text,
  cle_emballee bytea,
  creee_le timestamptz not null default now(),
  detruite_le timestamptz,
  check ((cle_emballee is null) = (detruite_le is not null)),
  check ((cle_emballee is null) = (cle_maitresse is null))
);
create index cles_sujets_par_maitresse on cles_sujets (cle_maitresse);

-- How an account gets in. `totp_pas`: the last time step whose code was used. `profil_le`: when the person said
-- that the profile shown is right.
create table acces (
  compte_id uuid primary key references comptes,
  courriel_chiffre bytea,
  courriel_index bytea unique,
  telephone_chiffre bytea,
  phrase_empreinte text,
  totp_chiffre bytea,
  totp_actif boolean not null default false,
  totp_pas bigint,
  profil_le timestamptz,
  modifie_le timestamptz not null default now(),
  check (not totp_actif or totp_chiffre is not null)
);

-- Agencies an account of an agency group acts for.
create table comptes_agences (
  compte_id uuid not null references comptes,
  agence_id uuid not null references agences,
  primary key (compte_id, agence_id)
);
create index comptes_agences_par_agence on comptes_agences (agence_id);

-- `jeton_empreinte`: SHA-256 of the token. `vue_le`: last use, to ten seconds. `expire_le`: the end that no use moves.
create table sessions (
  id uuid primary key,
  compte_id uuid not null references comptes,
  jeton_empreinte bytea not null unique,
  sorte text not null check (sorte in ('activation', 'ordinaire')),
  second_facteur boolean not null,
  moyen text not null check (moyen in ('phrase', 'phrase_code', 'cle_acces', 'lien')),
  appareil text not null,
  creee_le timestamptz not null,
  vue_le timestamptz not null,
  expire_le timestamptz not null,
  renforcee_jusqua timestamptz,
  fin_le timestamptz,
  fin_motif text,
  check ((fin_le is null) = (fin_motif is null))
);
create index sessions_par_compte on sessions (compte_id) where fin_le is null;
create index sessions_par_date on sessions (expire_le);

-- Passkeys: public keys only.
create table cles_acces (
  id uuid primary key,
  compte_id uuid not null references comptes,
  reference text not null unique,
  cle_publique bytea not null,
  compteur bigint not null,
  transports text[] not null default '{}',
  nom text not null,
  creee_le timestamptz not null,
  utilisee_le timestamptz
);
create index cles_acces_par_compte on cles_acces (compte_id);

-- A challenge a passkey signs, once.
create table defis (
  id uuid primary key,
  compte_id uuid references comptes,
  objet text not null check (objet in ('enregistrer', 'connecter', 'renforcer')),
  defi text not null,
  expire_le timestamptz not null
);
create index defis_par_date on defis (expire_le);

-- Links sent by e-mail. `charge`: ids and codes.
create table jetons (
  empreinte bytea primary key,
  objet text not null,
  compte_id uuid references comptes,
  charge jsonb not null default '{}',
  cree_le timestamptz not null,
  expire_le timestamptz not null,
  consomme_le timestamptz
);
create index jetons_par_compte on jetons (compte_id);
create index jetons_par_date on jetons (expire_le);

-- Failures in a window of time. `cle`: keyed hash of what is counted; neither an address nor an e-mail can be read.
-- `prevenu_le`: when the owner of the account was told.
create table essais (
  cle bytea primary key,
  nombre integer not null,
  depuis timestamptz not null,
  prevenu_le timestamptz
);
create index essais_par_date on essais (depuis);

-- What is asked before anyone is known: the answer says nothing, a job does the work.
create table demandes (
  id uuid primary key,
  objet text not null check (objet in ('recuperation', 'identifiant', 'lettre')),
  contenu_chiffre bytea not null,
  creee_le timestamptz not null
);

-- Mail, written in the transaction that causes it. The content is erased once sent; without a mail server it stays,
-- for the mailbox page of a demonstration.
create table courriels (
  id uuid primary key,
  modele text not null,
  contenu_chiffre bytea,
  etat text not null default 'a_envoyer' check (etat in ('a_envoyer', 'envoye', 'garde')),
  cree_le timestamptz not null,
  envoye_le timestamptz
);
create index courriels_par_date on courriels (cree_le);

alter table cles_sujets enable row level security;
alter table acces enable row level security;
alter table comptes_agences enable row level security;
alter table sessions enable row level security;
alter table cles_acces enable row level security;
alter table defis enable row level security;
alter table jetons enable row level security;
alter table essais enable row level security;
alter table demandes enable row level security;
alter table courriels enable row level security;

grant select, insert, update, delete on cles_sujets, acces, comptes_agences, sessions, cles_acces, defis, jetons,
  essais, demandes, courriels to almanach_travaux;
create policy travaux on cles_sujets to almanach_travaux using (true);
create policy travaux on acces to almanach_travaux using (true);
create policy travaux on comptes_agences to almanach_travaux using (true);
create policy travaux on sessions to almanach_travaux using (true);
create policy travaux on cles_acces to almanach_travaux using (true);
create policy travaux on defis to almanach_travaux using (true);
create policy travaux on jetons to almanach_travaux using (true);
create policy travaux on essais to almanach_travaux using (true);
create policy travaux on demandes to almanach_travaux using (true);
create policy travaux on courriels to almanach_travaux using (true);

-- The account: its own rows. It cannot give itself a session, nor change whose a row is.
grant select, insert on cles_sujets to almanach_app;
grant select, update on acces to almanach_app;
grant select on comptes_agences to almanach_app;
grant select on sessions to almanach_app;
grant update (jeton_empreinte, vue_le, renforcee_jusqua, second_facteur, fin_le, fin_motif) on sessions to almanach_app;
grant select, insert, delete on cles_acces to almanach_app;
grant update (compteur, utilisee_le) on cles_acces to almanach_app;
grant select, insert, delete on defis to almanach_app;
grant insert on jetons, courriels to almanach_app;

create policy le_sien on cles_sujets for select to almanach_app
  using (ctx_role() <> 'anonyme' and sujet_id = ctx_compte());
create policy ajouter on cles_sujets for insert to almanach_app with check (ctx_role() <> 'anonyme');
create policy le_sien on acces to almanach_app
  using (ctx_role() <> 'anonyme' and compte_id = ctx_compte());
create policy les_siennes on comptes_agences for select to almanach_app
  using (ctx_role() <> 'anonyme' and compte_id = ctx_compte());
create policy les_siennes on sessions to almanach_app
  using (ctx_role() <> 'anonyme' and compte_id = ctx_compte());
create policy les_siennes on cles_acces to almanach_app
  using (ctx_role() <> 'anonyme' and compte_id = ctx_compte());
create policy les_siens on defis to almanach_app
  using (ctx_role() <> 'anonyme' and compte_id = ctx_compte());
create policy ajouter on jetons for insert to almanach_app
  with check (ctx_role() <> 'anonyme' and compte_id = ctx_compte());
create policy ajouter on courriels for insert to almanach_app with check (ctx_role() <> 'anonyme');

-- Whose session a token opens: the one query of each request, before anyone is known. It gives nothing to whoever
-- does not hold a token, and a disabled account has none.
create function ouvrir_session(empreinte bytea, a timestamptz, prolonger boolean)
  returns table (id uuid, compte_id uuid, sorte text, second_facteur boolean, vue_le timestamptz,
    expire_le timestamptz, renforcee_jusqua timestamptz, role text, personne_id uuid, groupe_id uuid, agences uuid[])
  language sql volatile security definer set search_path = pg_catalog, public
as $$
  with ouverte as (
    select s.id, s.compte_id, s.sorte, s.second_facteur, s.vue_le, s.expire_le, s.renforcee_jusqua,
      c.role, c.personne_id, c.groupe_id,
      array(select ca.agence_id from public.comptes_agences ca where ca.compte_id = c.id) as agences
    from public.sessions s join public.comptes c on c.id = s.compte_id
    where s.jeton_empreinte = empreinte and s.fin_le is null and s.expire_le > a
      and s.vue_le > a - interval '30 minutes'
      and (c.etat = 'actif' or (c.etat = 'a_activer' and s.sorte = 'activation'))
  ), vue as (
    update public.sessions s set vue_le = a from ouverte o
    where prolonger and s.id = o.id and o.vue_le < a - interval '10 seconds'
  )
  select o.id, o.compte_id, o.sorte, o.second_facteur, case when prolonger then a else o.vue_le end,
    o.expire_le, o.renforcee_jusqua, o.role, o.personne_id, o.groupe_id, o.agences
  from ouverte o
$$;
revoke execute on function ouvrir_session(bytea, timestamptz, boolean) from public;
grant execute on function ouvrir_session(bytea, timestamptz, boolean) to almanach_app;
