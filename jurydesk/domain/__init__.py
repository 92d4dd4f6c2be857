"""The rules of judging as plain values and pure functions; it must never touch a file, a clock or a database."""
