"""What readers are told of who speaks: a pseudonym, or a part in the call; never a bare name."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from carereview.core.call import Role, Speaker, Transcript
from carereview.core.review import Review
from carereview.privacy.matcher import NEUTRAL
from carereview.privacy.safe import Safe
from carereview.privacy.texts import Texts

ROLES: Mapping[str, str] = {
    "agent": "Agent",
    "customer": "Customer",
    "ivr": "Announcement",
    "other": "Speaker",
}
"""English labels; an exporter passes those of the case's language."""


def speakers(transcript: Transcript, review: Review) -> tuple[Speaker, ...]:
    """Give every speaker as the reviewer left them, those who only appear in segments included."""
    ids = [speaker.id for speaker in transcript.speakers]
    ids += [segment.speaker for segment in transcript.segments]
    renames = {rename.speaker: rename for rename in review.speakers}
    result = []
    for speaker_id in dict.fromkeys(ids):
        speaker, rename = transcript.speaker(speaker_id), renames.get(speaker_id)
        role = rename.role if rename and rename.role else speaker.role
        name = rename.name if rename and rename.name else speaker.name
        result.append(Speaker(speaker_id, Role(role), name))
    return tuple(result)


def labels(
    transcript: Transcript, review: Review, texts: Texts, roles: Mapping[str, str] = ROLES
) -> dict[str, Safe]:
    """Give the label of each speaker id.

    The pseudonym if the name is a hidden entity's, the name if it is wholly a kept entity's, else
    the role, numbered when several have it. An unknown name is never shown: fail closed.

    Where the word for the role is also somebody's name, the page has to say it of its own accord:
    the label is then empty, or only the number of those who have the role.
    """
    known = {s.id: _known(s.name, texts) for s in speakers(transcript, review)}
    unknown = [s for s in speakers(transcript, review) if not known[s.id]]
    several = Counter(str(s.role) for s in unknown)
    taken = set(known.values())
    for number, speaker in _counted(unknown):
        role = str(speaker.role)
        word = roles.get(role, ROLES[role])
        if texts.text(word) != word:
            known[speaker.id] = Safe(str(number) if several[role] > 1 else "")
            continue
        known[speaker.id] = _free(Safe(word), taken, several[role] > 1)
        taken.add(known[speaker.id])
    return known


def _counted(speakers: Iterable[Speaker]) -> Iterator[tuple[int, Speaker]]:
    """Give each speaker with its number among those of the same role."""
    count = Counter[str]()
    for speaker in speakers:
        count[str(speaker.role)] += 1
        yield count[str(speaker.role)], speaker


def _known(name: str, texts: Texts) -> Safe:
    """Give what a name may be shown as, or an empty text if nobody decided on it."""
    matches = texts.matcher.find(name)
    for match in matches:
        placeholder = texts.matcher.placeholder(match.entity.name)
        if match.entity.hidden and placeholder != NEUTRAL:
            return Safe(placeholder.strip("[]"))
    covered = sum(m.char_end - m.char_start for m in matches if not m.entity.hidden)
    return Safe(name) if matches and covered >= len(name.strip()) else Safe("")


def _free(label: Safe, taken: set[Safe], numbered: bool) -> Safe:
    """Number a label if it has to be, passing over pseudonyms that look the same."""
    if not numbered and label not in taken:
        return label
    number = 1
    while (candidate := Safe(f"{label} {number}")) in taken:
        number += 1
    return candidate
