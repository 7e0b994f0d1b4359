"""One question on the whole screen."""
