"""Help without a network: guides, keys, what is new, about, licences and the support file."""
