-- What comes back of a delivery once the relay has it: it reached its recipient, a person acknowledged it, it came to nothing.
alter table delivery alter column state set data type varchar(20);
alter table delivery add column delivered_at timestamp(3) with time zone;
alter table delivery add column acknowledged_at timestamp(3) with time zone;
alter table delivery add column acknowledged_by varchar(200);
alter table delivery add column failed_at timestamp(3) with time zone;

-- The parts of a delivery that a gateway has taken, under the identifiers that it gave them.
create sequence delivery_part_seq start with 50 increment by 50;

create table delivery_part (
    id bigint primary key,
    delivery_id bigint not null references delivery (id),
    number integer not null,
    parts integer not null,
    gateway_id varchar(250) not null,
    state varchar(20) not null,
    reason varchar(40),
    detail varchar(1000),
    constraint delivery_part_once unique (delivery_id, number)
);

create index delivery_part_gateway_id on delivery_part (gateway_id);

-- What gateways told of parts, kept until the part is known: a receipt may come before the answer to what it is about.
create sequence delivery_receipt_seq start with 50 increment by 50;

create table delivery_receipt (
    id bigint primary key,
    gateway_id varchar(250) not null,
    address varchar(320) not null,
    state varchar(20) not null,
    reason varchar(40),
    detail varchar(1000) not null,
    received_at timestamp(3) with time zone not null
);
