-- Readers: the services that somebody answers for, as owner or deputy.
create index catalog_service_owner on catalog_service (owner_id) where owner_id is not null;
create index catalog_service_deputy on catalog_service (deputy_id) where deputy_id is not null;
