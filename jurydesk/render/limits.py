"""How much an untrusted PDF may ask of the child process. Both sides hold these figures; neither trusts the other."""

from __future__ import annotations

PAGE_SECONDS = 10.0
"""For one page: drawing, text, search, links."""

OPEN_SECONDS = 30.0
"""For opening a file, rewriting a damaged one included."""

START_SECONDS = 30.0
"""For a new child to say that it is there, on a computer that is busy."""

ALARM_GRACE = 2.0
"""Seconds after which the child ends itself when nobody is left to end it."""

MAX_MEMORY = 1 << 30
"""Bytes of data a child may hold, beside the document itself."""

MAX_DOCUMENT = 1 << 29
"""Bytes of the largest file that is opened."""

MAX_PIXELS = 12_000_000
"""In one image; larger pages are asked for in tiles."""

MAX_SCALED_SIDE = 200_000
"""Pixels of the longer side of a page of which a tile is drawn."""

MAX_SEGMENT = 4 * MAX_PIXELS
"""Bytes of the shared memory through which images come back."""

MAX_PAGES = 20_000
SIZES_AT_ONCE = 100
"""Pages measured in one go; each takes up to half a millisecond."""

MEASURED_FIRST = 8
"""Pages measured while a document is opened; the first page shall not wait for the last."""

MAX_SIDE_POINTS = 14_400.0
"""200 inches, the format's own limit; larger pages are shown as if they were this large."""

MIN_SIDE_POINTS = 3.0

MAX_TEXT = 2_000_000
"""Letters of one page."""

MAX_HITS = 2_000
MAX_BOXES = 20_000
MAX_LINKS = 2_000
MAX_ADDRESS = 2_000
MAX_OUTLINE = 5_000
MAX_OUTLINE_DEPTH = 16
MAX_TITLE = 300
MAX_REPLY = 16_000_000
"""Bytes of one answer without what follows it."""

KILLS_PER_PAGE = 2
"""So often may one page end the child before it is not tried again."""
