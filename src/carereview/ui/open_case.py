"""The case being worked on: what its file says, with undo, and its calls as far as they are read.

It knows no Textual, so that everything a key does to a case can be tested in microseconds.
"""

from collections.abc import Callable, Mapping

from carereview.core.account import Account
from carereview.core.call import Span
from carereview.core.case import Case
from carereview.core.history import History
from carereview.core.language import language_of
from carereview.core.merge import rebased
from carereview.core.register import Register
from carereview.core.registering import joined
from carereview.library.opening import LoadedCall, LoadedCase
from carereview.privacy.matcher import Matcher
from carereview.privacy.propose import with_suspicions
from carereview.privacy.safe import Safe
from carereview.privacy.texts import Texts
from carereview.publish.written import every_text_of
from carereview.ui.case_found import CaseFound
from carereview.ui.scanning import suspected_in_case


class OpenCase:
    """One open case. `edit` is the only way to change it; `changed` is told each new one.

    `texts` hides what is private: first what the register knows, and what detectors suspect too
    once a worker has looked. `found` and `accounts` (by the ids that `found` has) are what workers
    make of the calls; `listening` while their sound is looked through. `music` is what nobody has
    said yet to be hold, or none.
    """

    def __init__(
        self,
        loaded: LoadedCase,
        changed: Callable[[Case], None],
        earlier: History[Case] | None = None,
    ) -> None:
        """`earlier` can still be undone if nobody changed the file since."""
        self.loaded = loaded
        self.calls: tuple[LoadedCall, ...] = ()
        self.hide_by(Texts(Matcher(loaded.register)))
        self.found = CaseFound()
        self.accounts: Mapping[str, Account] = {}
        self.music: Mapping[str, tuple[Span, ...]] = {}
        self.listening = False
        resumed = earlier is not None and earlier.present == loaded.case
        self._history = earlier if earlier and resumed else History(loaded.case)
        self._changed = changed

    @property
    def history(self) -> History[Case]:
        """Give the case with everything that can be undone."""
        return self._history

    @property
    def desk(self) -> Case:
        """Give the case as it is now."""
        return self._history.present

    def call(self, call_id: str) -> LoadedCall | None:
        """Find a call."""
        return next((call for call in self.calls if call.files.id == call_id), None)

    @property
    def refusal(self) -> str:
        """Tell why the case file is only read, in a few words; empty if it can be written."""
        document = self.loaded.case_document
        return f"{document.path.name}: {document.read_only}" if document.read_only else ""

    def take_over(self, before: "OpenCase") -> None:
        """Show what was known of the calls until they are read again."""
        self.calls, self.found, self.accounts = before.calls, before.found, before.accounts
        self.music = before.music
        self.hide_by(before.texts)

    def hide_by(self, texts: Texts) -> None:
        """Hide by these from here on."""
        self.texts = texts
        self._safe: dict[str, Safe] = {}

    def text(self, text: str) -> Safe:
        """Give a text as readers may see it; each is looked through once."""
        safe = self._safe.get(text)
        if safe is None:
            safe = self._safe[text] = self.texts.text(text)
        return safe

    @property
    def above(self) -> str:
        """Name the folder of a case file that lies further up, and so holds for others too."""
        home = self.loaded.case_document.path.parent
        return "" if home == self.loaded.folder else home.absolute().name or str(home)

    @property
    def state(self) -> tuple[object, ...]:
        """Give everything that lines are made of; what is the same is the same object."""
        return self.desk, self.calls, self.texts, self.found, self.accounts, self.music

    def edit(self, case: Case, topic: str = "") -> bool:
        """Put a new value in its place, as one step of undo; tell whether anything changed."""
        history = self._history.push(case, topic)
        return self._travel(history)

    def undo(self) -> bool:
        """Take back the last step."""
        return self._travel(self._history.undo())

    def redo(self) -> bool:
        """Do again what was taken back."""
        return self._travel(self._history.redo())

    def adopt(self, mine: Case, merged: Case, carry: Callable[[Case], Case]) -> bool:
        """Take in what others changed on disk: undo must not take their work back."""
        old = self.desk
        self._history = self._history.map(lambda desk: merged if desk == mine else carry(desk))
        return self.desk != old

    def _travel(self, history: History[Case]) -> bool:
        if history is self._history:
            return False
        self._history = history
        self._changed(self.desk)
        return True


class Visit:
    """A form that is open over a case: it hands over what is typed, again and again.

    All of it is one step of undo, and takes back nothing that others changed meanwhile.
    """

    def __init__(self, opened: OpenCase, topic: str) -> None:
        self._opened = opened
        self._topic = topic
        self._start = self._shown = opened.desk

    def put(self, change: Callable[[Case], Case]) -> bool:
        """Apply a change to the case as the form began with it, in place of the one before."""
        changed = change(self._start)
        new = rebased(self._shown, changed, self._opened.desk)
        self._shown = changed
        return self._opened.edit(new, self._topic)


def known_in_calls(
    loaded: LoadedCase, calls: tuple[LoadedCall, ...], cancelled: Callable[[], bool]
) -> Register:
    """Give the register with what detectors suspect in the calls. Slow: for a worker."""
    told = [call.transcript for call in calls]
    return joined(loaded.register, suspected_in_case(loaded.register, loaded.case, told, cancelled))


def hiding(known: Register, case: Case, calls: tuple[LoadedCall, ...]) -> Texts:
    """Give what hides also what is suspected in the texts of the case. Slow: for a worker."""
    language, _ = language_of(case.language, [call.transcript for call in calls])
    return Texts(Matcher(with_suspicions(known, (), language, every_text_of(case))))
