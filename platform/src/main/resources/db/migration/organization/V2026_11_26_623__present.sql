-- Whether a period has this day. Spelt out, so that somebody's few rows are read by the plain indexes below and looked at:
-- the indexes that keep periods apart answer many times slower, and what they cost is guessed badly.
create function organization_holds(period daterange, day date) returns boolean language sql immutable parallel safe as $$
    select lower(period) <= day and coalesce(upper(period), 'infinity'::date) > day
$$;

-- Reader: where a unit hangs.
create index organization_placement_unit on organization_placement (unit_id);
-- Reader: where somebody belongs.
create index organization_membership_person on organization_membership (person_id);
