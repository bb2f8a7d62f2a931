"""What a number is, and whether it has to be hidden: by its question, its check digit, its shape.

Closed by default: six digits or more are hidden, three to five where something asked for them.
"""

from carereview.privacy import fillers
from carereview.privacy.detect.checksums import BEGINNING, is_ahv, is_card, is_iban
from carereview.privacy.detect.cueing import Cue, Cues
from carereview.privacy.detect.data.early import EARLY
from carereview.privacy.detect.data.public import (
    DIALLING,
    HOME_NETWORK,
    OWN,
    PUBLIC,
    PUBLIC_IF_DIALLED,
    SERVICE,
)
from carereview.privacy.detect.numbers import Number
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk
from carereview.privacy.numerals import number_words

_AHV_COUNTRY = 3
"""Digits that all numbers of the Swiss insurance begin with."""

_MANY = 6
"""So many digits are hidden whatever they are."""

_FEW = 3
"""Fewer digits are nothing by themselves."""

_CODED = 5
"""So many digits are hidden with a letter before them; one less with letters set apart."""

_YEARS = range(1950, 2036)
_DATED = frozenset({"cvc", "card", "birth", "pin", "puk", "password"})
"""What a year may belong to, or what may be a year by chance."""

_PHONES = range(9, 14)
_DIALLED = 12
_HEAD = 4


def figures(
    talk: Talk, numbers: list[Number], cues: Cues, letters: frozenset[int] = frozenset()
) -> list[Found]:
    """Judge each number; those that say nothing are left out.

    `letters` are the words right behind what is spelled: a number there goes on with a code.
    """
    found: list[Found] = []
    public: list[Found] = []
    answered: dict[int, int] = {}
    for number in numbers:
        cue = _open_cue(talk, number, cues, answered)
        if cue is None and number.first in letters:
            cue = Cue("serial", number.first, number.first)
        judged = _judged(talk, number, cue)
        if judged:
            found.append(judged)
        elif len(number.digits) > _FEW:
            ranges = number.ranges(talk)
            public.append(Found("number", Certainty.QUEUE, ranges, number.digits))
        if cue and judged and judged.hidden:
            answered.setdefault(cue.first, number.groups[-1].segment)
    again = _repeated([*found, *public])
    return [*again[: len(found)], *(one for one in again[len(found) :] if one.hidden)]


def _open_cue(talk: Talk, number: Number, cues: Cues, answered: dict[int, int]) -> Cue | None:
    """Give the cue that a number belongs to, unless it was answered in an earlier turn."""
    cue = cues.before(number.first)
    if cue and answered.get(cue.first, number.groups[0].segment) < number.groups[0].segment:
        cue = None
    return cue or cues.behind(number.after)


def _judged(talk: Talk, number: Number, cue: Cue | None) -> Found | None:
    digits = number.digits
    if _digits_at_most(number, cue) < _FEW and not _is_end(talk, number, cue):
        return None
    if _is_public(talk, number, cue) or (
        BEGINNING.fullmatch(digits) and not _is_begun(talk, number, cue)
    ):
        return None
    asked, code = cue.subclass if cue else None, _code(talk, number)
    if asked not in _DATED and _is_year(talk, number):
        return None
    subclass = _shape(digits, code) or asked or ("phone" if _is_phone(digits) else "number")
    if number.most >= _MANY or _is_coded(talk, number, code):
        certain = bool(asked) or subclass != "number"
        certainty = Certainty.SURE if certain else Certainty.LIKELY
    elif asked:
        certainty = Certainty.LIKELY
    elif asked == "":
        return None
    else:
        certainty = Certainty.QUEUE
    return Found(subclass, certainty, number.ranges(talk), code)


def _is_begun(talk: Talk, number: Number, cue: Cue | None) -> bool:
    """Tell whether who is asked for the number of their insurance begins it: "756,"."""
    asked = cue is not None and cue.subclass == "ahv" and len(number.digits) == _AHV_COUNTRY
    return asked and cue is not None and talk.segment(cue.first) < number.groups[0].segment


def _is_end(talk: Talk, number: Number, cue: Cue | None) -> bool:
    """Tell whether two digits are how a number ends: "celui qui finit par 22"."""
    asked = cue is not None and cue.subclass == "number"
    return asked and len(number.digits) > 1 and not set(talk.gap(number.first)) - set(" ,:")


def _digits_at_most(number: Number, cue: Cue | None) -> int:
    """Count what is asked for as it may be meant: "sixty thirteen" is 6013, or 73 in French."""
    asked = cue is not None and cue.subclass != ""
    pieces = [piece for group in number.groups for piece in group.pieces]
    return max([len(number.digits), *(piece.most for piece in pieces if asked)])


def _is_coded(talk: Talk, number: Number, code: str) -> bool:
    """Tell whether letters before a shorter number make a code of it: A B 4711, GE12345.

    Models have fewer digits, or no space: AX55, AX5400.
    """
    letters = code.rstrip("0123456789")
    set_apart = number.groups[0].lead or number.groups[0].apart
    most = len(number.digits) + bool(set_apart and len(letters) >= 2)
    return bool(letters) and most >= _CODED


def _code(talk: Talk, number: Number) -> str:
    """Give the number as a register would hold it: letters before it, and digits."""
    group = number.groups[0]
    apart = talk.words[group.apart.start : group.apart.stop]
    before = [*apart, *talk.words[group.first : group.first + group.lead]]
    letters = "".join(word for word in before if word not in fillers.SKIPPED)
    word = talk.words[group.pieces[0].first]
    head = word.rstrip("0123456789")
    if not group.lead and head.isalpha() and head != word and word not in number_words():
        letters = head
    return letters.upper() + number.digits


def _shape(digits: str, code: str) -> str:
    if is_ahv(digits) or (digits.startswith("756") and 12 <= len(digits) <= 14):
        return "ahv"
    if is_iban(code) or (code[:2] == "CH" and len(digits) >= _MANY):
        return "iban"
    return "card" if is_card(digits) else ""


def _is_phone(digits: str) -> bool:
    """Tell whether it is as long as a telephone number and begins like one."""
    return len(digits) in _PHONES and digits.startswith(("0", "41", "49", "39", "33", "44", "43"))


def _is_public(talk: Talk, number: Number, cue: Cue | None) -> bool:
    """Tell whether it is a service number, and not the answer to somebody's question."""
    own = cue is not None and talk.speaker(cue.first) == talk.speaker(number.first)
    asked = cue is not None and cue.subclass not in ("", "phone") and not own
    if _is_free(talk, number):
        return True
    floor = talk.words_of(talk.segment(number.first)).start
    before = talk.words[max(floor, number.first - _DIALLED) : number.first]
    public = bool(PUBLIC.fullmatch(number.digits))
    if not DIALLING.isdisjoint(before) and OWN.isdisjoint(before):
        return public or bool(PUBLIC_IF_DIALLED.fullmatch(number.digits))
    if HOME_NETWORK.fullmatch(talk.text(*_range(talk, number))):
        return True
    return public and not asked


def _is_free(talk: Talk, number: Number) -> bool:
    """Tell whether a number begins like those of services, in words: "zéro huit cent"."""
    if len(number.digits) < min(_PHONES):
        return False
    said = " ".join(talk.words[number.first : number.first + _HEAD])
    return SERVICE.match(said) is not None


def _range(talk: Talk, number: Number) -> tuple[int, int]:
    return number.groups[0].pieces[0].start, number.groups[-1].pieces[-1].end


def _is_year(talk: Talk, number: Number) -> bool:
    before = talk.words[number.first - 1] if number.first else ""
    return len(number.digits) == 4 and int(number.digits) in _YEARS and before in EARLY


def _repeated(found: list[Found]) -> list[Found]:
    """Hide short numbers that repeat one that is hidden, or its end."""
    known = [f.form for f in found if f.hidden]
    result = []
    for one in found:
        again = not one.hidden and any(
            k == one.form or (len(one.form) > _FEW and one.form in k) for k in known
        )
        certainty = Certainty.LIKELY if again else one.certainty
        result.append(Found(one.subclass, certainty, one.ranges, one.form))
    return result
