-- Photos of people, by the client and the identifier that a sheet keeps whatever its name becomes.
create sequence person_photo_seq start with 50 increment by 50;

create table person_photo (
    id bigint primary key,
    version integer not null,
    client_id bigint not null references client (id),
    person varchar(200) not null,
    picture bytea not null,
    tag varchar(64) not null,
    kept_at timestamp(3) with time zone not null,
    kept_by varchar(80) not null,
    unique (client_id, person)
);
