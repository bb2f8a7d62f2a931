"""What a person types to search: words, "phrases", and beginnings of words with a star."""

import re
import unicodedata

from carereview.library.word_fold import fold_words

LONGEST = 500
"""Characters; a longer query is a slip of the clipboard."""

_PART = re.compile(r'"([^"]*)"(\*?)|([^\s"]+)')

_BEGUN = re.compile(r'\w\w"?$')
"""A single letter begins too many words to look for them all between two keys."""


class QueryError(Exception):
    """A query cannot mean anything. The message is one clear line."""


_QUOTE = '"'
_BEGINNING = " *"
"""Behind a word or a phrase, in FTS5: more letters may follow."""


def expression(query: str, typing: bool = False) -> str:
    """Write a query as an expression of FTS5: all its words and phrases in one segment.

    Words that hold signs (`l'appel`, `022-555`) are phrases. While somebody is `typing`, the last
    word may be a beginning, and a phrase may still be open. Raises QueryError.
    """
    return " ".join(_parts(query, typing))


def expressions(query: str, typing: bool = False) -> tuple[str, ...]:
    """Write a query as expressions, the best hits first: each finds what those before it find.

    As one phrase; as whole words; as it was typed. Raises QueryError.
    """
    parts = _parts(query, typing)
    whole = [part.removesuffix(_BEGINNING) for part in parts]
    phrase = f'"{" ".join(part.strip(_QUOTE) for part in whole)}"'
    last = _BEGINNING if parts[-1] != whole[-1] else ""
    phrases = [phrase, phrase + last] if parts[:-1] == whole[:-1] else []
    return tuple(dict.fromkeys([*phrases, " ".join(whole), " ".join(parts)]))


def _parts(query: str, typing: bool) -> list[str]:
    """Write each word and phrase of a query."""
    if len(query) > LONGEST:
        raise QueryError(f"a query may have {LONGEST} characters, this one has {len(query)}")
    if query.count('"') % 2:
        if not typing:
            raise QueryError('a quotation mark is missing: write "two words" for a phrase')
        query += '"'
    parts = [_phrase(found, query) for found in _PART.finditer(query)]
    parts = [part for part in parts if part]
    if not parts:
        raise QueryError("there is no word in it to look for")
    if typing and _BEGUN.search(query):
        parts[-1] = parts[-1].removesuffix(_BEGINNING) + _BEGINNING
    return parts


def _phrase(part: re.Match[str], query: str) -> str:
    """Write one part; nothing for signs alone. A star stands behind a word, or is an error."""
    quoted, star, bare = part.groups()
    text = bare if quoted is None else quoted
    prefix = bool(star)
    if bare and bare.endswith("*"):
        text, prefix = bare.rstrip("*"), True
    words = _words(text)
    if prefix and (not words or not _is_part(words[-1])):
        raise QueryError(f"a star stands behind the beginning of a word, not alone: {query}")
    return f'"{" ".join(words)}"{_BEGINNING if prefix else ""}' if words else ""


def _words(text: str) -> list[str]:
    """Give the words as SQLite's tokenizer takes them: letters, digits, and accents on them."""
    kept = "".join(c if _is_part(c) else " " for c in fold_words(text))
    return [word for word in kept.split() if any(_is_letter(c) for c in word)]


def _is_part(text: str) -> bool:
    return all(_is_letter(c) or unicodedata.category(c).startswith("M") for c in text)


def _is_letter(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"
