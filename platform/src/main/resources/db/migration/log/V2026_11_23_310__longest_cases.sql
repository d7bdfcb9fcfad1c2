-- Reader: the list of a chain's cases, longest first.
create index log_case_longest on log_case (chain_id, duration_seconds desc, number);
