-- People given sight of a unit without a part in it.
create table rights_reader (
    unit_id bigint not null,
    person_id bigint not null,
    given_by bigint,
    given_at timestamptz not null,
    primary key (unit_id, person_id)
);

-- Reader: what somebody may see, at every request.
create index rights_reader_person on rights_reader (person_id, unit_id);
