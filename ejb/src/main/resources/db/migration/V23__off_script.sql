-- What a secretary did in a call that its script does not foresee: whom she called, and to whom she wrote.
create table consultation (
    call_id bigint not null references phone_call (id),
    ordinal integer not null,
    client_id bigint not null,
    person_id varchar(80) not null,
    person varchar(200) not null,
    line varchar(10) not null,
    number varchar(40) not null,
    begun_at timestamp(3) with time zone not null,
    outcome varchar(10),
    ended_at timestamp(3) with time zone,
    primary key (call_id, ordinal)
);

create table free_letter (
    call_id bigint not null references phone_call (id),
    ordinal integer not null,
    person_id varchar(80) not null,
    begun_at timestamp(3) with time zone not null,
    primary key (call_id, ordinal)
);

-- Hardly any call has some, and what a call has is read at each of its steps.
alter table phone_call add column off_script boolean default false not null;
