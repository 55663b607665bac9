create sequence scenario_version_seq start with 50 increment by 50;

create table scenario_version (
    id bigint primary key,
    version integer not null,
    client_id bigint not null references client (id),
    number integer not null,
    state varchar(10) not null,
    source varchar(1000000) not null,
    tests varchar(1000000) not null,
    created_at timestamp(3) with time zone not null,
    created_by varchar(80) not null,
    approved_at timestamp(3) with time zone,
    approved_by varchar(80),
    live_at timestamp(3) with time zone,
    live_by varchar(80),
    -- the directory with which it was proved when it went live
    directory_version_id bigint references directory_version (id),
    constraint scenario_version_once unique (client_id, number)
);

create index scenario_version_state on scenario_version (client_id, state);
