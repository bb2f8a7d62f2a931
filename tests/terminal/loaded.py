"""A process that has loaded the program, and begins it by becoming two.

Half of the time of a test in a terminal would go into loading modules. Here it is done once; each
start is a copy, made before anything of the program ran: a process, a session and a terminal of
its own. Run as `python -m tests.terminal.loaded`, with a socket as standard input.
"""

import atexit
import gc
import os
import pickle
import pkgutil
import pty
import socket
import subprocess
import sys
import threading
from importlib import import_module
from types import TracebackType
from typing import NoReturn

import carereview.ui
from tests.terminal import start_app
from tests.terminal.processes import Copied, Order, Process, resize, use_terminal

_MOST = 1 << 16


class Loaded:
    """The process that begins others: call it with an order for `tests.terminal.start_app`."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair()
        words = [sys.executable, "-m", "tests.terminal.loaded"]
        with theirs:
            self._process = subprocess.Popen(words, stdin=theirs.fileno())

    def __call__(self, order: Order) -> Process:
        """Begin the app with the words behind the name of the module."""
        told, theirs = socket.socketpair()
        with theirs:
            socket.send_fds(self._socket, [pickle.dumps(order)], [theirs.fileno()])
        number, (master,), _, _ = socket.recv_fds(told, 4, 1)
        return Copied(int.from_bytes(number, "big"), master, told)

    def __enter__(self) -> "Loaded":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.close()
        self._process.wait()


def main() -> int:
    """Load the program, and wait for orders; the copies come back as the program."""
    for module in pkgutil.walk_packages(carereview.ui.__path__, "carereview.ui."):
        if not module.name.endswith("_child"):
            import_module(module.name)
    gc.collect()
    gc.freeze()
    with socket.socket(fileno=os.dup(0)) as orders:
        order = _next_start(orders)
    if order:
        _end(_begin(order))
    return 0


def _next_start(orders: socket.socket) -> Order | None:
    """Give an order to the copy that shall do it; None once there are no more."""
    keepers = []
    while True:
        data, handles, _, _ = socket.recv_fds(orders, _MOST, 1)
        if not data:
            break
        with socket.socket(fileno=handles[0]) as told:
            keepers.append(os.fork())
            if keepers[-1] == 0 and _keep(told):
                order: Order = pickle.loads(data)
                return order
    for keeper in keepers:
        os.waitpid(keeper, 0)
    return None


def _keep(told: socket.socket) -> bool:
    """Make the process of the program, and tell how it ends; true in that process."""
    pid, master = pty.fork()
    if pid == 0:
        return True
    socket.send_fds(told, [pid.to_bytes(4, "big")], [master])
    os.close(master)  # once the test closes it too, the program is hung up
    _, status = os.waitpid(pid, 0)
    told.send(os.waitstatus_to_exitcode(status).to_bytes(4, "big", signed=True))
    os._exit(0)


def _begin(order: Order) -> int:
    os.chdir(order.cwd)
    os.environ.clear()
    os.environ.update(order.env)
    resize(0, order.rows, order.columns)
    use_terminal()
    sys.argv = list(order.command[2:])
    return start_app.main()


def _end(code: int) -> NoReturn:
    """End as Python does, threads and all, but do not free what the end of the process frees."""
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
