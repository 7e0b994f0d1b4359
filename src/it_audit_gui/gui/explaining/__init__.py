"""Where figures come from, for every page that shows some."""
