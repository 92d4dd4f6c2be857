"""The archive from which a list can be recomputed, and the check of list and record. It must never read the desk."""

from __future__ import annotations
