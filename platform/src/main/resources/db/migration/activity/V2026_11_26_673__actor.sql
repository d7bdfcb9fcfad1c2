-- Reader: the administrator's page, filtered by who did it. They are told by name, not by account.
drop index activity_account;
create index activity_actor on activity (actor, id desc);
