-- How many messages the script wrote when she typed into one of them: when it writes fewer, her words are nobody else's.
alter table message_edit add column among integer default 0 not null;
