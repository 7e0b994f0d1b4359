"""The open audit file in its own thread, and the bridge that the window reaches it by."""
