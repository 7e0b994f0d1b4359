"""What the window does with an audit file as a whole."""
