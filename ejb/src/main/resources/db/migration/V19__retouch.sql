-- What she types into a message is kept beside what the script had written then, and for whom it was: an answer that
-- changes later changes the script's part of the message, whoever stands where in the list by then.
drop table message_edit;

create table message_edit (
    call_id bigint not null references phone_call (id),
    addressee varchar(400) not null,
    ordinal integer not null,
    written varchar(1000000) not null,
    body varchar(1000000) not null,
    primary key (call_id, addressee)
);

-- How many words she changed.
alter table message add column retouched_words integer default 0 not null;
