"""The language of the window: which it is, and how it fills texts and writes figures."""
