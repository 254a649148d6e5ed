/// The first schema.
///
/// Days are day numbers since 1970-01-01, moments are seconds since then, digests are 32 bytes.
/// What is large stands apart from what changes (`card_content` from `card`), since SQLite rewrites
/// a row whole. Whether something is live is asked of its operation and never copied. Each index
/// makes a small transaction dearer by a page; what only an undo asks for goes without.
enum SchemaVersion1 {
  static let sql = """
    CREATE TABLE operation (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      summary TEXT NOT NULL,
      user TEXT NOT NULL,
      at INTEGER NOT NULL,
      undone_by INTEGER REFERENCES operation,
      undoes INTEGER REFERENCES operation
    ) STRICT;

    CREATE TABLE event (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      date INTEGER NOT NULL,
      UNIQUE (name, date)
    ) STRICT;

    -- Each operation that named an event, so that taking one back leaves it to the others.
    CREATE TABLE announcement (
      event INTEGER NOT NULL REFERENCES event,
      operation INTEGER NOT NULL REFERENCES operation,
      place TEXT,
      PRIMARY KEY (event, operation)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE person (
      id INTEGER PRIMARY KEY AUTOINCREMENT
    ) STRICT;

    -- `search` holds the card's names and keys, folded, one a line.
    CREATE TABLE card (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      event INTEGER REFERENCES event,
      person INTEGER REFERENCES person,
      digest BLOB NOT NULL,
      search TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX card_identity ON card (digest, ifnull(event, 0));
    CREATE INDEX card_person ON card (person);

    CREATE TABLE card_content (
      card INTEGER PRIMARY KEY REFERENCES card,
      version TEXT,
      contact BLOB NOT NULL,
      raw BLOB NOT NULL
    ) STRICT;

    CREATE TABLE candidate_key (
      value TEXT NOT NULL,
      kind TEXT NOT NULL,
      card INTEGER NOT NULL REFERENCES card,
      PRIMARY KEY (value, kind, card)
    ) STRICT, WITHOUT ROWID;

    -- The digest is null while the source is being written.
    CREATE TABLE source (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      operation INTEGER NOT NULL REFERENCES operation,
      path TEXT NOT NULL,
      format TEXT NOT NULL,
      event INTEGER REFERENCES event,
      kind TEXT NOT NULL,
      introducer INTEGER REFERENCES card,
      records INTEGER NOT NULL DEFAULT 0,
      byte_count INTEGER NOT NULL DEFAULT 0,
      encoding TEXT NOT NULL DEFAULT '',
      digest BLOB
    ) STRICT;
    CREATE INDEX source_digest ON source (digest);
    CREATE INDEX source_introducer ON source (introducer) WHERE introducer IS NOT NULL;

    -- A skipped record has no card. `raw` is null where the card's own bytes are the record's, and
    -- for a skipped record over the limit.
    CREATE TABLE record (
      source INTEGER NOT NULL REFERENCES source,
      number INTEGER NOT NULL,
      card INTEGER REFERENCES card,
      offset INTEGER NOT NULL,
      line INTEGER,
      byte_count INTEGER NOT NULL,
      raw BLOB,
      PRIMARY KEY (source, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX record_card ON record (card) WHERE card IS NOT NULL;

    -- Stretches of a source outside its records, many to a row: see FramePieces.
    CREATE TABLE frame (
      source INTEGER NOT NULL REFERENCES source,
      number INTEGER NOT NULL,
      places BLOB NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (source, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE problem (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES source,
      record INTEGER,
      severity TEXT NOT NULL,
      code TEXT NOT NULL,
      line INTEGER,
      "column" INTEGER,
      element TEXT,
      message TEXT NOT NULL
    ) STRICT;
    CREATE INDEX problem_source ON problem (source);

    CREATE TABLE move (
      id INTEGER PRIMARY KEY,
      operation INTEGER NOT NULL REFERENCES operation,
      card INTEGER NOT NULL REFERENCES card,
      from_person INTEGER REFERENCES person,
      to_person INTEGER REFERENCES person
    ) STRICT;
    CREATE INDEX move_operation ON move (operation);
    CREATE INDEX move_card ON move (card);

    -- What lists show. The dates of the standing stand in columns of their own, to be searched by.
    CREATE TABLE person_summary (
      person INTEGER PRIMARY KEY REFERENCES person,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      rank INTEGER,
      due INTEGER,
      opens INTEGER,
      moved_on INTEGER,
      standing BLOB NOT NULL
    ) STRICT;
    CREATE INDEX person_summary_name ON person_summary (folded);
    CREATE INDEX person_summary_step ON person_summary (rank, due, folded, person, opens)
      WHERE rank IS NOT NULL;
    CREATE INDEX person_summary_moved_on ON person_summary (moved_on, folded)
      WHERE moved_on IS NOT NULL;

    -- `event` and `introducer` repeat what the fact says, to be searched by.
    CREATE TABLE fact (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      operation INTEGER NOT NULL REFERENCES operation,
      name TEXT NOT NULL,
      date INTEGER NOT NULL,
      event INTEGER,
      introducer INTEGER,
      fact BLOB NOT NULL
    ) STRICT;
    CREATE INDEX fact_operation ON fact (operation);
    CREATE INDEX fact_name ON fact (name, date);
    CREATE INDEX fact_event ON fact (event) WHERE event IS NOT NULL;
    CREATE INDEX fact_introducer ON fact (introducer) WHERE introducer IS NOT NULL;

    CREATE TABLE fact_card (
      card INTEGER NOT NULL REFERENCES card,
      fact INTEGER NOT NULL REFERENCES fact,
      PRIMARY KEY (card, fact)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX fact_card_fact ON fact_card (fact);

    CREATE TABLE verdict (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      operation INTEGER NOT NULL REFERENCES operation,
      a INTEGER NOT NULL REFERENCES card,
      b INTEGER NOT NULL REFERENCES card,
      decision TEXT NOT NULL,
      CHECK (a < b)
    ) STRICT;
    CREATE INDEX verdict_operation ON verdict (operation);
    CREATE INDEX verdict_a ON verdict (a, b);
    CREATE INDEX verdict_b ON verdict (b);

    CREATE TABLE review (
      id INTEGER PRIMARY KEY,
      a INTEGER NOT NULL REFERENCES card,
      b INTEGER NOT NULL REFERENCES card,
      decision TEXT NOT NULL,
      probability REAL NOT NULL,
      rule TEXT NOT NULL,
      evidence BLOB NOT NULL,
      CHECK (a <> b)
    ) STRICT;
    CREATE UNIQUE INDEX review_pair ON review (min(a, b), max(a, b));
    CREATE INDEX review_a ON review (a);
    CREATE INDEX review_b ON review (b);

    CREATE TABLE note (
      name TEXT PRIMARY KEY,
      text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    -- StoreNote.identity: 16 random bytes.
    INSERT INTO note (name, text) VALUES ('identity', lower(hex(randomblob(16))));
    """
}
