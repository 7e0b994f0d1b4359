"""The tables of file version 2. Frozen once released.

New beside version 1: a digest with each row, what became of steps, what the firm can put in, what
it entered about costs, and what is settled about the whole file.
"""

TABLES = {
    "assessment": """CREATE TABLE assessment (
  id TEXT NOT NULL PRIMARY KEY,
  sequence INTEGER NOT NULL UNIQUE,
  bank TEXT NOT NULL,
  version TEXT NOT NULL,
  started_at TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  digest TEXT NOT NULL
) STRICT""",
    "fact": """CREATE TABLE fact (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  fact TEXT NOT NULL,
  text TEXT,
  number INTEGER,
  digest TEXT NOT NULL,
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
  digest TEXT NOT NULL,
  PRIMARY KEY (assessment, question)
) STRICT, WITHOUT ROWID""",
    "evidence": """CREATE TABLE evidence (
  assessment TEXT NOT NULL,
  question TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  date TEXT NOT NULL,
  pointer TEXT NOT NULL,
  digest TEXT NOT NULL,
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
    "capacity": """CREATE TABLE capacity (
  assessment TEXT NOT NULL PRIMARY KEY REFERENCES assessment (id) ON DELETE CASCADE,
  days_per_month REAL,
  budget_year REAL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "step_tracking": """CREATE TABLE step_tracking (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  status TEXT NOT NULL,
  who TEXT NOT NULL,
  due TEXT,
  reason TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (assessment, step)
) STRICT, WITHOUT ROWID""",
    "step_log": """CREATE TABLE step_log (
  sequence INTEGER PRIMARY KEY,
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  status TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT""",
    "cost_entry": """CREATE TABLE cost_entry (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  input TEXT NOT NULL,
  likely REAL NOT NULL,
  low REAL,
  high REAL,
  digest TEXT NOT NULL,
  PRIMARY KEY (assessment, input)
) STRICT, WITHOUT ROWID""",
    "cost_people": """CREATE TABLE cost_people (
  assessment TEXT NOT NULL PRIMARY KEY REFERENCES assessment (id) ON DELETE CASCADE,
  people INTEGER,
  revenue_people INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "invoice": """CREATE TABLE invoice (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  month TEXT NOT NULL,
  amount REAL NOT NULL,
  planned INTEGER,
  digest TEXT NOT NULL,
  PRIMARY KEY (assessment, position)
) STRICT, WITHOUT ROWID""",
    "device": """CREATE TABLE device (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  bought INTEGER NOT NULL,
  life INTEGER NOT NULL,
  price REAL NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (assessment, position)
) STRICT, WITHOUT ROWID""",
    "audit_setting": """CREATE TABLE audit_setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
}
