"""Where the firm stands, what comes first, and the report."""
