"""The proposals: taken from a table, looked at, set aside."""
