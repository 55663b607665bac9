-- Whose copy a message is, and who has a copy of it: one "name <address>" a line.
alter table message add column copy_of varchar(100000) default '' not null;
alter table message add column copies varchar(100000) default '' not null;
