"""What a person types becomes an expression that SQLite takes, whatever it is."""

import sqlite3
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.library.query import LONGEST, QueryError, expression
from carereview.library.word_fold import fold_words, keepable

_LETTERS = st.characters(categories=["Lu", "Ll", "Lo", "Nd", "Mn", "Zs", "Po", "Pd", "Cf", "Cs"])


@pytest.fixture(scope="module")
def database() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:", check_same_thread=False)
    made.execute(
        "CREATE VIRTUAL TABLE words USING fts5(text, tokenize='unicode61 remove_diacritics 2')"
    )
    return made


def found(database: sqlite3.Connection, text: str, query: str, typing: bool = False) -> bool:
    database.execute("DELETE FROM words")
    database.execute("INSERT INTO words VALUES (?)", (fold_words(keepable(text)),))
    question = "SELECT count(*) FROM words WHERE words MATCH ?"
    (count,) = database.execute(question, (expression(query, typing),)).fetchone()
    return bool(count)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Oui, dix fois.", "FOIS oui"),
        ("numéro de dossier", "NUMERO"),
        ("numero de dossier", "numéro"),
        ("nume\u0301ro", "numéro"),
        ("Straße und Fuß", "strasse fuss"),
        ("STRASSE", "straße"),
        ("le cœur, l'Œuvre", '"le coeur" oeuvre'),
        ("l'abonnement", "l’abonnement"),
        ("on vous rappelle demain", '"vous rappel"*'),
        ("on vous rappelle demain", "rappel* dem*"),
        ("le 022-555 01 42", "022-555"),
        ("AND not OR near", "NOT OR"),
        ('c\'est (vraiment) "tout"', "tout:vraiment"[:4]),
    ],
)
def test_it_is_found(database: sqlite3.Connection, text: str, query: str) -> None:
    assert found(database, text, query)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("vous rappelez le technicien", '"le vous"'),
        ("rappelle", "rappel"),
        ("le dossier", "dossier numéro"),
    ],
)
def test_it_is_not_found(database: sqlite3.Connection, text: str, query: str) -> None:
    assert not found(database, text, query)


def test_while_typing_the_last_word_may_go_on(database: sqlite3.Connection) -> None:
    assert found(database, "un technicien", "tech", typing=True)
    assert found(database, "un technicien passera", '"un tech', typing=True)
    assert not found(database, "un technicien", "tech ", typing=True)
    assert not found(database, "un technicien", "t", typing=True)


@pytest.mark.parametrize(
    "query", ["", " ", "*", "a *", '"', 'one "two', "...", "x" * (LONGEST + 1)]
)
def test_what_means_nothing_is_one_line(query: str) -> None:
    with pytest.raises(QueryError) as refused:
        expression(query)
    assert "\n" not in str(refused.value)


@settings(max_examples=150)
@given(st.text(alphabet=_LETTERS | st.sampled_from('"*():^-+{}'), max_size=30), st.booleans())
def test_no_query_is_malformed_for_sqlite(
    database: sqlite3.Connection, query: str, typing: bool
) -> None:
    try:
        found(database, "any", keepable(query), typing)
    except QueryError:
        return


@settings(max_examples=150)
@given(st.text(alphabet=st.characters(codec="latin-1", categories=["Lu", "Ll"]), min_size=1))
def test_a_word_is_found_whatever_its_case_and_accents(
    database: sqlite3.Connection, word: str
) -> None:
    assert found(database, f"avant {word} après", word)
    assert found(database, f"avant {word} après", word.swapcase())
    plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    assert found(database, f"avant {word} après", plain)


@given(st.text(max_size=60))
def test_what_is_kept_has_its_length_and_can_be_encoded(text: str) -> None:
    assert len(keepable(text)) == len(text)
    keepable(text).encode()
