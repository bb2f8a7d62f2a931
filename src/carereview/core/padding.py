"""How far a bleep reaches, unless somebody says otherwise; apart, since the settings need it."""

PAD = 250
"""Milliseconds added on either side: word times are rarely better than a tenth of a second."""

GAP = 400
"""Windows closer than this (ms) become one, so that their rhythm tells no digits."""

MAX_PAD = 10_000
"""No bleep reaches further than this (ms) around what it hides; a passage can."""
