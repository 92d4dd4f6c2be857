"""For whoever received a list: does it hold."""
