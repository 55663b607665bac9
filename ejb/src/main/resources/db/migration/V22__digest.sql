-- When somebody's next summary of calls is due, and up to when the last one told.
create sequence digest_seq start with 50 increment by 50;

create table digest (
    id bigint primary key,
    client_id bigint not null references client (id),
    person_id varchar(80) not null,
    next_at timestamp(3) with time zone not null,
    told_until timestamp(3) with time zone not null,
    constraint digest_once unique (client_id, person_id)
);

create index digest_due on digest (next_at);

-- A message that sums up others, and the deliveries of those that go with it.
alter table message add column digest boolean default false not null;
alter table delivery add column gathered_in bigint references message (id);

create index delivery_gathered_in on delivery (gathered_in);
