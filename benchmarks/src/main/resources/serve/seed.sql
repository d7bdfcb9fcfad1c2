-- What was asked through the interface, to be copied; and how far the copying has come.
create table benchmark_seed as
select row_number() over (order by r.id) - 1 as k, r.id, r.subject, r.answers, r.form_version,
       array(select lexeme from unnest(w.words) where lexeme ~ '^~' or lexeme = r.id::text) as own, w.words
from request r join request_words w on w.request_id = r.id;
create unique index benchmark_seed_k on benchmark_seed (k);

create table benchmark_filled (upto bigint primary key, last_request bigint not null, last_activity bigint not null);
