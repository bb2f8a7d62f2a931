"""Names without capitals that no list knows: told by how the sentence goes on behind them."""

from collections.abc import Iterator

from carereview.privacy.detect.data.persons import CUES, MUCH, THIRD, YOU
from carereview.privacy.detect.naming import Namer, Row
from carereview.privacy.detect.suspicion import Certainty

_FULL_NAME = 2
"""Words of a first name and a surname."""


class Lowercase:
    """Looks for names in a text that has no capitals."""

    def __init__(self, namer: Namer) -> None:
        self._namer = namer
        self._talk = namer.talk

    def find(self) -> Iterator[Row]:
        """Read who is spoken to, and who begins a turn and does something."""
        yield from self._addressed()
        yield from self._acting()

    def _addressed(self) -> Iterator[Row]:
        """Read "merci suthan vous êtes gentille": an unknown word between thanks and "you"."""
        talk = self._talk
        for cue in talk.phrases(CUES):
            name, behind = cue.after, cue.after + 1
            if cue.label != "greeting" or not self._namer.is_unknown(name):
                continue
            much = talk.words[name] in MUCH
            if not much and talk.joined(behind) and talk.words[behind] in YOU:
                yield name, behind, Certainty.LIKELY

    def _acting(self) -> Iterator[Row]:
        """Read "rania benslimane è la responsabile": two unknown words that begin a turn."""
        talk = self._talk
        for turn in talk.turns:
            first, after = turn.start, turn.start + _FULL_NAME
            if after >= turn.stop or talk.words[after] not in THIRD or not talk.joined(after):
                continue
            if talk.text(talk.starts[after], talk.ends[after]) == "à":
                continue
            if self._namer.is_strange(first) and self._namer.is_unknown(first + 1):
                yield first, after, Certainty.LIKELY
