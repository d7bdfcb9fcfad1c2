-- Stands here where the database was filled with a made-up company.
create table sample_filled (
    filled_at timestamptz primary key
);
