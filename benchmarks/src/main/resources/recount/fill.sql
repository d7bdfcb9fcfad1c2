-- Open requests like the one that somebody asked a unit last under an agreement: accepted, asked back, answered, worked on; each
-- with its promise, which nobody has to be warned of today. They go on from the largest number.
set session_replication_role = replica;
create table benchmark_recount as
select c.id as clock, c.request_id, c.provider_unit, c.calendar_id, (select coalesce(max(id), 0) from request) as base
from promise_clock c
where c.kind = 'FULFILMENT' and c.promised_seconds is not null
order by c.id desc limit 1;
insert into request (id, service_id, form_version, answers, subject, priority, confidential, asker_id, customer_id, customer_unit,
    first_unit, submitted_at, state, leg, holder_unit, since, changed_at)
select b.base + n, r.service_id, 0, '{}', 'Recount ' || n, r.priority, false, r.asker_id, r.customer_id, r.customer_unit, r.first_unit,
       now() - n % 900 * interval '1 minute', 'WORKING', 4, r.first_unit, now() - n % 900 * interval '1 minute' + interval '3 minutes', now()
from benchmark_recount b join request r on r.id = b.request_id, generate_series(1, 100000) n;
insert into request_life (request_id, number, starts_at) select b.base + n, 1, now() - n % 900 * interval '1 minute'
from benchmark_recount b, generate_series(1, 100000) n;
insert into request_leg (request_id, number, life, kind, unit_id, starts_at, ends_at, opens_life, opened_by_act, ended_by_act)
select b.base + n, k, 1, (array['OFFERED', 'WORKING', 'AWAITING_CUSTOMER', 'WORKING'])[k], b.provider_unit,
       now() - n % 900 * interval '1 minute' + (k - 1) * interval '1 minute',
       case when k < 4 then now() - n % 900 * interval '1 minute' + k * interval '1 minute' end, k = 1,
       (array['SUBMISSION', 'ACCEPTANCE', 'QUESTION', 'ANSWER'])[k], (array['ACCEPTANCE', 'QUESTION', 'ANSWER', null])[k]
from benchmark_recount b, generate_series(1, 100000) n, generate_series(1, 4) k;
insert into promise_clock (request_id, kind, leg, provider_unit, customer_unit, asker_id, confidential, agreement_id, agreement_version,
    names_service, customer_meant, decided_by, calendar_id, calendar_version, priority, promised_seconds, started_at, due_at, warn_at)
select b.base + n, kind, leg, c.provider_unit, customer_unit, asker_id, false, agreement_id, agreement_version, names_service,
       customer_meant, decided_by, c.calendar_id, 0, priority, promised_seconds, now() - n % 900 * interval '1 minute', now(), now() + interval '1 day'
from benchmark_recount b join promise_clock c on c.id = b.clock, generate_series(1, 100000) n;
insert into request_due (request_id, holder_unit, due_at) select b.base + n, b.provider_unit, now() from benchmark_recount b, generate_series(1, 100000) n;
select setval(pg_get_serial_sequence('request', 'id'), (select max(id) from request));
reset session_replication_role;
analyze request, request_leg, promise_clock, request_due;
