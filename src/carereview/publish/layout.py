"""Where the files of a bundle lie and what they are called, whatever is in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from carereview.privacy.redacted import RedactedCall, RedactedCase, RedactedTie, Safe
from carereview.publish.names import distinct, file_stem


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a case: its folder ("" or with `/` at the end), its page's stem, and the stem
    of each shown call by the call's index.
    """

    case: RedactedCase
    folder: str
    page: str
    stems: Mapping[int, str]

    def stem(self, call: RedactedCall) -> str:
        """Give the stem of a shown call's files."""
        return self.stems[call.index]

    @property
    def told(self) -> tuple[RedactedCall, ...]:
        """Give the calls that have files."""
        return tuple(call for call in self.case.calls if call.shown)

    def with_links(self) -> "Place":
        """Let links lead to the pages of other calls, where each call has a page of its own."""
        pages = {call.index: Safe(f"{self.stem(call)}.md") for call in self.told}

        def led(call: RedactedCall, tie: RedactedTie) -> RedactedTie:
            same = tie.call.index == call.index
            return tie if same else replace(tie, page=pages[tie.call.index])

        calls = tuple(
            replace(
                call,
                moments=tuple(
                    replace(moment, ties=tuple(led(call, tie) for tie in moment.ties))
                    for moment in call.moments
                ),
            )
            for call in self.case.calls
        )
        return replace(self, case=replace(self.case, calls=calls))

    def with_audio(self, heard: set[int], ending: str, clips: str) -> "Place":
        """Name the recordings of these calls, and a clip for each of their moments.

        `ending` is that of recordings, and `clips` that of clips.
        """
        calls = tuple(
            self._with_audio(call, ending, clips) if call.shown and call.index in heard else call
            for call in self.case.calls
        )
        return replace(self, case=replace(self.case, calls=calls))

    def _with_audio(self, call: RedactedCall, ending: str, clips: str) -> RedactedCall:
        stem = self.stem(call)
        moments = tuple(
            replace(moment, clip=Safe(f"{stem}-{number:02d}{clips}"))
            for number, moment in enumerate(call.moments, 1)
        )
        return replace(call, audio=Safe(f"{stem}{ending}"), moments=moments)


def layout(cases: Sequence[RedactedCase], alone: bool) -> list[Place]:
    """Name the files of each case; several cases lie in folders.

    `alone`: the only call was asked for by its path, so the page is called after it.
    """
    result = []
    stems = distinct(file_stem(case.key, f"case-{n}") for n, case in enumerate(cases, 1))
    for case, stem in zip(cases, stems, strict=True):
        folder = f"{stem}/" if len(cases) > 1 else ""
        told = [call for call in case.calls if call.shown]
        names = distinct(file_stem(call.key, f"call-{call.number:02d}") for call in told)
        own = {call.index: name for call, name in zip(told, names, strict=True)}
        result.append(Place(case, folder, names[0] if alone and names else stem, own))
    return result
