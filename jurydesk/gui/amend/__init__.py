"""Amending the charter: what changes, what that does to packs and hand-ins, and why."""
