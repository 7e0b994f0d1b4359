"""Where the firm stands and what comes first."""
