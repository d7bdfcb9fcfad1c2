-- Readers: who waits for whom now, of what is not confidential: from the index alone.
drop index request_open_customer;
drop index request_open_provider;
create index request_open_customer on request (customer_unit, first_unit, state) where closed_at is null and not confidential;
create index request_open_provider on request (first_unit, customer_unit, state) where closed_at is null and not confidential;
