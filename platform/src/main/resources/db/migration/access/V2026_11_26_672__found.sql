-- Reader: the administrator's list of accounts, by name.
create index access_account_name on access_account (name, id);
-- Reader: the same, by part of name or login.
create index access_account_signs on access_account using gin (search_signs(name || chr(10) || login));
