"""The meeting: who is there, the panel's scores, votes, decisions."""
