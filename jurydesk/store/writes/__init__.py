"""The writes of a unit of work, by subject. They must never decide anything: actions and domain do."""
