-- An urgent message that nobody has said he has read yet: who is told next, and when.
create sequence escalation_seq start with 50 increment by 50;

create table escalation (
    id bigint primary key,
    version integer not null,
    call_id bigint not null unique references phone_call (id),
    message_id bigint not null references message (id),
    last_message_id bigint not null references message (id),
    state varchar(20) not null,
    delay_seconds integer not null,
    next_at timestamp(3) with time zone not null,
    taken_by varchar(80) default '' not null,
    started_at timestamp(3) with time zone not null
);

create index escalation_due on escalation (state, next_at);

-- What was done for it, line by line; lines are only ever added.
create sequence escalation_step_seq start with 50 increment by 50;

create table escalation_step (
    id bigint primary key,
    escalation_id bigint not null references escalation (id),
    kind varchar(20) not null,
    person_id varchar(80) not null,
    person varchar(200) not null,
    channel varchar(10),
    made_at timestamp(3) with time zone not null,
    made_by varchar(80) not null
);

create index escalation_step_escalation on escalation_step (escalation_id);

-- When a message was written that somebody is sent because somebody else has not read it.
alter table message add column written_at timestamp(3) with time zone;

-- What comes back names a mail by its Message-ID.
create index delivery_stable_id on delivery (stable_id);
