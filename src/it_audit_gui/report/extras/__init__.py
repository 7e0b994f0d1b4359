"""Documents beside the report: forms for pen and paper, a list of actions, a calendar."""
