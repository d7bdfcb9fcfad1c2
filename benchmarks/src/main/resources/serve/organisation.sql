-- 500 units in three levels below one, 20,000 people, two services of every team. As the superuser, with triggers off.
insert into organization_unit (code, name, english_name, kind)
select 'U' || n, '单位' || n, 'Unit ' || n, 'INTERNAL' from generate_series(1, 500) n;

-- 1: the whole; 2–11: divisions; 12–61: departments; 62–500: teams.
create table benchmark_unit as
select u.id, n, case when n = 1 then null when n <= 11 then 1 when n <= 61 then 2 + (n - 12) % 10 else 12 + (n - 62) % 50 end as above
from (select id, substr(code, 2)::int as n from organization_unit where code ~ '^U\d+$') u;
create unique index on benchmark_unit (n);

insert into organization_placement (unit_id, parent_id, period)
select b.id, a.id, daterange('2020-01-01', null) from benchmark_unit b left join benchmark_unit a on a.n = b.above;

-- Of a unit: its n; of a person: 1 to 20,000. The first 500 lead their units; the others belong to teams.
create table benchmark_person as
with person as (
    insert into organization_person (name, number)
    select '员工' || n, 'B' || n from generate_series(1, 20000) n
    returning id, substr(number, 2)::int as n)
select p.id, p.n, case when p.n <= 500 then p.n else 62 + p.n % 439 end as unit from person p;
create unique index on benchmark_person (n);
create index on benchmark_person (unit, n);

insert into organization_membership (person_id, unit_id, role, home, period)
select p.id, b.id, case when p.n <= 500 then 'LEAD' else 'MEMBER' end, true, daterange('2020-01-01', null)
from benchmark_person p join benchmark_unit b on b.n = p.unit;

insert into catalog_category (name, english_name, position) values ('一般服务', 'General', 1);

create table benchmark_service as
with service as (
    insert into catalog_service (code, unit_id, name, english_name, category_id, audience, icon, terms)
    select 'B' || b.n || '-' || k, b.id, '服务' || b.n || '之' || k, 'Service ' || b.n || '.' || k,
           (select max(id) from catalog_category), 'EVERYONE', 'tool', to_tsvector('english', 'service ' || b.n)
    from benchmark_unit b, generate_series(0, 1) k where b.n > 61
    returning id, code)
select id, split_part(substr(code, 2), '-', 1)::int as unit, split_part(code, '-', 2)::int as k from service;
create unique index on benchmark_service (unit, k);

-- Those who read pages: 40 people of any team, 16 of the busiest, 8 leads from departments up to the whole.
create table benchmark_reader as
select row_number() over (order by p.n) as k, p.id, p.n, p.unit
from benchmark_person p
where p.n in (1, 2, 3, 12, 13, 14, 15, 16) or (p.n > 500 and p.n % 487 = 3)
   or p.n in (select min(n) + 439 * (j / 4) from benchmark_person, generate_series(0, 15) j
              where n > 500 and unit = 62 + j % 4 group by j);

with account as (
    insert into access_account (login, name, password_hash, must_change_password, first_used_at, language)
    select 'benchmark-' || k, '员工' || n, '{noop}benchmark', false, now(), case when k % 2 = 0 then 'en' else 'zh-CN' end
    from benchmark_reader
    returning id, substr(login, 11)::int as k)
update organization_person p set account_id = a.id
from account a join benchmark_reader r using (k) where p.id = r.id;
analyze;
