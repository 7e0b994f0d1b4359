"""An open audit in the window: the way through it, and its pages."""
