-- A call that ended with a message alone is told from one of which nothing came.
update phone_call set action = 'MESSAGE'
    where action = 'NONE' and exists (select 1 from message where message.call_id = phone_call.id);
