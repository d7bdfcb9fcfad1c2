-- A file of neither request nor draft waits for the request that a program is about to make of it.
-- Readers: one's own that wait; the job that forgets them after a day.
create index request_attachment_waiting on request_attachment (uploaded_by, id)
    where request_id is null and draft_id is null;
