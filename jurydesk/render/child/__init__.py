"""The process that opens untrusted PDFs: QtPdf, QtGui and pikepdf, no widgets, no store, no network, no paths.

It reads requests from its standard input and ends when that ends. Whoever starts it is expected to kill it.
"""

from __future__ import annotations


def main() -> int:
    """The exit code 0, once the client has gone. Confines itself before it loads what could be attacked."""
    from jurydesk.render.child import confine  # noqa: PLC0415 - importing this package must stay free of Qt

    confine.confine()
    from jurydesk.render.child import serve  # noqa: PLC0415 - loaded inside the limits

    serve.serve()
    return 0
