"""What the window asks of the computer it runs on."""
