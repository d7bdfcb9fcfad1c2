-- Readers: home and my work, what is offered to a unit and what it holds and nobody works on, the most pressing first. The
-- index of the queue had to look at all that the unit holds where few of it are meant.
create index request_offered_queue on request (holder_unit, priority desc, since, id) where state = 'OFFERED';
create index request_untaken on request (holder_unit, priority desc, since, id)
    where closed_at is null and state <> 'OFFERED' and assignee_id is null;
