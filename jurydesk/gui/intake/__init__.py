"""Taking in hand-ins, and who is missing."""
