-- Search, again: the index of words tries each mark of who may see on each candidate, which somebody who oversees many units
-- waited for. Many marks are now looked at in the rows.
drop function request_words_found(tsquery, bigint, int);

-- Reader: search. The latest before this number. Marks may be absent: then all that has the words.
create function request_words_found(wanted tsquery, marks tsquery, before bigint, most int)
returns setof bigint language plpgsql stable as $$
declare
    rare constant int := 5000;
    -- The index tries each mark on each candidate: many are looked at in the rows instead.
    few constant int := 16;
    whole constant tsquery := case when marks is null then wanted else wanted && marks end;
    tried constant tsquery := case when numnode(marks) < few then whole else wanted end;
    found bigint[];
begin
    -- Words that say nothing, such as "the", are in everything and found nowhere.
    if numnode(wanted) = 0 then
        return;
    end if;
    found := array(select request_words_any(tried, rare + 1));
    if cardinality(found) > rare then
        return query select request_words_latest(whole, before, most);
    elsif tried = whole then
        return query select id from unnest(found) as id where id < before order by id desc limit most;
    else
        return query
            select w.request_id from request_words w
            where w.request_id = any(found) and w.request_id < before and (w.words @@ marks) is true
            order by w.request_id desc limit most;
    end if;
end
$$;
