"""Threads for work that nobody waits for."""

import sys
import threading

from carereview.ui.workers import LeavingExecutor, keys_first


def test_work_that_was_begun_can_be_given_up_without_an_error() -> None:
    errors: list[object] = []
    threading.excepthook, before = errors.append, threading.excepthook
    try:
        go_on, done = threading.Event(), threading.Event()

        def work() -> str:
            go_on.wait(5)
            return "result"

        future = LeavingExecutor().submit(work)
        future.add_done_callback(lambda _: done.set())
        assert not future.cancel()
        go_on.set()
        assert done.wait(5)
        assert future.result(5) == "result"
    finally:
        threading.excepthook = before
    assert errors == []


def test_an_error_of_the_work_is_in_its_future() -> None:
    future = LeavingExecutor().submit(lambda: 1 // 0)
    assert isinstance(future.exception(5), ZeroDivisionError)


def test_keys_wait_for_busy_threads_a_tenth_as_long() -> None:
    usual = sys.getswitchinterval()
    try:
        sys.setswitchinterval(0.005)
        keys_first()
        assert sys.getswitchinterval() <= 0.001
        sys.setswitchinterval(0.0001)
        keys_first()
        assert sys.getswitchinterval() < 0.0002  # shorter turns than ours are left alone
    finally:
        sys.setswitchinterval(usual)
