"""Between the dicts of a YAML file and the values of the core, driven by a table of fields.

What cannot be read costs only itself, is complained about, and is kept as it was in `extra`, so
that the next save writes it back. Unknown keys live in `extra` too.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any, Generic, NamedTuple, TypeVar, cast

T = TypeVar("T")
Place = tuple[str | int, ...]

_SLIP = 0.75
"""So much alike (difflib's ratio) are `desicion` and `decision`; `form` and `forms` are more so."""

UNREAD = " (unread)"
"""Added to a key whose old value could not be read, once it has a new value beside it."""


class Complaint(NamedTuple):
    """Something in a file that could not be read, and where: `("moments", 3, "severity")`."""

    place: Place
    what: str
    hint: str
    error: bool = True

    def __str__(self) -> str:
        """Write the place as `moments[3].severity`, then what is wrong."""
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.place)
        return f"{''.join(steps).removeprefix('.')} {self.what}"


class Log:
    """Where one is in a file, and the complaints so far (one list, shared by all places)."""

    __slots__ = ("complaints", "place")

    def __init__(self, place: Place = (), complaints: list[Complaint] | None = None) -> None:
        self.place = place
        self.complaints: list[Complaint] = [] if complaints is None else complaints

    def at(self, step: str | int) -> "Log":
        """Go one step down."""
        return Log((*self.place, step), self.complaints)

    def note(self, what: str, hint: str = "mend the line", error: bool = True) -> None:
        """Complain about this place."""
        self.complaints.append(Complaint(self.place, what, hint, error))


class Key(NamedTuple):
    """One known key: how its raw value becomes a field of the same name, and back.

    `read` gives the value and, if parts of it could not be read, those parts as they were
    (else None). It raises ValueError with a short reason if nothing could be.
    """

    name: str
    read: Callable[[object, Log], tuple[Any, object]]
    write: Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class Shape(Generic[T]):
    """A dataclass with an `extra` field, and its known keys in the order they are written."""

    make: type[T]
    keys: tuple[Key, ...]
    check: Callable[[T], str] | None = None
    defaults: Mapping[str, Any] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "defaults", _defaults(self.make))

    def read(self, raw: object, log: Log) -> T:
        """Make a value of a mapping. Raises ValueError if it isn't one or lacks what it needs."""
        if not isinstance(raw, Mapping):
            raise ValueError("is not a list of keys and values")
        known = {key.name: key for key in self.keys}
        values: dict[str, Any] = {}
        extra: dict[str, object] = {}
        for name, item in raw.items():
            if name not in known:
                extra[name] = item
                _doubt(str(name), [key for key in known if key not in raw], log)
            elif item is not None:
                _read_key(known[name], item, log.at(name), values, extra)
        return self._made(values, extra)

    def write(self, value: T) -> dict[str, object]:
        """Make a mapping of a value: keys in order, defaults left out, extras back in place."""
        extra: Mapping[str, object] = value.extra  # type: ignore[attr-defined]
        defaults = self.defaults
        out: dict[str, object] = {}
        for key in self.keys:
            own = getattr(value, key.name)
            is_default = key.name in defaults and own == defaults[key.name]
            if key.name in extra:
                written = None if own is None else key.write(own)
                out |= _joined(key.name, written, extra[key.name], is_default)
            elif not is_default:
                out[key.name] = key.write(own)
        return out | {name: item for name, item in extra.items() if name not in out}

    def _made(self, values: dict[str, Any], extra: dict[str, object]) -> T:
        defaults = self.defaults
        missing = [k.name for k in self.keys if k.name not in values and k.name not in defaults]
        if missing:
            unread = [name for name in missing if name in extra]
            state = "cannot be read" if unread else "is missing"
            raise ValueError(f"is left aside: its {(unread or missing)[0]} {state}")
        value: T = cast(Any, self.make)(**values, extra=extra)
        wrong = self.check(value) if self.check else ""
        if wrong:
            raise ValueError(wrong)
        return value


def _doubt(name: str, missing: list[str], log: Log) -> None:
    """Complain about a key that is surely a slip: what it should hide would stay readable."""
    import difflib  # here, since most files hold no key that nobody knows

    meant = difflib.get_close_matches(name.casefold(), missing, 1, _SLIP)
    if meant:
        log.at(name).note("is not a key that means anything here", f"did you mean {meant[0]}?")


def _read_key(
    key: Key, item: object, log: Log, values: dict[str, Any], extra: dict[str, object]
) -> None:
    try:
        values[key.name], rest = key.read(item, log)
    except ValueError as error:
        log.note(str(error))
        rest = item
    if rest is not None:
        extra[key.name] = rest


def _joined(name: str, own: object, unread: object, is_default: bool) -> dict[str, object]:
    """Put what could not be read beside what is there now."""
    if isinstance(own, list) and isinstance(unread, list):
        return {name: own + unread}
    if isinstance(own, dict) and isinstance(unread, dict):
        return {name: {**own, **{k: v for k, v in unread.items() if k not in own}}}
    if is_default:
        return {name: unread}
    return {name: own, name + UNREAD: unread}


def _defaults(make: type[Any]) -> Mapping[str, Any]:
    plain = {f.name: f.default for f in fields(make) if f.default is not MISSING}
    made = {f.name: f.default_factory() for f in fields(make) if f.default_factory is not MISSING}
    return plain | made
