-- Brings back what unindex.sql took away.
set local maintenance_work_mem = '512MB';
do $$
declare
    it record;
begin
    for it in select statement from benchmark_definition order by position loop
        execute it.statement;
    end loop;
    delete from benchmark_definition;
end
$$;
