"""The report and the documents beside it: choose, look at, print, save."""
