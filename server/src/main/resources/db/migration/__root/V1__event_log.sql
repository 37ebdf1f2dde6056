-- The log of events between modules, as Spring Modulith's registry (structure v2) wants it.
CREATE TABLE event_log.event_publication (
    id                     uuid PRIMARY KEY,
    listener_id            text NOT NULL,
    event_type             text NOT NULL,
    serialized_event       text NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
CREATE INDEX event_publication_serialized_event ON event_log.event_publication USING hash (serialized_event);
CREATE INDEX event_publication_completion_date ON event_log.event_publication (completion_date);
