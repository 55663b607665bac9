-- From when on a delivery may leave, when its client wanted to be left in peace before; and whether a person has let it go at once.
alter table delivery add column free_at timestamp(3) with time zone;
alter table delivery add column at_once boolean default false not null;

-- The token of the link in an SMS, until a gateway has all of its parts.
alter table delivery add column sms_token varchar(22);
