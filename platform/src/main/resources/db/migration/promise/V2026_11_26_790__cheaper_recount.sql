-- Its only reader, the walk over all open promises after the steps of warnings have changed, goes by number now: this index
-- was written with every due time.
drop index promise_clock_due;

-- A change is written by the statement that writes its promise, from the rows that this has written, and no promise is ever
-- removed: looking each of them up a second time was a fifth of the work of computing many anew.
alter table promise_due_change drop constraint promise_due_change_clock_id_fkey;
