-- A mail that tells a client what changed in its directory tells no call.
alter table message alter column call_id drop not null;

-- Versions of directories of which the client has still to be told.
create table directory_notice (
    version_id bigint primary key references directory_version (id),
    client_id bigint not null references client (id),
    due_at timestamp(3) with time zone not null
);

create index directory_notice_due on directory_notice (client_id, due_at);
