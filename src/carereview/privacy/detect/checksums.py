"""Check digits, which tell what a number is. One that fails says nothing: recognisers mishear."""

import re

_IBAN_SHORTEST = 15
_CARD = range(13, 20)

BEGINNING = re.compile(r"10?7[5-9]|0?7[5-9]|756")
"""How Swiss mobile and insurance numbers begin: everybody's, so it tells nothing."""


def is_ahv(digits: str) -> bool:
    """Tell whether it is a Swiss social security number (EAN-13, prefix of the country 756)."""
    if len(digits) != 13 or not digits.startswith("756"):
        return False
    return sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0


def is_iban(code: str) -> bool:
    """Tell whether two letters and the rest pass ISO 7064 MOD 97-10, as ISO 13616 wants."""
    code = code.upper()
    if len(code) < _IBAN_SHORTEST or not code[:2].isalpha() or not code.isalnum():
        return False
    return int("".join(str(int(c, 36)) for c in code[4:] + code[:4])) % 97 == 1


def is_card(digits: str) -> bool:
    """Tell whether it is as long as a card number and passes Luhn's check (ISO/IEC 7812-1)."""
    if len(digits) not in _CARD:
        return False
    doubled = (int(d) * (2 if i % 2 else 1) for i, d in enumerate(reversed(digits)))
    return sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0
