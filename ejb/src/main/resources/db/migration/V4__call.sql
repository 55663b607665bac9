-- A secretary's place: who can be given a call now.
create table presence (
    account varchar(80) primary key,
    version integer not null,
    state varchar(10) not null,
    since timestamp(3) with time zone not null,
    seen_at timestamp(3) with time zone not null
);

-- What people call a call by; it is read aloud, so it counts by one.
create sequence phone_call_reference_seq start with 1 increment by 1;

create sequence phone_call_seq start with 50 increment by 50;

create table phone_call (
    id bigint primary key,
    version integer not null,
    reference varchar(40) not null unique,
    state varchar(10) not null,
    called_number varchar(40) not null,
    caller_number varchar(40) not null,
    announced_at timestamp(3) with time zone not null,
    client_id bigint references client (id),
    account varchar(80),
    shown_at timestamp(3) with time zone,
    closed_at timestamp(3) with time zone,
    -- what the call knew when it was given: folding its moves again needs nothing else
    scenario_version_id bigint references scenario_version (id),
    directory_version_id bigint references directory_version (id),
    picked_up_at timestamp(3) with time zone,
    first_name varchar(80) not null,
    -- how it ended, kept for lists and figures
    action varchar(15),
    reached varchar(200),
    urgent boolean not null
);

create index phone_call_account on phone_call (account, state);
create index phone_call_client on phone_call (client_id, announced_at);
create index phone_call_announced on phone_call (announced_at);

-- What the secretary did, in order. Written before the next question is shown, never changed.
create table call_move (
    call_id bigint not null references phone_call (id),
    ordinal integer not null,
    happened_at timestamp(3) with time zone not null,
    kind varchar(10) not null,
    subject varchar(200) not null,
    occurrence integer not null,
    content varchar(4000) not null,
    primary key (call_id, ordinal)
);

-- What she is typing into a message that is not sent yet.
create table message_edit (
    call_id bigint not null references phone_call (id),
    ordinal integer not null,
    body varchar(1000000) not null,
    primary key (call_id, ordinal)
);
