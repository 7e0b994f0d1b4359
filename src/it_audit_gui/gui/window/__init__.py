"""The window around it all: its menus, its keys, and the start page or the open audit in it."""
