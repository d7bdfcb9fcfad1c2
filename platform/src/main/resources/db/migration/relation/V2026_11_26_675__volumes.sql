-- How much there is on each relation of a unit is read from an index alone, so that a unit with hundreds of relations reads
-- few pages; whatever else is shown is read of the few that are shown.

-- Readers: whom a unit serves, and who serves it, the most first.
create index relation_lived_month_customers on relation_lived_month (provider_unit, month, customer_unit) include (asked, handed);
create index relation_lived_month_providers on relation_lived_month (customer_unit, month, provider_unit) include (asked, handed);
drop index relation_lived_month_provider;
