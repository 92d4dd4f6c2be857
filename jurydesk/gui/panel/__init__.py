"""The panel: its people, their conflicts, who judges what."""
