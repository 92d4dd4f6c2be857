"""The example panel: invented people and proposals, and the whole way from the call to the verified list."""
