-- What was known of the datasets that a run read, as JSON. A run of plain files has none.
create table run_passport (
    run_id   bigint not null references run on delete cascade,
    position integer not null,
    symbol   varchar not null,
    passport varchar not null,
    primary key (run_id, position)
);

-- The list of datasets. Their column files carry the same passports, so that it can be made anew from them.
create table dataset (
    name          varchar_ignorecase(64) primary key,
    symbol        varchar not null,
    timeframe     varchar not null,
    bars          integer not null,
    first_utc     bigint not null,
    last_utc      bigint not null,
    -- The path of a file, the name of another dataset, or the recipe of a synthetic market.
    source        varchar not null,
    source_sha256 varchar not null,
    clock         varchar not null,
    score         integer not null,
    added_utc     bigint not null,
    file          varchar not null unique,
    passport      varchar not null
);
