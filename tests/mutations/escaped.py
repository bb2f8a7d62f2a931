"""What once got past the redaction in a random export: form in the register, and what was said.

Each stays here for good. The number is that of the seed that found it.
"""

from typing import NamedTuple


class Escaped(NamedTuple):
    """A form of a category, the texts of segments in a row, and what readers may see of them."""

    seed: int
    category: str
    form: str
    said: tuple[str, ...]
    seen: tuple[str, ...]


ESCAPED = (
    # The single letter before the apostrophe was taken for a name that is spelled out.
    Escaped(85, "person", "Desmond O'Malley", ("Je m'appelle O'Malley, oui.",),
            ("Je m'appelle [X], oui.",)),
    Escaped(85, "person", "Anaïs D’Agostino", ("Sono D'Agostino.",), ("Sono [X].",)),
    # Only the longer half of a double name was found where it is spelled.
    Escaped(186, "person", "Zoé Von-Känel",
            ("V comme Viktor, O comme Otto, N comme Nina, K comme Karl, A comme Anna, "
             "N comme Nina, E comme Eva, L comme Léo",), ("[X]",)),
    # The next speaker's "Un" was taken for the end of fünfzig-un, 51.
    Escaped(265, "address", "Seefeldstrasse 50",
            ("J'ai dit Seefeldstrasse fünfzig !", "Un attimo, per favore."),
            ("J'ai dit [X] !", "Un attimo, per favore.")),
    # Cut short, the number was another one.
    Escaped(20913, "identity", "756.2760.8094.05",
            ("sette, cinque, sei, due, sette, sei, zero, otto, zero, nove, quattro, zero",),
            ("[X]",)),
    # The number in front of a street is the one behind it.
    Escaped(-1, "address", "rue du Lac 32", ("Au 32, rue du Lac.",), ("Au [X].",)),
)  # fmt: skip

SLUGS = (
    # A file named after most of a number in words.
    (2401, "02-appel sette cinque sei sette sette sette zero zero cinque"),
)
