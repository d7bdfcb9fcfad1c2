-- Writes the requests of benchmark_plan, copying words, answers and activity of those asked through the interface.
insert into request (id, service_id, form_version, answers, subject, priority, confidential, asker_id, customer_id, customer_unit,
    first_unit, submitted_at, state, leg, holder_unit, sender_unit, assignee_id, since, closed_at, closing, confirm_at, outside, changed_at)
select p.id, p.service_id, s.form_version, s.answers, s.subject, case when c < 0.1 then 1 when c < 0.8 then 2 when c < 0.95 then 3 else 4 end,
       false, p.asker, p.asker, p.customer_unit, p.first_unit, p.t0, p.state, cardinality(kinds), p.holder, null,
       case when p.state <> 'OFFERED' and p.d < 0.8 then (select q.id from benchmark_person q where q.unit = p.holder_n and q.n > 500
            order by q.n offset floor(p.c * 40)::int limit 1) end,
       starts[cardinality(kinds)], case when not open then starts[cardinality(kinds) + 1] end, case when not open then 'CONFIRMED' end,
       case when p.state = 'CONFIRMING' then now() + interval '30 days' end, case when p.state = 'AWAITING_OUTSIDE' then '供应商' end,
       starts[cardinality(kinds)]
from benchmark_plan p join benchmark_seed s on s.k = p.n % (select count(*) from benchmark_seed)
order by p.id;

insert into request_life (request_id, number, starts_at, ends_at)
select id, 1, t0, case when not open then starts[cardinality(kinds) + 1] end from benchmark_plan order by id;

insert into request_leg (request_id, number, life, kind, unit_id, sender_unit, starts_at, ends_at, opens_life, opened_by_act, opened_by,
    ended_by_act, ended_by)
select p.id, k, 1, kinds[k], case when handed and k >= 3 and not open then second_unit else first_unit end,
       case when kinds[k] = 'OFFERED' and k = 3 then first_unit end, starts[k],
       case when open and k = cardinality(kinds) then null else starts[k + 1] end, k = 1,
       case kinds[k] when 'OFFERED' then case when k = 1 then 'SUBMISSION' else 'HAND_OVER' end
            when 'WORKING' then case when kinds[k - 1] = 'AWAITING_CUSTOMER' then 'ANSWER' else 'ACCEPTANCE' end
            when 'AWAITING_CUSTOMER' then 'QUESTION' when 'AWAITING_OUTSIDE' then 'OUTSIDE_WAIT' else 'RESOLUTION' end, asker,
       case when open and k = cardinality(kinds) then null when k = cardinality(kinds) then 'CONFIRMATION'
            when kinds[k] = 'OFFERED' then 'ACCEPTANCE' when kinds[k] = 'AWAITING_CUSTOMER' then 'ANSWER'
            when kinds[k + 1] = 'AWAITING_CUSTOMER' then 'QUESTION' when kinds[k + 1] = 'OFFERED' then 'HAND_OVER'
            when kinds[k + 1] = 'AWAITING_OUTSIDE' then 'OUTSIDE_WAIT' else 'RESOLUTION' end,
       case when open and k = cardinality(kinds) then null else asker end
from benchmark_plan p, generate_series(1, cardinality(kinds)) k
order by p.id, k;

-- The seed's words with those who may see this one, its number, and a rare word: one English, one of two Chinese signs.
insert into request_words (request_id, words)
select p.id, ts_delete(s.words, s.own)
    || array_to_tsvector(array(select distinct w from unnest(array[p.id::text, '~p' || asker, '~u' || first_unit, '~c' || customer_unit,
           '~u' || holder, 'rare' || p.n / 20, chr(19968 + (p.n / 20 % 4000)::int) || chr(24000 + (p.n / 80000)::int)]) w))
from benchmark_plan p join benchmark_seed s on s.k = p.n % (select count(*) from benchmark_seed)
order by p.id;

insert into request_holding (request_id, unit_id)
select id, first_unit from benchmark_plan where state <> 'OFFERED'
union select id, holder from benchmark_plan where state <> 'OFFERED';

insert into request_message (request_id, kind, internal, author_id, author_name, unit_id, text, at)
select p.id, m.kind, m.kind = 'NOTE', p.asker, '员工', p.holder, m.kind || ': ' || repeat('一段说明文字 some words of explanation. ', 4), p.starts[2]
from benchmark_plan p, (values ('REPLY'), ('NOTE'), ('RESOLUTION')) m (kind)
where p.state <> 'OFFERED' and (m.kind <> 'RESOLUTION' or not p.open);

insert into request_assignment (request_id, number, unit_id, person_id, at)
select id, 1, holder_unit, assignee_id, since from request
where assignee_id is not null and id between (select min(id) from benchmark_plan) and (select max(id) from benchmark_plan);

insert into request_watcher (request_id, person_id, reason, at)
select p.id, q.id, 'WATCHING', p.t0 from benchmark_plan p join benchmark_person q on q.n = 501 + floor(p.f * 19500)::int where p.n % 10 = 3;

insert into activity (at, account_id, actor, kind, subject, details)
select p.t0, null, '员工', s.kind, replace(s.subject, s.seed::text, p.id::text), s.details
from benchmark_plan p, generate_series(1, 2),
     (select kind, subject, details, (select min(id) from benchmark_seed) as seed from activity
      where subject ~ ('/' || (select min(id) from benchmark_seed) || '$') limit 1) s;

insert into feedback_mark (request_id, side, overall, reason, by_id, by_name, customer_unit, provider_unit, confidential, marked_at,
    changed_at)
select id, side, 3 + n % 3, '', asker, '员工', customer_unit, first_unit, false, starts[cardinality(kinds) + 1],
       starts[cardinality(kinds) + 1]
from benchmark_plan, (values ('CUSTOMER'), ('PROVIDER')) s (side) where not open and n % 3 = 1;

insert into relation_lived_month as held (customer_unit, provider_unit, month, asked, accepted, waited_seconds, handed, refused, questions, answers,
    answer_seconds, closed, life_seconds, reopened)
select customer_unit, provider, date_trunc('month', t0)::date, sum(asked), count(*), sum(extract(epoch from waited)), sum(1 - asked), 0,
       count(*) filter (where asked_back), count(*) filter (where asked_back), 3600 * count(*) filter (where asked_back),
       sum(asked) filter (where not open), sum(extract(epoch from starts[cardinality(kinds) + 1] - t0)) filter (where not open), 0
from (select customer_unit, first_unit as provider, 1 as asked, starts[2] - t0 as waited, t0, asked_back, open, starts, kinds from benchmark_plan
      union all
      select first_unit, second_unit, 0, starts[4] - starts[3], t0, false, false, starts, kinds from benchmark_plan where handed and not open) b
group by 1, 2, 3
having sum(asked) filter (where not open) is not null
on conflict (customer_unit, provider_unit, month) do update
set asked = held.asked + excluded.asked, accepted = held.accepted + excluded.accepted,
    waited_seconds = held.waited_seconds + excluded.waited_seconds, handed = held.handed + excluded.handed,
    closed = held.closed + excluded.closed, life_seconds = held.life_seconds + excluded.life_seconds;

insert into catalog_use as held (unit_id, service_id, uses, last_used)
select customer_unit, service_id, count(*), max(t0) from benchmark_plan group by 1, 2
on conflict (unit_id, service_id) do update set uses = held.uses + excluded.uses;

select setval(pg_get_serial_sequence('request', 'id'), (select max(id) from request));

insert into benchmark_filled (upto, last_request, last_activity)
select (select max(n) from benchmark_plan), (select max(id) from request), (select max(id) from activity);
