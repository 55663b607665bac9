create sequence message_seq start with 50 increment by 50;

create table message (
    id bigint primary key,
    call_id bigint not null references phone_call (id),
    ordinal integer not null,
    client_id bigint not null references client (id),
    recipient_id varchar(80) not null,
    recipient_name varchar(200) not null,
    channel varchar(10) not null,
    address varchar(320) not null,
    urgent boolean not null,
    subject varchar(250) not null,
    body_written varchar(1000000) not null,
    body_sent varchar(1000000) not null,
    sent_by varchar(80) not null,
    sent_at timestamp(3) with time zone not null,
    constraint message_once_in_a_call unique (call_id, ordinal)
);

create index message_sent_at on message (sent_at);
create index message_client on message (client_id, sent_at);

create sequence delivery_seq start with 50 increment by 50;

create table delivery (
    id bigint primary key,
    version integer not null,
    message_id bigint not null references message (id),
    channel varchar(10) not null,
    address varchar(320) not null,
    state varchar(10) not null,
    attempts integer not null,
    next_attempt_at timestamp(3) with time zone,
    give_up_at timestamp(3) with time zone not null,
    lease_owner varchar(200),
    lease_until timestamp(3) with time zone,
    stable_id varchar(320),
    accepted_at timestamp(3) with time zone,
    reason varchar(40),
    detail varchar(1000)
);

create index delivery_message on delivery (message_id);
create index delivery_due on delivery (channel, state, next_attempt_at);
