-- Reader: the home page, the relation that costs a chain most.
create index relation_pair_costliest on relation_pair (chain_id, lost_seconds desc, giver, receiver) where lost_seconds > 0;
