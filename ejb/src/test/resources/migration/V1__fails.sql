alter table nowhere add column nothing int;
