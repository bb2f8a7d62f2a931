"""A small library on disk, invented, with a private name, number and passage in it."""

from pathlib import Path

CASE = """\
format: carereview/1
title: Le routeur de Sandra Keller (fiction)
summary: Ce cas est inventé. Sandra Keller promet un technicien.
language: fr
parties:
- {name: Opérateur, role: provider}
events:
- {at: 2015-10-21, kind: tweet, who: Service client, text: Retirez cela., public: true}
- {at: 2015-10-22, kind: email, who: Sandra Keller, text: Secret., public: false}
lessons:
- {signalled: Votre temps ne compte pas., instead: Je vous rappelle.}
"""

REGISTER = """\
format: carereview/1
entities:
- {name: Agent A, category: person, forms: [Sandra Keller, Mme Keller], decision: redact}
- {name: Numéro 1, category: phone, forms: [079 555 01 73], decision: redact}
"""

FIRST = """\
format: carereview/1
title: Premier appel
started: 2015-10-14T09:12:00+02:00
language: fr
channel: phone
speakers:
  agent: {role: agent, name: Sandra Keller}
  client: {role: customer}
segments:
- {start: 0, end: 3, speaker: agent, text: "Bonjour, Sandra Keller."}
- {start: 4, end: 7, speaker: client, text: "Mon numéro est le 079 555 01 73."}
- {start: 8, end: 14, speaker: client, text: "Ma belle-mère sort de l'hôpital cette semaine."}
- {start: 15, end: 20, speaker: agent, text: "Un technicien passera jeudi."}
- {start: 20, end: 40, speaker: agent, text: "[musique d'attente]"}
"""

FIRST_REVIEW = """\
format: carereview/1
status: done
reviewer: M. B.
moments:
- id: aaaaaa
  start: 15
  end: 20
  tags: [promise]
  severity: 3
  note: PRIVATE, Mme Keller ment.
  public_note: Mme Keller promet.
  instead: Je ne sais pas.
  public: true
- {id: bbbbbb, start: 4, end: 7, note: PRIVATE NOTE}
passages:
- {id: cccccc, start: 8, end: 14, why: PRIVATE REASON}
legal:
  recorded: {basis: "annoncé, personne ne s'y est opposé", by: client}
  published: {basis: tout le monde est rendu anonyme}
publication:
  state: published
  history:
  - {at: 2015-11-02, state: published, by: client, why: PUBLIC REASON}
"""

SECOND = """\
1
00:00:00,000 --> 00:00:02,000
Bonjour, ici Mme Keller.
"""

PRIVATE = (
    "Keller",
    "079 555 01 73",
    "belle-mère",
    "hôpital",
    "PRIVATE",
    "M. B.",
    "Secret",
)


def make_case(folder: Path) -> Path:
    """Write the case: one call that is published, and one that is private."""
    folder.mkdir(parents=True)
    for name, text in (
        ("case.yaml", CASE),
        ("register.yaml", REGISTER),
        ("01-sandra-keller.call.yaml", FIRST),
        ("01-sandra-keller.review.yaml", FIRST_REVIEW),
        ("02-079-555-01-73.srt", SECOND),
    ):
        (folder / name).write_text(text, encoding="utf-8")
    return folder
