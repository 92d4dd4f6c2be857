"""The Qt-free side of `render`: opens untrusted PDFs through child processes, never in this one.

with RenderPool() as pool, pool.open(data) as document:
    info = document.info.result()
    image = document.render(0, 800, 1130).result()
"""

from __future__ import annotations

from jurydesk.render.client.document import RenderDocument, fitting
from jurydesk.render.client.once import examine, page_texts, repaired
from jurydesk.render.client.pool import RenderPool
from jurydesk.render.client.queue import Urgency
from jurydesk.render.client.trouble import Kind, RenderTrouble
from jurydesk.render.values import (
    Box,
    DocumentInfo,
    Hit,
    Link,
    OutlineEntry,
    PageImage,
    PageSize,
    Selection,
)

__all__ = [
    "Box",
    "DocumentInfo",
    "Hit",
    "Kind",
    "Link",
    "OutlineEntry",
    "PageImage",
    "PageSize",
    "RenderDocument",
    "RenderPool",
    "RenderTrouble",
    "Selection",
    "Urgency",
    "examine",
    "fitting",
    "page_texts",
    "repaired",
]
