-- Jobs that any node may run, in the layout that db-scheduler reads and writes.
create table job (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

-- Reader: the nodes, looking for what is due.
create index job_execution_time on job (execution_time);
-- Reader: the nodes, looking for jobs whose node died.
create index job_last_heartbeat on job (last_heartbeat);
