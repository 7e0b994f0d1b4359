"""``it-audit --self-test FILE.json``: does this copy of the program work on this computer?"""
