"""Text from files, made fit to show: no escape, no bidi trick, nothing that shifts a row.

A terminal obeys what it is sent: an escape sequence in a transcript can set the clipboard, and
make the terminal answer with bytes that arrive as key presses. So every text from data passes
here on its way to a screen or a terminal. For display only: exports and redaction use the
original, since some characters are dropped and offsets shift.
"""

import unicodedata

# Control characters get their visible stand-ins (U+2400 on); what breaks lines becomes a space;
# what reorders text or makes terminals disagree on its width is dropped.
_TABLE: dict[int, int | str | None] = {code: 0x2400 + code for code in range(32)}
_TABLE |= {0x7F: 0x2421}
_TABLE |= dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
_TABLE |= dict.fromkeys((0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029), " ")
_DROPPED = (
    *range(0x202A, 0x202F),  # bidi embeddings and overrides
    *range(0x2066, 0x206A),  # bidi isolates
    *(0x200E, 0x200F, 0x061C, 0xFEFF, 0xFE0F),  # bidi marks, BOM, emoji presentation
    *range(0x1F3FB, 0x1F400),  # skin tones
)
_TABLE |= dict.fromkeys(_DROPPED)
_TABLE |= dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)  # lone surrogates cannot be encoded


def clean(text: str) -> str:
    """Make a text from data safe to show on one line of a terminal."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", text.translate(_TABLE))
