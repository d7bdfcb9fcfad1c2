-- Somebody's way in.
create table access_account (
    id bigint generated always as identity primary key,
    login text not null check (login = lower(login) and length(login) between 1 and 200),
    name text not null,
    password_hash text not null,
    -- Set for one-time passwords: the first thing to do is to choose another.
    must_change_password boolean not null,
    first_used_at timestamptz,
    language text check (language in ('en', 'zh-CN')),
    disabled_at timestamptz,
    created_at timestamptz not null default now()
);

-- Reader: sign-in; also keeps logins apart.
create unique index access_account_login on access_account (login);

-- Roles granted by an administrator; LEAD and EMPLOYEE follow from elsewhere.
create table access_role (
    account_id bigint not null references access_account,
    role text not null check (role in ('ADMINISTRATOR', 'ANALYST', 'EXECUTIVE', 'QUALITY_OFFICE')),
    granted_at timestamptz not null default now(),
    granted_by bigint references access_account,
    primary key (account_id, role)
);

-- Failed sign-ins per login and per address; old ones are forgotten.
create table access_sign_in_failure (
    subject text not null,
    at timestamptz not null default now()
);

-- Reader: how long to wait before the next try.
create index access_sign_in_failure_subject on access_sign_in_failure (subject, at desc);

-- Sessions, in the layout that Spring Session JDBC reads and writes.
create table access_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(200)
);

-- Reader: every request.
create unique index access_session_id on access_session (session_id);
-- Reader: the clean-up of expired sessions.
create index access_session_expiry on access_session (expiry_time);
-- Reader: ending all sessions of one account.
create index access_session_principal on access_session (principal_name);

create table access_session_attributes (
    session_primary_id char(36) not null references access_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
