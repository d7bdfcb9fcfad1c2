-- What the requests numbered %1$d to %2$d are like. One in %3$d is open. Drawn by hashing the number, so that every run has the same.
create function pg_temp.draw(n bigint, k int) returns double precision language sql immutable
    return ((hashint8extended(n, k) & 9007199254740991) / 9007199254740992.0);
drop table if exists benchmark_plan;
create table benchmark_plan as
with drawn as (
    select n, pg_temp.draw(n, 1) as a, pg_temp.draw(n, 2) as b, pg_temp.draw(n, 3) as c, pg_temp.draw(n, 4) as d,
           pg_temp.draw(n, 5) as e, pg_temp.draw(n, 6) as f, n %% %3$d = 0 as open
    from generate_series(%1$d, %2$d) n),
chosen as (
    select d.*, p.id as asker, p.unit as customer_n,
           -- Half go to the forty services that everybody uses, the first of them most; half to sixteen neighbours.
           case when b < 0.5 then 62 + floor(40 * power(b * 2, 2))::int
                else 62 + (p.unit * 7 + floor((b - 0.5) * 32)::int * 13) %% 439 end as asked_n,
           62 + floor(439 * power(c, 2))::int as second_n
    from drawn d join benchmark_person p on p.n = 501 + floor(a * 19500)::int),
-- Nobody asks their own unit.
placed as (
    select c.*, case when asked_n = customer_n then 62 + (asked_n - 61) %% 439 else asked_n end as first_n from chosen c),
timed as (
    select c.*, u1.id as customer_unit, u2.id as first_unit, u3.id as second_unit, s.id as service_id,
           first_n <> second_n and d < 0.15 as handed, d >= 0.15 and d < 0.3 as asked_back,
           case when e < 0.3 then 'OFFERED' when e < 0.75 then 'WORKING' when e < 0.85 then 'AWAITING_CUSTOMER'
                when e < 0.9 then 'AWAITING_OUTSIDE' else 'CONFIRMING' end as open_state,
           date_trunc('second', now()) - case when open then interval '30 days' * f else interval '7 days' + interval '1000 days' * f end as t0
    from placed c
    join benchmark_unit u1 on u1.n = customer_n
    join benchmark_unit u2 on u2.n = first_n
    join benchmark_unit u3 on u3.n = second_n
    join benchmark_service s on s.unit = first_n and s.k = c.n %% 2)
select row_number() over (order by t.n) + (select coalesce(max(id), 0) from request) as id, t.*,
       case when open then open_state else 'CLOSED' end as state,
       case when not open and handed then second_unit else first_unit end as holder,
       case when not open and handed then second_n else first_n end as holder_n,
       case when open then case open_state when 'OFFERED' then array['OFFERED'] when 'WORKING' then array['OFFERED', 'WORKING']
                           else array['OFFERED', 'WORKING', open_state] end
            when handed then array['OFFERED', 'WORKING', 'OFFERED', 'WORKING', 'CONFIRMING']
            when asked_back then array['OFFERED', 'WORKING', 'AWAITING_CUSTOMER', 'WORKING', 'CONFIRMING']
            else array['OFFERED', 'WORKING', 'CONFIRMING'] end as kinds,
       -- Where each leg starts: some minutes or hours apart.
       array[t0, t0 + (60 + c * 7000) * interval '1 second', t0 + (7100 + d * 30000) * interval '1 second',
             t0 + (37200 + e * 20000) * interval '1 second', t0 + (57300 + b * 80000) * interval '1 second',
             t0 + (137400 + a * 90000) * interval '1 second'] as starts
from timed t;
create unique index on benchmark_plan (id);
