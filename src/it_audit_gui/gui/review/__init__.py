"""What is still open, unknown or worth a second look."""
