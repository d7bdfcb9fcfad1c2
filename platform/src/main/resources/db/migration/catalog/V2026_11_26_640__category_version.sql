-- Counts the changes, for whoever changes it at the same time as somebody else.
alter table catalog_category add column version bigint not null default 1;
