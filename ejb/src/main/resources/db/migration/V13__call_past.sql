-- What came before a call is looked up while it rings.
create index phone_call_secretary on phone_call (account, client_id, picked_up_at);
create index phone_call_caller on phone_call (client_id, caller_number, announced_at);
