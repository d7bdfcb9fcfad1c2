-- Whom the fact is about: confidential ones are counted only together with those of enough people.
alter table request_fact add column asker_id bigint not null default 0;
alter table request_fact alter column asker_id drop default;
-- Reader: the latest requests of a relation.
create index request_relation on request (customer_unit, first_unit, id desc);
