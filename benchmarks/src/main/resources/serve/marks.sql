-- Marks in blocks, as the weeks would have sorted them: a relation's own where five people stand behind a season of it, else
-- with the other small ones of the unit that was marked.
create temporary table marked on commit drop as
select request_id, side, overall, by_id, marked_at, date_trunc('quarter', marked_at) as season, customer_unit, provider_unit
from feedback_mark where block_id is null and marked_at < now() - interval '30 days';

create temporary table enough on commit drop as
select side, customer_unit, provider_unit, season from marked
group by 1, 2, 3, 4 having count(distinct by_id) >= 5;
analyze marked;
analyze enough;

update marked m
set customer_unit = case when side = 'PROVIDER' then customer_unit end, provider_unit = case when side = 'CUSTOMER' then provider_unit end
where not exists (select 1 from enough e where (e.side, e.customer_unit, e.provider_unit, e.season)
                  = (m.side, m.customer_unit, m.provider_unit, m.season));

create temporary table block on commit drop as
select row_number() over () + coalesce((select max(id) from feedback_block), 0) as id, b.*
from (select side, customer_unit, provider_unit, season, min(marked_at) as from_at, max(marked_at) as to_at
      from marked group by 1, 2, 3, 4 having count(distinct by_id) >= 5) b;
analyze block;

insert into feedback_block (id, side, customer_unit, provider_unit, confidential, from_at, to_at) overriding system value
select id, side, customer_unit, provider_unit, false, from_at, to_at from block;

create temporary table sorted on commit drop as
select m.*, b.id as block_id from marked m
join block b on b.side = m.side and b.season = m.season and coalesce(b.customer_unit, 0) = coalesce(m.customer_unit, 0)
    and coalesce(b.provider_unit, 0) = coalesce(m.provider_unit, 0);
create unique index on sorted (request_id, side);
analyze sorted;

insert into feedback_block_mean (block_id, dimension, people, marks, sum, squared_sums, sums_by_sizes, squared_sizes)
select block_id, 'OVERALL', count(*), sum(n), sum(s), sum(s * s), sum(s * n), sum(n * n)
from (select block_id, by_id, count(*) as n, sum(overall)::double precision as s from sorted group by 1, 2) person
group by block_id;

update feedback_mark m set block_id = s.block_id from sorted s where s.request_id = m.request_id and s.side = m.side;
select setval(pg_get_serial_sequence('feedback_block', 'id'), (select max(id) from feedback_block));
