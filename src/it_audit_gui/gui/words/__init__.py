"""What a domain value is called in the window."""
