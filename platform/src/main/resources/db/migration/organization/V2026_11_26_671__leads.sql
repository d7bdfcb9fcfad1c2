-- Reader: who leads what, in the tree of units.
create index organization_membership_lead on organization_membership (unit_id) where role = 'LEAD';
