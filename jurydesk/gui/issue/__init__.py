"""Issuing the packs: the charter is frozen, codes are shown once."""
