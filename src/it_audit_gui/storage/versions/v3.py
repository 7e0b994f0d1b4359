"""The tables of file version 3. Frozen once released.

New beside version 2: questions to come back to, files kept as evidence, and a row that says which
version may still read the file. The content of a file has a table of its own, so that reading a
list never touches it.
"""

from it_audit_gui.storage.versions import v2

NEW = {
    "later": """CREATE TABLE later (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (assessment, question)
) STRICT, WITHOUT ROWID""",
    "attachment": """CREATE TABLE attachment (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  id TEXT NOT NULL PRIMARY KEY,
  question TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_at TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "attachment_content": """CREATE TABLE attachment_content (
  attachment TEXT NOT NULL PRIMARY KEY REFERENCES attachment (id) ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT""",
    "evidence_attachment": """CREATE TABLE evidence_attachment (
  assessment TEXT NOT NULL,
  question TEXT NOT NULL,
  position INTEGER NOT NULL,
  attachment TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (assessment, question, position),
  FOREIGN KEY (assessment, question, position)
    REFERENCES evidence (assessment, question, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID""",
}
TABLES = {**v2.TABLES, **NEW}

# The oldest version whose program may read such a file.
MIN_READER = "3"
