-- One row per run. What a list of runs shows is here, so that listing reads nothing else but the metrics.
create table run (
    id             bigint generated always as identity primary key,
    name           varchar not null,
    notes          varchar default '' not null,
    tags           varchar array default array[] not null,
    starred        boolean default false not null,
    status         varchar not null,
    started        timestamp(9) with time zone not null,
    took_nanos     bigint default 0 not null,
    config_name    varchar not null,
    symbols        varchar array not null,
    timeframes     varchar not null,
    engine_version varchar not null,
    seed           bigint,
    process_id     bigint not null,
    trouble        varchar,
    deleted        timestamp(9) with time zone,
    -- The inbox file a run came from: what keeps it from being taken in twice.
    inbox_file     varchar unique
);

create table run_inputs (
    run_id      bigint primary key references run on delete cascade,
    config_path varchar not null,
    config_text varchar not null,
    scenarios   varchar array not null,
    range_from  date,
    range_to    date,
    range_last  integer
);

create table run_bar_file (
    run_id   bigint not null references run on delete cascade,
    position integer not null,
    symbol   varchar not null,
    file     varchar not null,
    primary key (run_id, position)
);

-- What a finished run read of its bar files.
create table run_bars (
    run_id    bigint not null references run on delete cascade,
    position  integer not null,
    symbol    varchar not null,
    file      varchar not null,
    timeframe varchar not null,
    bars      integer not null,
    first_utc bigint not null,
    last_utc  bigint not null,
    sha256    char(64) not null,
    primary key (run_id, position)
);

-- Undefined figures have no row.
create table run_metric (
    run_id   bigint not null references run on delete cascade,
    scenario varchar not null,
    metric   varchar not null,
    figure   double precision not null,
    primary key (run_id, scenario, metric)
);

create table run_result (
    run_id bigint primary key references run on delete cascade,
    result blob not null
);

-- How many transactions were committed so far. The same number is kept beside the database, so that a file that lost
-- its end is noticed.
create table history_state (
    changes bigint not null
);
insert into history_state values (0);
