create sequence client_seq start with 50 increment by 50;

create table client (
    id bigint primary key,
    version integer not null,
    code varchar(80) not null unique,
    name varchar(200) not null,
    trade varchar(200) not null,
    colour varchar(7) not null,
    created_at timestamp(3) with time zone not null
);

create table called_number (
    number varchar(20) primary key,
    client_id bigint not null references client (id)
);

create index called_number_client on called_number (client_id);

create sequence directory_version_seq start with 50 increment by 50;

-- Never changed once written: a call names the version under which it was answered.
create table directory_version (
    id bigint primary key,
    client_id bigint not null references client (id),
    number integer not null,
    text varchar(1000000) not null,
    created_at timestamp(3) with time zone not null,
    created_by varchar(80) not null,
    constraint directory_version_once unique (client_id, number)
);
