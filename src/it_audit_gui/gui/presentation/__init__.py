"""One question large on a screen that others see."""
