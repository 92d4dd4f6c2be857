"""What a fresh child does before a document is there: everything that would make the first page wait."""

from __future__ import annotations

from jurydesk.render.child import draw, load, reading
from jurydesk.render.protocol import Render

# One page in a font that is not embedded, so that the system's fonts are looked through now. QtPdf finds the objects
# without a table of contents.
_PAGE = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 90 90]/Contents 4 0 R
/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj
4 0 obj <</Length 29>> stream
BT /F 9 Tf 9 9 Td (Warm) Tj ET
endstream endobj
trailer <</Root 1 0 R>>
%%EOF
"""


_SIDE = 1024


def warm(segment: memoryview) -> bool:
    """Whether the page could be read, and drawn into the memory; what was loaded and touched by it stays."""
    loaded = load.load(_PAGE, "")
    image = draw.draw(loaded.document, Render(0, _SIDE, _SIDE))
    bits = image.constBits()
    segment[: len(bits)] = bits
    return reading.Reading(loaded.document, loaded.factor).text(0) == "Warm"
