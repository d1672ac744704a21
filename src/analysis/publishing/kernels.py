"""The Python processes that run notebooks: started clean, known to the build, killed with it.

A kernel gets this Python, this code and a short environment, whatever the user's own Jupyter and
IPython settings say: two machines with the same figures publish the same report.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import signal
import sys
import threading
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import analysis
from analysis import paths

if TYPE_CHECKING:
    from jupyter_client.manager import AsyncKernelManager

# What a process needs from the system. Names are those of Linux, macOS and Windows.
_INHERITED = {
    *("HOME", "USER", "LOGNAME", "PATH", "LANG", "LANGUAGE", "TMPDIR", "TEMP", "TMP"),
    *("LD_LIBRARY_PATH", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT"),
    *("USERPROFILE", "USERNAME", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES"),
    *("NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE", "CONDA_PREFIX"),
    *("GDAL_DATA", "PROJ_DATA", "PROJ_LIB"),
}
_NOTEBOOK = "JPY_SESSION_NAME"
"""Tells a kernel which notebook it runs, under the name that JupyterLab uses."""


def clean_environment(environment: Mapping[str, str], folder: Path) -> dict[str, str]:
    """What a kernel sees of the environment.

    Args:
        environment: that of the build.
        folder: a folder of the build's own, instead of the user's IPython and Jupyter settings.
    """
    kept = {name: value for name, value in environment.items() if name.upper() in _INHERITED}
    return kept | {
        "IPYTHONDIR": str(folder / "ipython"),
        "JUPYTER_CONFIG_DIR": str(folder / "jupyter"),
        "JUPYTER_RUNTIME_DIR": str(folder),
        "PYTHONPATH": str(Path(analysis.__file__).resolve().parents[1]),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "SEKTORPLAN_ROOT": str(paths.root()),
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    }


class Kernels:
    """The kernels of one build; `kill` ends them all, also those being started."""

    def __init__(self, folder: Path, environment: Mapping[str, str], cwd: Path) -> None:
        """Name the build's own folder for their files, their environment, where they run."""
        self._folder = folder
        self._environment = clean_environment(environment, folder)
        self._cwd = cwd
        self._running: dict[str, AsyncKernelManager] = {}
        self._guard = threading.Lock()
        self._killed = False

    @property
    def killed(self) -> bool:
        """Whether `kill` was called."""
        return self._killed

    def start(self, notebook: str, log: Path) -> AsyncKernelManager:
        """Start a kernel without waiting until it answers.

        Args:
            notebook: the notebook it is for, as its path in the workbook.
            log: file for whatever the process writes outside its notebook.
        """
        from jupyter_core.utils import run_sync

        manager: AsyncKernelManager = _manager_class()(
            kernel_name="python3",
            kernel_spec_manager=_this_python(),
            connection_file=str(self._folder / f"kernel-{secrets.token_hex(4)}.json"),
        )
        with log.open("ab") as said:
            run_sync(manager.start_kernel)(
                env={**self._environment, _NOTEBOOK: notebook},
                cwd=str(self._cwd),
                stdout=said,
                stderr=said,
                # No history file: parallel kernels would lock each other out of it.
                extra_arguments=["--HistoryManager.enabled=False"],
            )
        with self._guard:
            self._running[manager.kernel_id] = manager
            killed = self._killed
        if killed:
            _kill(manager)
        return manager

    def stop(self, manager: AsyncKernelManager) -> None:
        """End one kernel at once; everything it made is in its notebook."""
        from jupyter_core.utils import run_sync

        with self._guard:
            self._running.pop(manager.kernel_id, None)
        with contextlib.suppress(RuntimeError, OSError):
            run_sync(manager.shutdown_kernel)(now=True)
        _hang_up(manager)

    def kill(self) -> None:
        """End every kernel now; called from another thread than those that wait for them."""
        with self._guard:
            self._killed = True
            running = list(self._running.values())
        for manager in running:
            _kill(manager)


def _kill(manager: AsyncKernelManager) -> None:
    process: Any = getattr(manager.provisioner, "process", None)
    if process is None or process.poll() is not None:
        return
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:  # a kernel leads a process group of its own
            os.killpg(process.pid, signal.SIGKILL)


def _hang_up(manager: Any) -> None:  # noqa: ANN401 -- the class below
    """Close the connections to a kernel; the notebook client leaves a given kernel connected."""
    for client in manager.clients:
        client.stop_channels()


@cache
def _manager_class() -> Any:  # noqa: ANN401 -- a class made here, after a late import
    from jupyter_client.manager import AsyncKernelManager

    class Manager(AsyncKernelManager):
        """Remembers its clients, so that they can be closed."""

        def __init__(self, *arguments: Any, **settings: Any) -> None:  # noqa: ANN401
            super().__init__(*arguments, **settings)
            self.clients: list[Any] = []

        def client(self, **settings: Any) -> Any:  # noqa: ANN401
            """A client, as the parent makes it."""
            self.clients.append(super().client(**settings))
            return self.clients[-1]

    return Manager


@cache
def _this_python() -> Any:  # noqa: ANN401 -- its class is made here, after a late import
    from jupyter_client.kernelspec import KernelSpec, KernelSpecManager

    class ThisPython(KernelSpecManager):
        """Answers with the Python of the build, whatever kernels the user has installed."""

        def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
            """The one kernel there is."""
            return KernelSpec(
                argv=[sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
                display_name="Python 3",
                language="python",
                name=kernel_name,
            )

    return ThisPython()
