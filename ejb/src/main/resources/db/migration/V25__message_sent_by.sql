-- Each look between two calls asks which of a secretary's messages of the day have not left.
create index message_sent_by on message (sent_by, sent_at);
