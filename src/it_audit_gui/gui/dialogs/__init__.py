"""Windows in front of the window: kept for what cannot stand on a page."""
