-- A grown house around one unit of the cast (:unit, :roof above it) and one member of it (:person with :account): 100,000 requests, one in
-- ten of them open, of 20,000 people in 200 units, with 6,000 agreements. Triggers of our own are off, so that it is written in seconds.
alter table request_life disable trigger user;
alter table request_leg disable trigger user;
alter table organization_placement disable trigger user;

insert into organization_unit (code, name, english_name, kind) select 'G' || n, '大部门' || n, 'Grown ' || n, 'INTERNAL' from generate_series(1, 200) n;
create table grown_unit as select row_number() over (order by id) - 1 as n, id from organization_unit where code ~ '^G\d+$' or id = :unit;
insert into organization_placement (unit_id, parent_id, period)
select id, :roof, daterange('2020-01-01', null) from grown_unit where id <> :unit;

insert into organization_person (name, number, mail)
select chr(19968 + n % 300) || chr(24000 + n % 1999), 'G' || n, 'grown' || n || '@example.org' from generate_series(1, 20000) n;
create table grown_person as
select row_number() over (order by id) - 1 as n, id from organization_person where number ~ '^G\d+$' or id = :person;
insert into organization_membership (person_id, unit_id, role, home, period)
select p.id, u.id, 'MEMBER', true, daterange('2020-01-01', null)
from grown_person p join grown_unit u on u.n = p.n % 201 where p.id <> :person;

insert into access_account (login, name, password_hash, must_change_password)
select 'grown-' || n, '员工' || n, '-', false from generate_series(1, 20000) n;

insert into catalog_service (code, unit_id, name, english_name, audience, icon, terms)
select 'GS' || i, u.id, '服务' || i, 'Service ' || i, 'EVERYONE', 'tools', to_tsvector('english', 'service ' || i)
from generate_series(1, 3000) i join grown_unit u on u.n = i % 201;
insert into catalog_category (name, english_name, position) values ('大类', 'Grown', 9);
create table grown_service as select row_number() over (order by id) - 1 as n, id from catalog_service where code ~ '^GS\d+$';

create table grown as
select i + coalesce((select max(id) from request), 0) as id, i as n, i % 10 = 0 as open, now() - i * interval '10 minutes' as at,
       asker.id as asker, customer.id as customer_unit, provider.id as provider_unit, s.id as service, member.id as member
from generate_series(1, 100000) i
join grown_person asker on asker.n = i % 20001
join grown_unit customer on customer.n = i % 201
join grown_unit provider on provider.n = i * 7 % 201
join grown_service s on s.n = i % 3000
join grown_person member on member.n = i * 3 % 20001;

insert into request (id, service_id, form_version, answers, subject, priority, confidential, asker_id, customer_id, customer_unit,
    first_unit, submitted_at, state, leg, holder_unit, since, closed_at, closing, confirm_at, assignee_id, changed_at)
select id, service, 0, '{}', 'Request ' || n || case when n % 10 = 3 then ' printer' else '' end, 1 + n % 4, false, asker, asker,
       customer_unit, provider_unit, at,
       case when not open then 'CLOSED' else (array['OFFERED', 'WORKING', 'AWAITING_CUSTOMER', 'CONFIRMING'])[1 + n / 10 % 4] end,
       2, provider_unit, at + interval '1 minute', case when not open then at + interval '2 minutes' end,
       case when not open then 'CONFIRMED' end, case when open and n / 10 % 4 = 3 then now() + interval '9 days' end,
       case when n % 3 > 0 then member end, at
from grown;
-- In one statement, for each refers to the other.
with life as (
    insert into request_life (request_id, number, starts_at, ends_at)
    select id, 1, at, case when not open then at + interval '2 minutes' end from grown)
insert into request_leg (request_id, number, life, kind, unit_id, starts_at, ends_at, opens_life, opened_by_act, ended_by_act)
select id, k, 1, case k when 1 then 'OFFERED' else 'WORKING' end, provider_unit, at + (k - 1) * interval '1 minute',
       case when k = 1 or not open then at + k * interval '1 minute' end, k = 1, case k when 1 then 'SUBMISSION' else 'ACCEPTANCE' end,
       case when k = 1 then 'ACCEPTANCE' when not open then 'RESOLUTION' end
from grown, generate_series(1, 2) k;
insert into request_words (request_id, words)
select id, to_tsvector('english', 'request ' || n || case when n % 10 = 3 then ' printer' else '' end)
    || array_to_tsvector(array['~p' || asker, '~u' || provider_unit, '~c' || customer_unit]) from grown;
insert into request_holding (request_id, unit_id) select id, provider_unit from grown;
insert into request_message (request_id, kind, internal, author_name, unit_id, text, at)
select id, 'REPLY', false, '员工', provider_unit, 'A word on it', at from grown;
insert into request_watcher (request_id, person_id, reason, at) select id, asker, 'WATCHING', at from grown where n % 5 = 0;
insert into request_assignment (request_id, number, unit_id, person_id, at)
select id, 1, provider_unit, member, at from grown where n % 3 > 0;
insert into request_link (from_id, to_id, kind, at) select id, id - 1, 'RELATES', at from grown where n % 5 = 1 and n > 1;
insert into request_attachment (request_id, name, media_type, size, sha256, uploaded_by, at)
select id, 'note.txt', 'text/plain', 1, 'x', asker, at from grown where n % 5 = 2;
insert into activity (at, actor, kind, subject, details)
select g.at, '员工', it.kind, it.subject, it.details
from grown g, (select kind, subject, details from activity order by id desc limit 1) it where n % 2 = 0;
insert into feedback_mark (request_id, side, overall, by_id, by_name, customer_unit, provider_unit, confidential, marked_at, changed_at)
select id, side, 3, asker, '员工', customer_unit, provider_unit, false, at, at
from grown, (values ('CUSTOMER'), ('PROVIDER')) s (side) where not open and n % 5 = 1;
insert into feedback_block (side, customer_unit, provider_unit, confidential, from_at, to_at)
select side, customer_unit, provider_unit, false, min(marked_at), max(marked_at) from feedback_mark group by 1, 2, 3;
insert into feedback_block_mean (block_id, dimension, people, marks, sum, squared_sums, sums_by_sizes, squared_sizes)
select id, 'OVERALL', 5, 5, 15, 45, 15, 5 from feedback_block;
update feedback_mark m set block_id = b.id from feedback_block b
where (b.side, b.customer_unit, b.provider_unit) = (m.side, m.customer_unit, m.provider_unit);
insert into relation_lived_month (customer_unit, provider_unit, month, asked, accepted, waited_seconds, handed, refused, questions,
    answers, answer_seconds, closed, life_seconds, reopened)
select customer_unit, provider_unit, date_trunc('month', at)::date, count(*), count(*), 60, 0, 0, 0, 0, 0, count(*), 120, 0
from grown group by 1, 2, 3;
insert into promise_clock (request_id, kind, leg, provider_unit, customer_unit, asker_id, confidential, agreement_id, agreement_version,
    names_service, customer_meant, decided_by, calendar_id, calendar_version, priority, promised_seconds, started_at, due_at, ended_at,
    outcome, booked, booked_month)
select id, kind, case kind when 'FULFILMENT' then 0 else 1 end, provider_unit, customer_unit, asker, false, :agreement, 1, false, 'ALL',
       'ALONE', (select min(id) from calendar), (select version from calendar order by id limit 1), 2, 60, at,
       case when open or n % 3 = 0 then at + interval '1 minute' end, case when not open then at + interval '2 minutes' end,
       case when not open then case when n % 3 = 0 then 'BREACHED' else 'KEPT' end end,
       case when not open then case when n % 3 = 0 then 'BREACHED' else 'KEPT' end end,
       case when not open then date_trunc('month', at)::date end
from grown, (values ('FULFILMENT'), ('ACCEPTANCE')) k (kind) where open or kind = 'FULFILMENT';
-- Nobody is to be told of them while pages are looked at.
update promise_clock set warn_at = null where promised_seconds = 60;
insert into promise_due_change (clock_id, at, reason, to_due) select id, started_at, 'ASKED', due_at from promise_clock where promised_seconds = 60;
insert into promise_share (clock_id, unit_id, counted_seconds)
select id, provider_unit, 120 from promise_clock where promised_seconds = 60 and outcome = 'BREACHED';
insert into promise_month (provider_unit, customer_unit, kind, month, kept, breached)
select provider_unit, customer_unit, kind, booked_month, count(*) filter (where booked = 'KEPT'), count(*) filter (where booked = 'BREACHED')
from promise_clock where promised_seconds = 60 and booked is not null group by 1, 2, 3, 4;
insert into request_due (request_id, holder_unit, due_at) select id, provider_unit, at + interval '1 minute' from grown where open;
insert into catalog_use (unit_id, service_id, uses, last_used) select customer_unit, service, count(*), max(at) from grown group by 1, 2;
insert into request_draft (account_id, service_id, form_version, typed, saved_at)
select a.id, s.id, 0, '{}', now() from access_account a join grown_service s on s.n = a.id % 3000 where a.login ~ '^grown-' or a.id = :account;
-- Thirty notices for everybody, of which each has not read ten.
insert into notification_notice (account_id, kind, about, path, once, said, at, read_at)
select a.id, 'request.mentioned', 'request/' || first + n, '/requests/' || first + n, 'grown/' || n,
       '[{"words": "1"}, {"words": "员工"}]', now() - n * interval '1 hour', case when n % 3 > 0 then now() end
from access_account a, generate_series(1, 30) n, (select min(id) as first from grown) g
where a.login ~ '^grown-' or a.id = :account;
-- Every unit with service hours of its own, and every calendar with a month of special days.
insert into calendar (name, zone, usual) select 'Grown ' || n, 'Asia/Shanghai', false from grown_unit;
insert into calendar_week (calendar_id, valid_from, day, from_minute, to_minute)
select id, '2020-01-01', day, 540, 1080 from calendar, generate_series(1, 5) day where name ~ '^Grown ';
insert into calendar_day (calendar_id, date, name, kind)
select id, '2026-12-01'::date + day, 'Closed', 'HOLIDAY' from calendar, generate_series(1, 30) day where name ~ '^Grown ';
insert into calendar_unit (unit_id, calendar_id)
select u.id, c.id from grown_unit u join calendar c on c.name = 'Grown ' || u.n on conflict do nothing;
select setval(pg_get_serial_sequence('request', 'id'), (select max(id) from request));

create table grown_agreement as
select i as n, i + coalesce((select max(id) from agreement), 0) as id, provider.id as provider_unit,
       case when i % 100 = 0 then '{}' else array[customer.id] end as customers,
       case when i % 4 = 0 then array[s.id] else '{}' end as services, now() - interval '1 year' - i * interval '1 minute' as at
from generate_series(1, 6000) i
join grown_unit provider on provider.n = i % 201
join grown_unit customer on customer.n = i * 7 % 201
join grown_service s on s.n = i % 3000;
insert into agreement (id, provider_unit, made_at) select id, provider_unit, at from grown_agreement;
-- One in ten has a next version, of which half were sent.
insert into agreement_version (agreement_id, number, title, customers, services, provider_duties, quality, customer_duties, input,
    consequences, valid_from, review_on, day_minutes, drafted_at, drafted_by_name, completed_at, begins_at, terms)
select id, k, '协议' || n, customers, services, '', '', '', '', '', at::date, current_date + n % 700 - 30, 480, at, '员工',
       case k when 1 then at end, case k when 1 then at end, to_tsvector('english', 'agreement ' || n)
from grown_agreement, generate_series(1, 2) k where k = 1 or n % 10 = 0;
insert into agreement_time (agreement_id, number, priority, accept_amount, accept_unit, fulfil_amount, fulfil_unit)
select v.agreement_id, v.number, k, 4, 'HOURS', 2, 'DAYS'
from agreement_version v join grown_agreement g on g.id = v.agreement_id, generate_series(1, 4) k;
insert into agreement_sending (agreement_id, number, sent_at, sent_by_name)
select v.agreement_id, v.number, v.drafted_at, '员工' from agreement_version v join grown_agreement g on g.id = v.agreement_id
where v.number = 1 or g.n % 20 = 0;
insert into agreement_signature (sending_id, side, unit_id, signed_at, signed_by_name)
select s.id, side, case side when 'PROVIDER' then 0 else coalesce(customers[1], 0) end, sent_at, '员工'
from agreement_sending s join grown_agreement g on g.id = s.agreement_id, (values ('PROVIDER'), ('CUSTOMER')) t (side) where number = 1;
insert into agreement_comment (agreement_id, number, side, text, written_at, written_by_name)
select agreement_id, number, 'CUSTOMER', 'A word on it', sent_at, '员工' from agreement_sending;
insert into agreement_owner (agreement_id, side, since, person_id)
select g.id, 'PROVIDER', at, p.id from grown_agreement g join grown_person p on p.n = g.n;
insert into agreement_ending (agreement_id, last_day, ends_at, reason, ended_by_name, recorded_at)
select id, current_date + 30, now() + interval '30 days', '', '员工', at from grown_agreement where n % 2 = 1;
insert into agreement_binding (agreement_id, number, provider_unit, customer_unit, service_id, signed_at, begins_at)
select id, 1, provider_unit, coalesce(customers[1], 0), coalesce(services[1], 0), at, at from grown_agreement;
select setval(pg_get_serial_sequence('agreement', 'id'), (select max(id) from agreement));

alter table request_life enable trigger user;
alter table request_leg enable trigger user;
alter table organization_placement enable trigger user;
analyze;
