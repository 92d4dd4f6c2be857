"""How much memory a child takes, seen from outside, and Windows' own way of limiting it. Knows nothing of documents."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

from jurydesk.render import limits

if TYPE_CHECKING:
    import subprocess

LIMIT = limits.MAX_MEMORY + (limits.MAX_MEMORY >> 1)
"""Bytes resident at which a child is killed. Above what the child allows itself, shared memory included."""

_PROC_PIDTASKINFO = 4
_JOB_EXTENDED_LIMITS = 9
_PROCESS_MEMORY, _KILL_ON_CLOSE = 0x100, 0x2000


def resident(pid: int) -> int:
    """Bytes of memory the process holds; 0 where that cannot be known."""
    ways = {"linux": _linux, "darwin": _mac}
    return ways.get(sys.platform, lambda _pid: 0)(pid)


def _linux(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:  # noqa: PTH123 - asked ten times a second
            return int(file.read().split()[1]) * 4096
    except (OSError, IndexError, ValueError):
        return 0


class _TaskInfo(ctypes.Structure):
    """The begin of macOS' proc_taskinfo; the rest is not looked at."""

    _fields_ = (("virtual", ctypes.c_uint64), ("resident", ctypes.c_uint64), ("rest", ctypes.c_uint8 * 80))


def _mac(pid: int) -> int:
    info = _TaskInfo()
    size = ctypes.sizeof(info)
    try:
        filled = ctypes.CDLL("/usr/lib/libproc.dylib").proc_pidinfo(
            ctypes.c_int(pid), ctypes.c_int(_PROC_PIDTASKINFO), ctypes.c_uint64(0), ctypes.byref(info), size
        )
    except (OSError, AttributeError):
        return 0
    return int(info.resident) if filled == size else 0


class _JobLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, its nested parts laid out flat."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def confine(process: subprocess.Popen[bytes]) -> int:
    """On Windows: a job that limits memory and dies with us. Returns its handle; 0 elsewhere."""
    if not hasattr(ctypes, "WinDLL"):
        return 0
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    job = kernel.CreateJobObjectW(None, None)
    wanted = _JobLimits(flags=_PROCESS_MEMORY | _KILL_ON_CLOSE, process_memory=LIMIT)
    kernel.SetInformationJobObject(
        ctypes.c_void_p(job), _JOB_EXTENDED_LIMITS, ctypes.byref(wanted), ctypes.sizeof(wanted)
    )
    kernel.AssignProcessToJobObject(ctypes.c_void_p(job), ctypes.c_void_p(int(vars(process)["_handle"])))
    return int(job or 0)


def release(job: int) -> None:
    """Gives a job's handle back; whatever still ran in it ends."""
    if hasattr(ctypes, "WinDLL") and job:
        ctypes.WinDLL("kernel32").CloseHandle(ctypes.c_void_p(job))
