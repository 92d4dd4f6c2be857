"""The window: every import of PySide6 outside the render child and app.py lies in this room."""
