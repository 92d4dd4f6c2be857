"""The call and its rules, as they stand."""
