"""The same session without a window."""
