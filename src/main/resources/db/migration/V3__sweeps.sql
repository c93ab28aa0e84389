-- One row per search over parameters. Two of the same fingerprint would find the same, bit by bit, so there is one.
create table sweep (
    id             bigint generated always as identity primary key,
    -- SHA-256 of everything that decides what is found: request, config, bars, version of the program.
    fingerprint    char(64) not null unique,
    -- SHA-256 of the request alone, by which a search over other bars is found.
    request_sha256 char(64) not null,
    started        timestamp(9) with time zone not null,
    engine_version varchar not null,
    years          double precision not null,
    combinations   integer not null,
    -- Over all scenarios that all combinations are tried in.
    to_try         bigint not null,
    batches        integer not null,
    -- What was asked, as JSON.
    request        varchar not null,
    -- The rows of the second stage, packed; null until the search has ended, and where there is no second stage.
    final_rows     blob
);

create table sweep_bars (
    sweep_id bigint not null references sweep on delete cascade,
    position integer not null,
    symbol   varchar not null,
    source   varchar not null,
    bars     integer not null,
    sha256   char(64) not null,
    primary key (sweep_id, position)
);

-- What was found, as it was found. The last batch of a search is written with its final rows: a search that has all
-- its batches has ended.
create table sweep_batch (
    sweep_id     bigint not null references sweep on delete cascade,
    scenario     varchar not null,
    number       integer not null,
    combinations integer not null,
    figures      blob not null,
    primary key (sweep_id, scenario, number)
);
