create sequence block_seq start with 50 increment by 50;

-- A block that scenarios share: the house's, for every client, or one client's own.
create table block (
    id bigint primary key,
    version integer not null,
    client_id bigint references client (id),
    name varchar(200) not null,
    -- whose it is and its name as names are compared: one block of a name at the house, one at each client's
    place varchar(230) not null unique
);

create sequence block_version_seq start with 50 increment by 50;

create table block_version (
    id bigint primary key,
    version integer not null,
    block_id bigint not null references block (id),
    number integer not null,
    state varchar(10) not null,
    source varchar(1000000) not null,
    created_at timestamp(3) with time zone not null,
    created_by varchar(80) not null,
    approved_at timestamp(3) with time zone,
    approved_by varchar(80),
    live_at timestamp(3) with time zone,
    live_by varchar(80),
    constraint block_version_once unique (block_id, number)
);

create index block_version_state on block_version (state);

-- Which blocks, in which versions, a scenario's version answers with: written as it goes live, never changed.
create table scenario_block (
    scenario_version_id bigint not null references scenario_version (id),
    block_version_id bigint not null references block_version (id),
    primary key (scenario_version_id, block_version_id)
);

create index scenario_block_version on scenario_block (block_version_id);

-- A version that only takes a block's new version in: whose text it repeats, and the block's version.
alter table scenario_version add column repeats integer;
alter table scenario_version add column block_version_id bigint references block_version (id);
