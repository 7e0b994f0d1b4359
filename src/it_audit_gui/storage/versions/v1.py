"""The tables of file version 1. Frozen."""

TABLES = {
    "assessment": """CREATE TABLE assessment (
  id TEXT NOT NULL PRIMARY KEY,
  sequence INTEGER NOT NULL UNIQUE,
  bank TEXT NOT NULL,
  version TEXT NOT NULL,
  started_at TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT ''
) STRICT""",
    "fact": """CREATE TABLE fact (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  fact TEXT NOT NULL,
  text TEXT,
  number INTEGER,
  PRIMARY KEY (assessment, fact)
) STRICT, WITHOUT ROWID""",
    "answer": """CREATE TABLE answer (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  state TEXT NOT NULL,
  option INTEGER,
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  reason TEXT NOT NULL,
  to_confirm INTEGER NOT NULL,
  answered_at TEXT NOT NULL,
  PRIMARY KEY (assessment, question)
) STRICT, WITHOUT ROWID""",
    "evidence": """CREATE TABLE evidence (
  assessment TEXT NOT NULL,
  question TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  date TEXT NOT NULL,
  pointer TEXT NOT NULL,
  PRIMARY KEY (assessment, question, position),
  FOREIGN KEY (assessment, question) REFERENCES answer (assessment, question) ON DELETE CASCADE
) STRICT, WITHOUT ROWID""",
    "answer_log": """CREATE TABLE answer_log (
  sequence INTEGER PRIMARY KEY,
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  state TEXT NOT NULL,
  option INTEGER,
  at TEXT NOT NULL
) STRICT""",
}
