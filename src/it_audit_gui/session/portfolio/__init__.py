"""What the audits of several firms show together, without telling whose they are."""
