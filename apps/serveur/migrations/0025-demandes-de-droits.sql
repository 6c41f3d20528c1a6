-- Requests of a person about their data (GDPR, articles 15 to 21), each with its clock of a month.
-- `…_chiffre`: encrypted with the key of the person: an erasure leaves the request as proof, without its words.
-- Days are civil days in Paris. `prolongation`, `refus`: codes of apps/serveur/src/demandes.

create table demandes_droits (
  id uuid primary key,
  personne_id uuid not null references personnes,
  droit text not null
    check (droit in ('acces', 'rectification', 'limitation', 'portabilite', 'effacement', 'opposition')),
  canal text not null check (canal in ('espace', 'courrier', 'courriel')),
  recue_le date not null,
  etat text not null default 'recue' check (etat in ('recue', 'en_cours', 'satisfaite', 'refusee', 'retiree')),
  precision_chiffre bytea,
  traitee_par uuid references comptes,
  prolongee_le date,
  prolongation text check (prolongation in ('complexite', 'nombre')),
  rappelee_le date,
  close_le date,
  refus text,
  refus_jusqua date,
  reponse_chiffre bytea,
  version integer not null default 1,
  check ((prolongee_le is null) = (prolongation is null)),
  check ((close_le is null) = (etat in ('recue', 'en_cours'))),
  check ((refus is null) = (etat <> 'refusee')),
  check (refus_jusqua is null or refus is not null)
);
create index demandes_droits_par_personne on demandes_droits (personne_id);
create index demandes_droits_ouvertes on demandes_droits (recue_le) where close_le is null;
create index demandes_droits_par_fin on demandes_droits (close_le);
-- Asking twice is the same request, save for what may be about something else.
create unique index demandes_droits_une_ouverte on demandes_droits (personne_id, droit)
  where close_le is null and droit not in ('rectification', 'opposition');

alter table demandes_droits enable row level security;

grant select, insert, update, delete on demandes_droits to almanach_travaux;
create policy travaux on demandes_droits to almanach_travaux using (true);

grant select, insert on demandes_droits to almanach_app;
grant update (etat, traitee_par, prolongee_le, prolongation, close_le, refus, refus_jusqua, reponse_chiffre, version)
  on demandes_droits to almanach_app;
create policy lire on demandes_droits for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy deposer on demandes_droits for insert to almanach_app
  with check (ctx_role() = 'assure' and personne_id = ctx_personne() and canal = 'espace' and etat = 'recue'
    and traitee_par is null and prolongee_le is null and reponse_chiffre is null);
create policy retirer on demandes_droits for update to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne() and close_le is null)
  with check (ctx_role() = 'assure' and personne_id = ctx_personne() and etat = 'retiree' and reponse_chiffre is null);
create policy gestion on demandes_droits to almanach_app using (ctx_role() = 'gestion');
