"""Codes that are told by their writing alone: addresses of network devices, IBANs with letters."""

import re
from collections.abc import Iterator

from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk

_MAC = re.compile(
    r"(?<![\w:.-])(?:[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}"
    r"|[0-9a-f]{2}(?: [0-9a-f]{2}){5})(?![\w:-])"
)
"""Six pairs of hexadecimal digits, or three groups of four (IEEE 802 and how Cisco writes it)."""

_IPV6 = re.compile(r"(?<![\w:])[0-9a-f]{1,4}(?:::?[0-9a-f]{1,4}){3,7}(?![\w:])")


_IBAN = re.compile(
    r"(?<!\w)(?:(?:gb|nl|ie|bg|lv|ro|gi)\d\d[ -]?[a-z]{4}(?:[ -]?\d{2,4}){3,6}"
    r"|it\d\d[ -]?[a-z](?:[ -]?\d{1,5}){3,6})(?!\w)"
)
"""Those whose bank is told by letters (ISO 13616); others are numbers with a country before."""


def codes(talk: Talk) -> Iterator[Found]:
    """Give the hardware addresses, IPv6 addresses and IBANs that are written."""
    for match in _IBAN.finditer(talk.stream.folded):
        form = "".join(character for character in match.group() if character.isalnum())
        yield Found("iban", Certainty.SURE, (match.span(),), form.upper())
    for pattern in (_MAC, _IPV6):
        for match in pattern.finditer(talk.stream.folded):
            text = match.group()
            if pattern is _IPV6 and _MAC.fullmatch(text):
                continue
            if any(c.isalpha() for c in text) or ":" in text:
                yield Found("serial", Certainty.SURE, (match.span(),), text)
