"""What the self-test tries of the window: whether all of it can be made and painted."""
