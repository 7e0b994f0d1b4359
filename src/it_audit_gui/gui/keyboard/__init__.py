"""Keys, and where the keyboard is."""
