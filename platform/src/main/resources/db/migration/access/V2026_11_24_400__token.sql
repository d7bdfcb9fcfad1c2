-- What keeps token hashes from being tried out on a copy of the table alone; made at the first start.
create table access_token_key (
    only_one boolean primary key default true check (only_one),
    value bytea not null check (length(value) = 32)
);

-- With what a program acts for somebody. The token itself is nowhere.
create table access_token (
    id bigint generated always as identity primary key,
    account_id bigint not null references access_account,
    name text not null check (length(name) between 1 and 100),
    -- HMAC-SHA-256 of the token.
    hash bytea not null check (length(hash) = 32),
    -- The beginning of the token, to tell it from others.
    beginning text not null,
    scopes text[] not null check (cardinality(scopes) > 0),
    made_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > made_at),
    used_at timestamptz,
    revoked_at timestamptz
);

-- Reader: every call of a program.
create unique index access_token_hash on access_token (hash);

-- Reader: the page of one's tokens.
create index access_token_account on access_token (account_id, id desc);
