-- What secretaries say does not fit, with the place of the call at which they said it.
create sequence remark_seq start with 50 increment by 50;

create table remark (
    id bigint primary key,
    version integer not null,
    call_id bigint not null references phone_call (id),
    -- what she had done by then: her moves up to this one lead to the place again, whatever is renamed later
    moves integer not null,
    place varchar(200) not null,
    kind varchar(20) not null,
    words varchar(2000) not null,
    account varchar(80) not null,
    made_at timestamp(3) with time zone not null,
    answer varchar(2000) not null,
    settled_by varchar(80),
    settled_at timestamp(3) with time zone
);

create index remark_call on remark (call_id);
create index remark_settled on remark (settled_at, made_at);
create index remark_account on remark (account, made_at);
