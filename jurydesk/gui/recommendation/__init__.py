"""Writing, signing and recording the recommendation list."""
