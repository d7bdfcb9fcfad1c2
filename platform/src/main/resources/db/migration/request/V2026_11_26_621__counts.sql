-- Readers: a unit's queue: what it holds or is offered, the most pressing and longest waiting first; and how much of each
-- state there is, counted without looking at the requests themselves.
create index request_queue_states on request (holder_unit, priority desc, since, id) include (state) where closed_at is null;
drop index request_queue;
alter index request_queue_states rename to request_queue;
