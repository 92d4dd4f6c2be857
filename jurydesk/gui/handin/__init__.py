"""A juror hands in: what is complete, what is open, the one file and its fingerprint."""
