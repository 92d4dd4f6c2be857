"""Names the system libraries that Qt needs and this Linux computer lacks: one line each, with Debian's package for it.

With --window also those of a window on an X display. Needs the standard library only, and must never install anything.
"""

from __future__ import annotations

import ctypes
import sys

# What the QtCore, QtGui, QtWidgets, QtSvg and QtPdf libraries are linked against (readelf -d), without what comes with
# every system (libc, libm, libgcc, libstdc++, libz).
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
# What the platform plugin for X displays adds.
FOR_A_WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def _is_missing(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False


def main() -> None:
    """Prints "library package" for each missing one; nothing on systems whose Qt brings its own."""
    if not sys.platform.startswith("linux"):
        return
    wanted = ALWAYS | (FOR_A_WINDOW if "--window" in sys.argv[1:] else {})
    for library, package in wanted.items():
        if _is_missing(library):
            print(library, package)


if __name__ == "__main__":
    main()
