"""What the program remembers beside the audits."""
