"""The last stage of both desks: what is fixed about the round, and how this desk is kept, moved and brought back."""
