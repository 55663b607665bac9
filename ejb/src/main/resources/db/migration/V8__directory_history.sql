-- A large house's directory is longer than a varchar holds.
alter table directory_version alter column text set data type text;

-- How a version came about, what it changed in one sentence, and the changes of several clients that were made as one.
alter table directory_version add column origin varchar(10) default 'DOSSIER' not null;
alter table directory_version add column told varchar(1000) default '' not null;
alter table directory_version add column batch_id bigint;

create sequence directory_batch_seq start with 1 increment by 1;
create index directory_version_batch on directory_version (batch_id);
