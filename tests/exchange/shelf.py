"""A place for the documents of a pack that is being opened."""

from __future__ import annotations


class Shelf:
    """Takes documents as a desk does: kept only if nothing is raised."""

    def __init__(self):
        self.kept = {}

    def __call__(self, document):
        return _Taking(self.kept, document.name)


class _Taking:
    def __init__(self, kept, name):
        self.kept, self.name, self.data = kept, name, b""

    def write(self, data):
        self.data += data

    def close(self):
        self.kept[self.name] = self.data
