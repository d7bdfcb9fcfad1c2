-- Reader: the longest cases of a chain.
create index log_case_duration on log_case (chain_id, duration_seconds desc, number);
