"""The consolidated order and why each proposal stands where it stands."""
