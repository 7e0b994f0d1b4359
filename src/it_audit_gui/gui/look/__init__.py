"""How the window looks: names and numbers of the design, and what Qt makes of them."""
