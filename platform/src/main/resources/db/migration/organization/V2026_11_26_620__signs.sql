-- Finding by any part of a name: a text is kept as its single signs and its pairs of neighbours, so that an index narrows
-- down where two signs of what is looked for stand together. What it leaves is looked at in full.
create function organization_signs(kept text) returns text[] language sql immutable parallel safe strict as $$
    select coalesce(array_agg(distinct substr(lower(kept), start, signs)), '{}')
    from generate_series(1, length(kept)) as start, generate_series(1, 2) as signs
$$;

-- The pairs of what is looked for, or the sign that stands alone.
create function organization_wanted(words text) returns text[] language sql immutable parallel safe strict as $$
    select coalesce(array_agg(distinct substr(lower(words), start, 2)) filter (where words <> ''), '{}')
    from generate_series(1, greatest(1, length(words) - 1)) as start
$$;

-- Readers: search, the list of people and the choice of a person, by part of name, number or mail address.
create index organization_person_signs on organization_person
    using gin (organization_signs(name || chr(10) || coalesce(number, '') || chr(10) || coalesce(mail, '')));
-- Readers: search and the choice of a unit, by part of name or code.
create index organization_unit_signs on organization_unit
    using gin (organization_signs(name || chr(10) || coalesce(english_name, '') || chr(10) || code));
