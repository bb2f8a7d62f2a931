"""Faults of the web page: what stands in its texts, its markup and its times by mistake."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from carereview.privacy.redacted import Safe
from carereview.publish.export import Kind
from tests.mutations.case import NAME, PHONE
from tests.mutations.fault import Break, Mutant, wrapped

_RAW = "Un technicien passera jeudi, dit Mme Keller."


def _page(change: Callable[[str], str]) -> Break:
    """Change a web page, and its twin as well."""
    return wrapped(
        "publish.render.web_page", lambda real: lambda *all, **more: change(real(*all, **more))
    )


def _more(piece: str) -> Break:
    return _page(lambda page: page.replace("</main>", f"{piece}</main>"))


def _put(old: str, new: str) -> Break:
    """Replace the first piece that fits a pattern."""

    def change(page: str) -> str:
        changed, count = re.subn(old, lambda _: new, page, count=1)
        assert count, old
        return changed

    return _page(change)


def _times(change: Callable[[Any, int, tuple[int, ...]], tuple[int, ...]]) -> Break:
    """Change the times of words that the page tells; gets the plan, the segment and its times."""
    return wrapped(
        "publish.telling.shown_times",
        lambda real: lambda plan, index: change(plan, index, real(plan, index)),
    )


def _own_times(plan: Any, index: int, _shown: tuple[int, ...]) -> tuple[int, ...]:
    times: tuple[int, ...] = plan.transcript.segments[index].times
    return times


def _beside(plan: Any, index: int, shown: tuple[int, ...]) -> tuple[int, ...]:
    return (*_own_times(plan, index, shown)[:2], *shown[2:])


def _later(_plan: Any, _index: int, shown: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(time + 130 if time > 0 else time for time in shown)


def _unredacted(real: Any) -> Callable[..., str]:
    """Tell a segment as it was said, on the web page alone."""

    def broken(place: Any, *all: Any, **more: Any) -> str:
        first, *others = place.case.calls
        said = tuple(
            replace(s, text=Safe(_RAW)) if number == 8 else s
            for number, s in enumerate(first.segments)
        )
        case = replace(place.case, calls=(replace(first, segments=said), *others))
        return str(real(replace(place, case=case), *all, **more))

    return broken


def _web(name: str, breaks: Break, kind: Kind = Kind.REDACTED, audio: bool = False) -> Mutant:
    return Mutant(f"on the web page, {name}", breaks, kind, audio, html=True)


HTML_FAULTS = [
    _web("a name", _more(f"<p>{NAME}</p>")),
    _web("a name, to everybody", _more(f"<p>{NAME}</p>"), Kind.PUBLIC),
    _web("a name in its title", _put("<title>[^<]*", f"<title>Appel de {NAME}")),
    _web("a name in a link", _more('<p><a href="notes/sandra-keller">ici</a></p>')),
    _web("a link to a moment that names somebody", _more('<p><a href="#m-keller">ici</a></p>')),
    _web("a name in an address", _more('<p><a href="https://example.org/?q=%4Beller">x</a></p>')),
    _web("a name of a recording", _put('src="[^"]*"', 'src="01-sandra-keller.flac"'), audio=True),
    _web("a recording from elsewhere", _put('src="', 'src="https://example.org/'), audio=True),
    _web("a name in an id", _put('id="call-1"', 'id="call-sandra-keller"')),
    _web("a name for readers of screens", _put('<section', f'<section aria-label="{NAME}"')),
    _web("a name in a language", _put('<html lang="fr"', '<html lang="fr-keller"')),
    _web("a number in a time", _more('<p><span data-t="7955501 73">oui</span></p>')),
    _web("a number in the time of a paragraph",
         _more('<p><button class="time" type="button" data-t="7955501 73">1</button></p>')),
    _web("a name in the script", _more(f"<script>const who = '{NAME}'</script>")),
    _web("a name behind the script",
         _put("</script>", f"\n// {NAME}\n</script>"), audio=True),
    _web("a name in the style", _put("</style>", ".sandra-keller{}</style>")),
    _web("a name in a style of its own", _more(f"<p style=\"--who:'{NAME}'\">x</p>")),
    _web("a name in a comment", _more(f"<!-- {NAME} -->")),
    _web("a comment about nobody", _more("<!-- segment 12 -->")),
    _web("a name as an element", _more("<keller>oui</keller>")),
    _web("a name as an attribute", _more("<p keller>oui</p>")),
    _web("a name in a class", _more('<p class="sandra-keller">oui</p>')),
    _web("a name at the end of an element", _more("<p>oui</p Keller>")),
    _web("a name in a tag that never ends", _page(lambda page: f"{page}<p {NAME}")),
    _web("a name as entities", _more("<p>&#83;andra &#x4b;eller</p>")),
    _web("a name cut by tags", _more("<p>San<em>dra</em> Kel<span>ler</span></p>")),
    _web("a name over two cells", _more("<table><tr><td>Sandra<td>Keller</table>")),
    _web("a number", _more(f"<p>{PHONE}</p>")),
    _web("a name for programs", _put("<title>", f'<meta name="author" content="{NAME}"><title>')),
    _web("a name as its program", _put('generator" content="', f'generator" content="{NAME} ')),
    _web("another policy", _put("default-src &#x27;none&#x27;", "default-src *")),
    _web("another address", _put("<title>", '<meta http-equiv="refresh" content="1"><title>')),
    _web("times of hidden words", _times(_own_times), audio=True),
    _web("times of words beside what is hidden", _times(_beside), audio=True),
    _web("times a little off", _times(_later), audio=True),
    _web("a segment as it was said", wrapped("publish.render.web_page", _unredacted)),
    _web("a withheld passage",
         _more("<p>Ma belle-mère sort de l'hôpital cette semaine.</p>")),
    _web("an event for nobody", _more("<p>Le barbecue du dimanche a brûlé la haie.</p>"),
         Kind.PUBLIC),
    _web("a call that is not told", _more("<p>Le chien du concierge aboie toute la nuit.</p>"),
         Kind.PUBLIC),
    _web("a private note", _more("<p>Elle semble mentir comme un arracheur de dents.</p>")),
]  # fmt: skip
"""The check reads the page as a browser does, and knows the rest of it letter for letter."""
