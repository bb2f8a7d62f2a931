"""The events of the list of calls: public ones, with what is private in them hidden."""

from pathlib import Path

from carereview.publish.case_events import told_events

CASE = """\
format: carereview/1
language: fr
events:
- {at: 2015-10-21, kind: email, who: Monsieur Jean Muster, text: Mon numéro est le 022 555 01 42.,
   url: "https://example.org/keller", public: true}
- {at: 2015-10-22, kind: note, text: for nobody}
- {at: 2015-10-23, kind: update, text: told on the page, public: true}
"""
REGISTER = """\
format: carereview/1
entities:
- {name: Agent A, category: person, forms: [Keller], decision: redact}
"""


def test_what_is_registered_or_suspected_is_hidden_in_them(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text(CASE)
    (tmp_path / "register.yaml").write_text(REGISTER)
    (event,) = told_events(tmp_path, [tmp_path], None)[tmp_path]
    assert event.at == "2015-10-21"
    told = f"{event.who} {event.text} {event.url}"
    assert "Muster" not in told and "01 42" not in told and "keller" not in told
    assert "Mon numéro est" in told
