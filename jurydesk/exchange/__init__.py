"""Sealed files: what goes to a juror and comes back, and what of it is accepted. Must touch no desk and no screen."""
