"""Codes that are told by their writing alone: the addresses of network devices."""

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


def codes(talk: Talk) -> Iterator[Found]:
    """Give the hardware addresses and IPv6 addresses that are written."""
    for pattern in (_MAC, _IPV6):
        for match in pattern.finditer(talk.stream.folded):
            text = match.group()
            if pattern is _IPV6 and _MAC.fullmatch(text):
                continue
            if any(c.isalpha() for c in text) or ":" in text:
                yield Found("serial", Certainty.SURE, (match.span(),), text)
