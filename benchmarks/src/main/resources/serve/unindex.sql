-- Takes away what makes writing many rows slow, and keeps what it takes to bring it back: a run may be broken off.
create table if not exists benchmark_definition (position int generated always as identity, statement text not null);
do $$
declare
    it record;
    filled constant regclass[] := array['request', 'request_life', 'request_leg', 'request_words', 'request_holding', 'request_message',
        'request_assignment', 'request_watcher', 'activity', 'feedback_mark']::regclass[];
begin
    for it in
        select conrelid::regclass as of, conname, pg_get_constraintdef(oid) as definition
        from pg_constraint where contype = 'x' and conrelid = any(filled)
    loop
        insert into benchmark_definition (statement)
        values (format('alter table %s add constraint %I %s', it.of, it.conname, it.definition));
        execute format('alter table %s drop constraint %I', it.of, it.conname);
    end loop;
    for it in
        select i.indexrelid::regclass as name, pg_get_indexdef(i.indexrelid) as definition
        from pg_index i
        where i.indrelid = any(filled) and not i.indisprimary
          and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
    loop
        insert into benchmark_definition (statement) values (it.definition);
        execute format('drop index %s', it.name);
    end loop;
end
$$;
