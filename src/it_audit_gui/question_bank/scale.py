"""The scale on which every question of a bank is asked: options from 0, the worst, to the best."""

OPTIONS = 4
BEST = OPTIONS - 1
