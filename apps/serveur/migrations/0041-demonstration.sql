-- A demonstration: its accounts carry a mark, so that no production starts on them (ALM-P-622), and what was played is
-- noted, so that it is played once.

alter table comptes add column demonstration boolean not null default false;
create index comptes_de_demonstration on comptes (id) where demonstration;

-- `scene`: what was played. No row of it is about a person.
create table demonstration (
  scene text primary key,
  jour date not null
);
alter table demonstration enable row level security;
grant select, insert on demonstration to almanach_travaux;
create policy travaux on demonstration to almanach_travaux using (true);
