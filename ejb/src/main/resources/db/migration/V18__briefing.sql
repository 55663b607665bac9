-- Who has read and understood the briefing of a version of a scenario, and when.
create table briefing_reading (
    account varchar(80) not null,
    scenario_version_id bigint not null references scenario_version (id),
    read_at timestamp(3) with time zone not null,
    primary key (account, scenario_version_id)
);

create index briefing_reading_version on briefing_reading (scenario_version_id);
