"""What the documents say, as data, and how they look. It must never read the desk: what it prints is handed to it."""

from __future__ import annotations
