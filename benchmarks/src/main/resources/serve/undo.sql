-- Takes back what was created after the filling: a measuring leaves no more than it found.
create temporary table undone on commit drop as
select id from request where id > (select max(last_request) from benchmark_filled);
create unique index on undone (id);
delete from request_words where request_id in (select id from undone);
delete from request_leg where request_id in (select id from undone);
delete from request_life where request_id in (select id from undone);
delete from request_fact where request_id in (select id from undone);
delete from catalog_use_new;
delete from request where id in (select id from undone);
delete from activity where id > (select max(last_activity) from benchmark_filled);
select setval(pg_get_serial_sequence('request', 'id'), (select max(id) from request));
