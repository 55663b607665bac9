-- Which call a mail tells, and who took it, as the mail says it.
alter table message add column call_reference varchar(80) default '' not null;
alter table message add column taken_by varchar(80) default '' not null;

-- How a client's mails look, version by version; an empty one is the house's own look again.
create sequence mail_template_seq start with 50 increment by 50;

create table mail_template (
    id bigint primary key,
    client_id bigint not null references client (id),
    source varchar(70000) not null,
    made_at timestamp(3) with time zone not null,
    made_by varchar(80) not null
);

create index mail_template_client on mail_template (client_id, id);

-- By which tokens the recipient of a delivery says that he has read it: their digests only, one for each attempt.
create table delivery_token (
    digest varchar(64) primary key,
    delivery_id bigint not null references delivery (id),
    expires_at timestamp(3) with time zone not null
);

create index delivery_token_delivery on delivery_token (delivery_id);
