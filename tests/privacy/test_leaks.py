"""The leak check finds what is planted, wherever and however, and nothing in a clean bundle."""

import base64
import gzip
import html
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from random import Random
from urllib.parse import quote

import pytest

from carereview.core.register import Register, Verdict
from carereview.core.review import Decision, Passage, Review
from carereview.privacy.fixed import disguised
from carereview.privacy.leaks import Leak, sweep
from carereview.privacy.plan import make_plan
from carereview.privacy.redacted import Safe
from carereview.privacy.secrets import kept_places, withheld_words
from tests.privacy.samples import AGENT, PHONE, REGISTER, call, register

NAME = "Sandra Keller"
CLEAN = """---
title: Appel de [Agent A]
date: 2015-10-14T09:12:00+02:00
---
**[Agent A]** <span class="t" data-start="4700">00:03:12.480</span> Le routeur chauffe à 71 degrés.
"""


def write(folder: Path, name: str, content: str | bytes) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def test_a_clean_bundle_is_clean(tmp_path: Path) -> None:
    write(tmp_path, "calls/01-premier-appel.md", CLEAN)
    write(tmp_path, "receipt.json", json.dumps({"sha256": "4711" * 16, "files": 2}))
    write(tmp_path, "sound.wav", Random(1).randbytes(20_000))
    assert sweep(tmp_path, REGISTER) == ()


@pytest.mark.parametrize(
    "planted",
    [
        NAME,
        NAME.upper(),
        "S\u0301andra Ke\u0301ller",
        "Sandra\nKeller",
        "keller-2015",
        quote("Kéller"),
        quote(quote("Mme Keller")),
        html.escape("M<me K&#101;ller").replace("&amp;", "&"),
        "K&eacute;ller",
        json.dumps("Kéller"),
        json.dumps("dit\nKeller"),
        "<!-- Keller -->",
        '<img alt="Keller">',
        "<a href='x?q=k%65ller'>x</a>",
        "Ke<b>ll</b>er",
        "<Keller>",
        "<p style=\"content:'Keller'\">",
        base64.b64encode(b"by Sandra Keller!").decode(),
        base64.b64encode(b"Keller").decode(),
        "data:audio/mp3;base64," + base64.b64encode(b"\0\1ID3 Sandra Keller\0\xff" * 9).decode(),
        NAME.encode().hex(),
        NAME.encode().hex().upper(),
        "K E L L E R",
        "K comme Karl, E comme Eva, deux L, E comme Eva, R comme Robert",
        "0041225550142",
        "zéro vingt-deux, cinq cent cinquante-cinq, zéro un, quarante-deux",
        base64.b64encode(b"0225550142").decode(),
        "SANDRA.KELLER@EXAMPLE.ORG",
        "４７１１",
        "12 mars 1980",
    ],
)
def test_what_is_planted_in_a_text_is_found(tmp_path: Path, planted: str) -> None:
    write(tmp_path, "page.html", f"<p>un</p>\n<p>deux</p>\n<p>{planted}</p>\n")
    leaks = sweep(tmp_path, REGISTER)
    assert leaks
    assert all(leak.place.startswith("page.html") for leak in leaks)
    assert "keller" not in repr(leaks).lower()


def test_the_place_is_file_and_line(tmp_path: Path) -> None:
    write(tmp_path, "a/page.md", "un\ndeux\navec Keller\n")
    assert sweep(tmp_path, REGISTER) == (Leak("a/page.md:3", "Agent A"),)


@pytest.mark.parametrize(
    "name", ["keller.md", "x/Sandra_Keller/y.md", "20151014_0225550142.flac", "Ke\u0301ller.txt"]
)
def test_names_of_files_and_folders(tmp_path: Path, name: str) -> None:
    write(tmp_path, name, "rien")
    leaks = sweep(tmp_path, REGISTER)
    assert any(leak.how == "in a file or folder name" for leak in leaks)
    assert "eller" not in repr(leaks)
    assert "5550142" not in repr(leaks)


@pytest.mark.parametrize(
    "data",
    [
        b"ID3\4\0TPE1\0\0\0\x0eSandra Keller\0\xff\xfb" + bytes(200),
        "fLaC\0ARTIST=Kéller bonjour".encode() + bytes(range(128, 256)),
        b"\xff\xfb\0" * 9 + "Sandra Keller".encode("utf-16-le") + b"\0\xff" * 9,
        "\ufeffSandra Keller".encode("utf-16"),
        "\ufeffKeller".encode(),
        b"RIFF\0\0\0\0LIST\0INFOICMT\x0e\0\0\0tel 0225550142\0\0" + bytes(100),
        b"\0\xff" + NAME.encode().hex().encode() + b"\xff",
    ],
)
def test_tags_in_binary_files(tmp_path: Path, data: bytes) -> None:
    write(tmp_path, "01.bin", data)
    assert {leak.place for leak in sweep(tmp_path, REGISTER)} <= {"01.bin", "01.bin:1"}
    assert sweep(tmp_path, REGISTER)


def test_noise_is_not_taken_for_names(tmp_path: Path) -> None:
    write(tmp_path, "noise.wav", Random(7).randbytes(1_000_000))
    short = register("Ana", "Eva", "Léa", "Bob")
    assert sweep(tmp_path, short) == ()


def test_archives_are_opened_or_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("keller.txt", "rien")
        archive.writestr("b.txt", "Keller " * 50)
    write(tmp_path, "b.gz", gzip.compress(b"rien"))
    write(tmp_path, "c.zip", b"PK\x03\x04 broken")
    places = {leak.place for leak in sweep(tmp_path, REGISTER)}
    assert {"a.zip, member 1", "a.zip, member 2:1", "b.gz"} <= places
    assert any(place.startswith("c.zip") for place in places)


def test_what_cannot_be_read_is_a_leak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    write(tmp_path, "a.md", "rien")

    def refuse(path: Path) -> bytes:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    leaks = sweep(tmp_path, REGISTER)
    assert [leak.place for leak in leaks] == ["a.md", "link"]
    assert sweep(tmp_path / "missing", REGISTER)


def test_kept_entities_are_no_leak(tmp_path: Path) -> None:
    write(tmp_path, "a.md", "chez Telco Suisse")
    assert sweep(tmp_path, REGISTER) == ()


def test_pseudonyms_are_no_leak(tmp_path: Path) -> None:
    write(tmp_path, "a.md", "[Agent A] et [Phone 1] disent […]")
    assert sweep(tmp_path, REGISTER) == ()


def test_a_mention_that_was_let_stand_is_no_leak_where_it_stands(tmp_path: Path) -> None:
    colour = register("Rose", name="Client")
    review = Review(decisions=(Decision("Client", 0, 500, Verdict.KEEP),))
    plan = make_plan(call("le voyant est rose vif", "Rose a dit"), review, colour)
    kept = kept_places(plan, colour)
    shown = plan.segment(0, Safe(""), "").text
    write(tmp_path, "a.html", f"<p>{shown.replace('rose', '<b>rose</b>')}</p><p>suite</p>")
    assert sweep(tmp_path, colour, kept=kept) == ()
    write(tmp_path, "b.md", "ici Rose parle")
    assert {leak.place for leak in sweep(tmp_path, colour, kept=kept)} == {"b.md:1"}


def test_a_name_let_stand_alone_in_a_turn_is_not_let_stand_in_names_and_receipts(
    tmp_path: Path,
) -> None:
    colour = register("Rose", name="Client")
    review = Review(decisions=(Decision("Client", 0, 500, Verdict.KEEP),))
    kept = kept_places(make_plan(call("Rose."), review, colour), colour)
    write(tmp_path, "a.md", "[00:00] Rose.")
    write(tmp_path, "receipt.json", '{"audience": "Rose"}')
    write(tmp_path, "rose.md", "rien")
    places = {leak.place for leak in sweep(tmp_path, colour, kept=kept)}
    assert places == {"receipt.json:1", "[Client].md"}


def test_a_name_let_stand_alone_in_a_turn_is_let_stand_in_such_turns_only(tmp_path: Path) -> None:
    colour = register("Rose", name="Client")
    review = Review(decisions=(Decision("Client", 0, 500, Verdict.KEEP),))
    kept = kept_places(make_plan(call("Rose."), review, colour), colour)
    write(tmp_path, "a.md", "[00:00] **Agent:** Rose.\n\n> [00:00] **Agent:** « Rose. »\n")
    assert sweep(tmp_path, colour, kept=kept, labels=["Agent"]) == ()
    write(tmp_path, "a.md", "# Rose\n\n- **Rose**\n\n[00:00] **Agent:** Chez Rose.\n\nRose.\n")
    places = {leak.place for leak in sweep(tmp_path, colour, kept=kept, labels=["Agent"])}
    assert places == {"a.md:1", "a.md:3", "a.md:5", "a.md:7"}


def twin(text: str, *own: str) -> str:
    """Disguise what is the page's own in a text."""
    for words in own:
        text = text.replace(words, disguised(words))
    return text


def test_a_word_of_the_page_itself_is_no_leak_and_the_same_word_in_a_call_is(
    tmp_path: Path,
) -> None:
    page = "# Appel du 3 mars\n\nAppel du 3 mars"
    write(tmp_path, "a.md", page)
    assert sweep(tmp_path, register("Mars"))
    own = {"a.md": twin(page, "Appel du", "mars")}
    assert sweep(tmp_path, register("Mars"), twins=own) == ()
    half = {"a.md": twin("# Appel du 3 mars", "Appel du", "mars") + page[17:]}
    assert [x.place for x in sweep(tmp_path, register("Mars"), twins=half)] == ["a.md:3"]


@pytest.mark.parametrize("form", ["Marie Mars", "Mars Marie", "Marie"])
def test_a_name_that_a_page_and_a_call_make_together_is_a_leak(tmp_path: Path, form: str) -> None:
    write(tmp_path, "a.md", "Marie mars Marie")
    own = {"a.md": f"Marie {disguised('mars')} Marie"}
    assert sweep(tmp_path, register("Mars", form), twins=own)


def test_a_twin_that_is_not_the_page_in_disguise_counts_for_nothing(tmp_path: Path) -> None:
    own = disguised("mars")
    for page, other in (("le mars", f"la {own}"), ("mars", f"{own} "), (f"mars {own}", own * 2)):
        write(tmp_path, "a.md", page)
        assert sweep(tmp_path, register("Mars"), twins={"a.md": other}), page
    write(tmp_path, "b.md", "mars")
    assert sweep(tmp_path, register("Mars"), twins={"a.md": own})


def test_names_that_the_exporter_gives_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "call-01.md", "rien")
    assert sweep(tmp_path, register("Call"))
    assert sweep(tmp_path, register("Call"), own_names=["call-01.md"]) == ()


def test_words_of_withheld_passages(tmp_path: Path) -> None:
    transcript = call(
        "ma femme est à l'hôpital depuis deux semaines", "je vous passe le service technique",
        "ah mince", "je vous passe le service technique",
    )  # fmt: skip
    review = Review(passages=(Passage("p", 0, 5_900),))
    secret = withheld_words(transcript, review)
    write(tmp_path, "ok.md", "elle dit: « je vous passe le service technique »")
    assert sweep(tmp_path, REGISTER, withheld=secret) == ()
    write(tmp_path, "bad.md", "note\nFemme est à l’HÔPITAL depuis longtemps")
    assert [leak.place for leak in sweep(tmp_path, REGISTER, withheld=secret)] == ["bad.md:2"]


def test_an_empty_register_still_reads_everything(tmp_path: Path) -> None:
    write(tmp_path, "a.md", CLEAN)
    assert sweep(tmp_path, Register()) == ()


def test_a_form_added_later_is_found_in_an_old_bundle(tmp_path: Path) -> None:
    write(tmp_path, "a.md", "avec Müller")
    assert sweep(tmp_path, Register((AGENT, PHONE))) == ()
    later = replace(AGENT, forms=(*AGENT.forms, "Mueller"))
    assert sweep(tmp_path, Register((later, PHONE)))
