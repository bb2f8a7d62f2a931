"""The web page of a bundle: one file without any request, beside the bleeped recordings it plays.

Recordings stay files of their own: an hour inside a page would be too long for mail and phones,
and a file can be compared with its original by anybody.
"""

import base64
import hashlib
from functools import cache
from importlib.resources import files

from carereview.privacy.redacted import RedactedCase
from carereview.publish.html_call import call_section
from carereview.publish.html_parts import attributes, from_markdown, text
from carereview.publish.labels import call_name, notices
from carereview.publish.layout import Place
from carereview.publish.public_page import public_page
from carereview.publish.wording import Wording

HTML = "index.html"


def web_page(place: Place, tool: str, wording: Wording, *, public: bool, alone: bool) -> str:
    """Write the page of a case from its redacted twin.

    A public one tells the case as its Markdown page does, and then what was said in the calls; a
    redacted one is the transcripts, with their moments.
    """
    case = place.case
    title = _title(wording, case, alone)
    if public:
        told = from_markdown(public_page(case, tool, alone, wording))
    else:
        told = f"<h1>{text(title)}</h1>"
        if len(place.told) == 1:
            told += f"\n<p>{text(wording.redacted_intro)}</p>"
    calls = [
        call_section(wording, call, wording.language, () if public else call.moments, not number)
        for number, call in enumerate(place.told)
    ]
    notice = "" if public else notices(wording, place.told, " ".join(calls))
    end = [f'<p class="note">{text(notice)}</p>'] if notice else []
    if not public:
        end.append(f'<p class="note">{text(wording.made_with.format(tool=tool))}</p>')
    return _framed(title, wording, tool, "\n".join([told, *calls, *end]))


def _title(wording: Wording, case: RedactedCase, alone: bool) -> str:
    if alone and case.calls:
        return call_name(wording, case.calls[0])
    return case.title.strip() or (call_name(wording, case.calls[0]) if case.calls else case.key)


def _framed(title: str, wording: Wording, tool: str, body: str) -> str:
    script = f"<script>{page_script()}</script>\n" if "<audio" in body else ""
    return (
        "<!doctype html>\n"
        f"<html{attributes(lang=wording.language)}>\n<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy"{attributes(content=policy())}>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f'<meta name="generator"{attributes(content=tool)}>\n'
        f"<title>{text(title)}</title>\n"
        f"<style>{page_style()}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#main">{text(wording.skip)}</a>\n'
        f'<main id="main">\n{body}\n</main>\n{script}</body>\n</html>\n'
    )


@cache
def page_style() -> str:
    """Give the style sheet."""
    return (files("carereview.publish.web") / "page.css").read_text("utf-8")


@cache
def page_script() -> str:
    """Give the script."""
    return (files("carereview.publish.web") / "page.js").read_text("utf-8")


@cache
def policy() -> str:
    """Give what the page may do: show itself and play the files beside it, and nothing else."""
    return (
        f"default-src 'none'; style-src {_hash(page_style())}; script-src {_hash(page_script())}; "
        "media-src 'self'; base-uri 'none'; form-action 'none'"
    )


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
