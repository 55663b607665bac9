-- While a call is not spoken with: it is on hold, or waits to be called back. The present one stands with its call.
alter table phone_call add column hold_kind varchar(10);
alter table phone_call add column hold_begun_at timestamp(3) with time zone;
alter table phone_call add column callback_number varchar(40);
alter table phone_call add column callback_at timestamp(3) with time zone;

-- Those that are over, in order.
create table call_hold (
    call_id bigint not null references phone_call (id),
    ordinal integer not null,
    hold_kind varchar(10) not null,
    hold_begun_at timestamp(3) with time zone not null,
    callback_number varchar(40),
    callback_at timestamp(3) with time zone,
    ended_at timestamp(3) with time zone not null,
    primary key (call_id, ordinal)
);

-- Why she is on a break; without one when she is not.
alter table presence add column reason varchar(20);
