-- What is promised for a request that is not closed, told by the module that keeps promises; for lists.
create table request_due (
    request_id bigint primary key references request,
    -- As of the request.
    holder_unit bigint not null,
    -- The earliest of its promises; absent while all of them pause.
    due_at timestamptz,
    -- When three quarters of the promised time have passed.
    soon_at timestamptz,
    check (soon_at is null or due_at is null or soon_at <= due_at)
);

-- Reader: a unit's queue, the first due first.
create index request_due_queue on request_due (holder_unit, coalesce(due_at, 'infinity'::timestamptz), request_id);
