"""The open audit file in its own thread, and what can be done with it as a whole."""
