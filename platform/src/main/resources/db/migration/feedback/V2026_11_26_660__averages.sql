-- Marks of confidential requests are shown together with their like only, so that taking away those that somebody
-- knows leaves no single one.
alter table feedback_mark add column confidential boolean not null default false;
alter table feedback_mark alter column confidential drop default;
-- The block in which the mark is shown with others, for ever; absent while it waits for enough people.
alter table feedback_mark add column block_id bigint;

-- Reader: the weekly sorting into blocks.
create index feedback_mark_waiting on feedback_mark (marked_at) where block_id is null;

-- Marks of enough people, shown together and never in parts. Blocks do not overlap.
create table feedback_block (
    id bigint generated always as identity primary key,
    side text not null check (side in ('CUSTOMER', 'PROVIDER')),
    -- The relation; where the small ones of a unit were joined, only the unit that was marked.
    customer_unit bigint,
    provider_unit bigint,
    confidential boolean not null,
    -- When the first and the last of its marks were given.
    from_at timestamptz not null,
    to_at timestamptz not null,
    check (customer_unit is not null or side = 'CUSTOMER'),
    check (provider_unit is not null or side = 'PROVIDER')
);

alter table feedback_mark add foreign key (block_id) references feedback_block;

-- Readers: marks on a unit's relations, as provider and as customer.
create index feedback_block_provider on feedback_block (provider_unit, to_at);
create index feedback_block_customer on feedback_block (customer_unit, to_at);

-- The sums of a block, see dev.neike.statistics.ClusteredMean. A row is there only where enough people said something
-- about it.
create table feedback_block_mean (
    block_id bigint not null references feedback_block,
    dimension text not null check (dimension in ('OVERALL', 'FIRST', 'SECOND')),
    people bigint not null,
    marks bigint not null,
    sum double precision not null,
    squared_sums double precision not null,
    sums_by_sizes double precision not null,
    squared_sizes double precision not null,
    primary key (block_id, dimension)
);
