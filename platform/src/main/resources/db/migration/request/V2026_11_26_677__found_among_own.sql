-- Search, once more: the index of words reads everything that has a common word before it knows that it is common, which took
-- longer the more there was. So it begins with the reader's own, from the latest down: a common word is found there after a
-- few steps, however much there is. Only where that does not promise to be enough is the index asked.

-- Reader: search, see below; few offers by hand-over stand at a time.
create index request_offered on request (holder_unit, id desc) where state = 'OFFERED' and sender_unit is not null;

-- The latest requests before this number that somebody may have been given sight of: their own, those that these units hold,
-- held, were asked for or are offered, those that were asked for in the name of these customer units. At most so many through
-- each of these doors; the edge is the number down to which that is all, null where it is all there is.
create function request_own_latest(person bigint, providers bigint[], customers bigint[], before bigint, each int,
    out ids bigint[], out edge bigint)
language sql stable as $$
    with door as materialized (
        select array(select id from request where asker_id = person and id < before order by id desc limit each) as ids
        union all
        select array(select id from request
                     where customer_id = person and customer_id <> asker_id and id < before order by id desc limit each)
        union all
        select array(select request_id from request_watcher
                     where person_id = person and request_id < before order by request_id desc limit each)
        union all
        select array(select request_id from request_holding
                     where unit_id = unit and request_id < before order by request_id desc limit each)
        from unnest(providers) as unit
        union all
        select array(select id from request where first_unit = unit and id < before order by id desc limit each)
        from unnest(providers) as unit
        union all
        select array(select id from request
                     where holder_unit = unit and state = 'OFFERED' and sender_unit is not null and id < before
                     order by id desc limit each)
        from unnest(providers) as unit
        union all
        select array(select id from request where customer_unit = unit and id < before order by id desc limit each)
        from unnest(customers) as unit
    ), far (edge) as (select max(ids[each]) from door)
    select array(select distinct id from door, unnest(door.ids) as id where id >= coalesce(far.edge, 0)), far.edge from far
$$;

-- The latest requests before this number, whosever they are.
create function request_all_latest(before bigint, each int, out ids bigint[], out edge bigint) language sql stable as $$
    with latest as materialized (
        select array(select request_id from request_words where request_id < before order by request_id desc limit each) as ids)
    select ids, ids[each] from latest
$$;

-- By the index, as before, for what the latest of one's own did not give.
alter function request_words_found(tsquery, tsquery, bigint, int) rename to request_words_indexed;

-- Reader: search. The latest before this number. Marks and units may be absent: then whatever has the words.
create function request_words_found(wanted tsquery, marks tsquery, person bigint, providers bigint[], customers bigint[],
    before bigint, most int)
returns setof bigint language plpgsql stable as $$
declare
    -- Looking at so many costs what the index costs.
    affordable constant bigint := 4000;
    each int := greatest(8, 200 / greatest(1, cardinality(providers), cardinality(customers)));
    own record;
    edge bigint := before;
    looked bigint := 0;
    found bigint[] := '{}';
begin
    -- Words that say nothing, such as "the", are in everything and found nowhere.
    if numnode(wanted) = 0 then
        return;
    end if;
    loop
        if providers is null then
            own := request_all_latest(edge, each);
        else
            own := request_own_latest(person, providers, customers, edge, each);
        end if;
        looked := looked + cardinality(own.ids);
        edge := own.edge;
        found := found || array(
            select id from unnest(own.ids) as id
            where (select w.words @@ wanted from request_words w where w.request_id = id)
            order by id desc);
        if edge is null or cardinality(found) >= most then
            return query select unnest(found[:most]);
            return;
        end if;
        exit when cardinality(found) * affordable < most * looked;
        each := each * 3;
    end loop;
    return query select unnest(found);
    return query select request_words_indexed(wanted, marks, edge, most - cardinality(found));
end
$$;
