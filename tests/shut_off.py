"""The network shut off in all Python that a command starts, and what it reached for."""

from __future__ import annotations

import os
from pathlib import Path

GUARD = """
import os, sys

def refuse(event, arguments):
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        host = arguments[1][0] if isinstance(arguments[1], tuple) else "localhost"
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        host = arguments[0]
    else:
        return
    host = host.decode() if isinstance(host, bytes) else host
    if host in {None, "", "localhost", "::1", "0.0.0.0"} or str(host).startswith("127."):
        return
    with open(os.environ["REACHED_FOR"], "a") as log:
        log.write(f"{event} {host}\\n")
    raise OSError(f"only fetch may use the network: {event} {host}")

open(os.environ["REACHED_FOR"], "a").close()
sys.addaudithook(refuse)
"""


def environment(log: Path) -> dict[str, str]:
    """What a command needs in its environment; each attempt is written to the log."""
    folder = log.with_suffix("")
    folder.mkdir(exist_ok=True)
    (folder / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    paths = filter(None, [str(folder), os.environ.get("PYTHONPATH")])
    return {"PYTHONPATH": os.pathsep.join(paths), "REACHED_FOR": str(log)}


def attempts(log: Path) -> str:
    """What was reached for. There is a log, also an empty one, only where the guard stood."""
    return log.read_text(encoding="utf-8")
