"""The ``.itaudit`` file: opened safely, migrated, written with one commit per change."""
