"""The official result, exact, and why each rank is what it is. It must never read a file, a clock or a database."""
