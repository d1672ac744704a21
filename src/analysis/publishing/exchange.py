"""Two folders change places in one move of the file system.

Linux has `renameat2(RENAME_EXCHANGE)`, macOS `renamex_np(RENAME_SWAP)`; Python has neither, so
both are called through ctypes. Elsewhere, and on file systems without the call, `exchange`
answers False and the caller moves twice.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2
_NOT_SUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EXDEV}


def exchange(first: Path, second: Path) -> bool:
    """Let two existing folders change places at once.

    Returns:
        True when they did; False when this system cannot do it, and nothing has changed.

    Raises:
        OSError: the system can, but not here: one of them is missing, or no permission.
    """
    result = _call(os.fsencode(first), os.fsencode(second))
    if result is None:
        return False
    if result == 0:
        return True
    code = ctypes.get_errno()
    if code in _NOT_SUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(first), None, str(second))


def _call(first: bytes, second: bytes) -> int | None:
    """Call the system; None when it has no such call."""
    if sys.platform == "win32":
        return None
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin":
        swap = getattr(library, "renamex_np", None)
        return None if swap is None else int(swap(first, second, _RENAME_SWAP))
    rename = getattr(library, "renameat2", None)
    if rename is None:
        return None
    return int(rename(_AT_FDCWD, first, _AT_FDCWD, second, _RENAME_EXCHANGE))
