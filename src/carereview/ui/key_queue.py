"""Keys one after the other: each is done with before the next one is looked at.

Textual hands a key to whatever has the focus when it arrives. Keys that arrive together, pasted
or over a slow line, would all go to the screen that was there before the first one had its
effect: `/` and letters would run commands instead of being typed into the filter. So a key waits
here until the one before has been handed up from the focused widget to the app, and the screen
that it may have opened is ready.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from textual.app import App
from textual.events import Key
from textual.message_pump import MessagePump

_PATIENCE_S = 0.5
"""A widget that went away takes what was asked of it along; then the next key's turn comes so."""

_PAINT_S = 0.05
"""Where no key waits, what the last one did is painted before anything is asked about it."""


class KeyQueue:
    """Deals keys out to an app; `deal` handles one as the app would have."""

    def __init__(self, app: App[Any], deal: Callable[[Key], Awaitable[None]]) -> None:
        self._app = app
        self._deal = deal
        self._waiting: deque[Key] = deque()
        self._start: MessagePump = app
        self._turn = 0
        self._followed = 0
        self._busy = False

    async def add(self, key: Key) -> None:
        """Take a key that was pressed."""
        self._waiting.append(key)
        if self._busy:
            self._follow(self._turn)
        else:
            await self._next()

    async def _next(self) -> None:
        self._busy = bool(self._waiting)
        if not self._waiting:
            return
        self._turn += 1
        self._start = self._focus
        await self._deal(self._waiting.popleft())
        loop = asyncio.get_running_loop()
        loop.call_later(0 if self._waiting else _PAINT_S, self._follow, self._turn)
        loop.call_later(_PATIENCE_S, self._app.call_later, self._done, self._turn)

    def _follow(self, turn: int) -> None:
        """Follow a key up the tree, and then what the command it ran told of itself."""
        if not self._app.is_running:  # it ended meanwhile, and has no screen to look at
            return
        if turn == self._turn and self._busy and turn != self._followed:
            self._followed = turn
            self._climb(self._start, lambda: self._climb(self._focus, lambda: self._settle(turn)))

    @property
    def _focus(self) -> MessagePump:
        return self._app.focused or self._app.screen

    def _climb(self, node: MessagePump, at_top: Callable[[], None]) -> None:
        """Follow what bubbles from a widget to its parents, up to the app."""

        def passed() -> None:
            if node is self._app or node._parent is None:
                at_top()
            else:
                self._climb(node._parent, at_top)

        if not node.call_later(passed):  # it is closed already, and so are its parents up to here
            at_top()

    def _settle(self, turn: int) -> None:
        """Let the screen that is now on top do what it has begun: be laid out, take the focus."""
        self._app.screen.call_later(lambda: self._app.call_later(self._done, turn))

    async def _done(self, turn: int) -> None:
        if turn == self._turn and self._busy:
            self._turn += 1
            await self._next()
