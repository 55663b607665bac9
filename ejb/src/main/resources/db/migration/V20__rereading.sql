-- A message that puts an earlier one right; both are kept.
alter table message add column corrects_id bigint references message (id);

create index message_corrects on message (corrects_id);

-- Messages that another person reads again, and what was found in them.
create sequence rereading_seq start with 50 increment by 50;

create table rereading (
    id bigint primary key,
    version integer not null,
    message_id bigint not null unique references message (id),
    origin varchar(10) not null,
    asked_by varchar(80) not null,
    asked_at timestamp(3) with time zone not null,
    words varchar(2000) not null,
    reader varchar(80),
    read_at timestamp(3) with time zone,
    faults varchar(400) not null,
    note varchar(2000) not null
);

create index rereading_pending on rereading (read_at, asked_at);
