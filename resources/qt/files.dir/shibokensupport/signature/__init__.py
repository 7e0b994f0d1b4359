"""What describes Qt's functions in Python's words."""
