-- EclipseLink takes a sequence's value for the last of a block of fifty: sequences start with 50.
create sequence account_seq start with 50 increment by 50;

create table account (
    id bigint primary key,
    version integer not null,
    name varchar(80) not null unique,
    display_name varchar(160) not null,
    password_hash varchar(400) not null,
    password_change_due boolean not null,
    active boolean not null,
    refused_sign_ins integer not null,
    blocked_until timestamp(3) with time zone,
    created_at timestamp(3) with time zone not null
);

create table account_role (
    account_id bigint not null references account (id),
    role varchar(40) not null,
    primary key (account_id, role)
);

create sequence audit_event_seq start with 50 increment by 50;

create table audit_event (
    id bigint primary key,
    happened_at timestamp(3) with time zone not null,
    actor varchar(80) not null,
    action varchar(80) not null,
    subject varchar(200) not null,
    detail varchar(2000) not null
);

create index audit_event_happened_at on audit_event (happened_at);
