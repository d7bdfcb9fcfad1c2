-- What has the words, for search. Which way is quicker turns on how much there is, and the planner guesses that badly: words
-- that are common each may never stand together. So each way has a function of its own that allows no other.

-- By the index of words: at most so many, whichever. What is rare is all here.
create function request_words_any(wanted tsquery, most int) returns setof bigint language sql stable
    set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off as $$
    select request_id from request_words where words @@ wanted limit most
$$;

-- From the latest down, before this number: what is common is found after a few steps.
create function request_words_latest(wanted tsquery, before bigint, most int) returns setof bigint language sql stable
    set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
    select request_id from request_words where words @@ wanted and request_id < before order by request_id desc limit most
$$;

-- Reader: search. The latest before this number.
create function request_words_found(wanted tsquery, before bigint, most int) returns setof bigint language plpgsql stable as $$
declare
    rare constant int := 5000;
    found bigint[];
begin
    found := array(select request_words_any(wanted, rare + 1));
    if cardinality(found) <= rare then
        return query select id from unnest(found) as id where id < before order by id desc limit most;
    else
        return query select request_words_latest(wanted, before, most);
    end if;
end
$$;
