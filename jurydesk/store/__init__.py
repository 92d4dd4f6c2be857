"""The desk file: one encrypted database with everything in it. SQLAlchemy lives here and must never be seen outside."""
