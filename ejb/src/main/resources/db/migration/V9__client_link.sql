-- A page on which a client keeps its own sheet true, without an account.
create sequence client_link_seq start with 50 increment by 50;

create table client_link (
    id bigint primary key,
    version integer not null,
    client_id bigint not null references client (id),
    holder varchar(80) not null,
    signing_key varchar(64) not null,
    expires_at timestamp(3) with time zone not null,
    created_at timestamp(3) with time zone not null,
    created_by varchar(80) not null,
    revoked_at timestamp(3) with time zone,
    revoked_by varchar(80),
    used_at timestamp(3) with time zone
);

create index client_link_client on client_link (client_id);

-- What clients changed themselves, once somebody of the house has seen it.
create table directory_seen (
    version_id bigint primary key references directory_version (id),
    seen_at timestamp(3) with time zone not null,
    seen_by varchar(80) not null
);

create index directory_version_origin on directory_version (origin);
