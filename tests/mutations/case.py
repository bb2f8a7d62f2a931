"""A case with something private in every place that an exporter may forget. All of it invented."""

from pathlib import Path

import numpy as np
import soundfile

from carereview.library.config import Config
from carereview.publish.export import Kind, Request, load_request
from tests.audio.sounds import speechlike

RATE = 4000
SECONDS = 46.0
NAME, OTHER, PHONE = "Sandra Keller", "Odile Fournier", "079 555 01 73"
FREELY = Config(audition=False)

_CASE = """\
format: carereview/1
title: Le routeur de Sandra Keller (fiction)
summary: Ce cas est inventé. Sandra Keller promet un technicien.
language: fr
parties:
- {name: Opérateur, role: provider}
events:
- {at: 2015-10-21, kind: tweet, who: Service client, text: Retirez cela., public: true}
- {at: 2015-10-22, kind: email, who: Un voisin, text: Le barbecue du dimanche a brûlé la haie.}
lessons:
- {signalled: Votre temps ne compte pas., instead: Je vous rappelle.}
repeats:
- id: dossie
  what: Mme Keller a-t-elle noté ?
  confirmed: true
  places: [{call: 01-sandra-keller, at: 27}, {call: 01-sandra-keller, at: 39}]
- id: perroq
  what: Le perroquet du facteur répète tout.
  places: [{call: 01-sandra-keller, at: 27}, {call: 01-sandra-keller, at: 39}]
"""

_REGISTER = """\
format: carereview/1
entities:
- {name: Agent A, category: person, forms: [Sandra Keller, Mme Keller], decision: redact}
- {name: Tiers 1, category: person, forms: [Odile Fournier], decision: undecided}
- {name: Numéro 1, category: phone, forms: [079 555 01 73], decision: redact}
- {name: Adresse 1, category: address, forms: [rue du Lac 32], decision: redact}
- {name: Courriel 1, category: email, forms: [s.keller@example.org], decision: redact}
- {name: Code 1, category: secret, forms: ["4711"], decision: redact}
"""

_FIRST = """\
format: carereview/1
title: Premier appel
started: 2015-10-14T09:12:00+02:00
language: fr
channel: phone
speakers:
  agent: {role: agent, name: Sandra Keller}
  client: {role: customer}
segments:
- start: 0
  end: 3
  speaker: agent
  text: "Bonjour, Sandra Keller."
  words: 100-600 700-1300 1350-2000
- {start: 4, end: 7, speaker: client, text: "Mon numéro est le 079 555 01 73."}
- {start: 7.5, end: 9, speaker: client, text: "Chez moi c'est la rue du"}
- {start: 9, end: 10.5, speaker: client, text: "Lac 32, tout en haut, sous le toit."}
- {start: 11, end: 13, speaker: agent, text: "Comme Odile Fournier, ma collègue."}
- {start: 14, end: 16, speaker: client, text: "zéro sept neuf, cinq cinq cinq, zéro un, sept trois"}
- {start: 17, end: 19, speaker: agent, text: "K, E, deux L, E, R comme Robert."}
- {start: 20, end: 26, speaker: client, text: "Ma belle-mère sort de l'hôpital cette semaine."}
- {start: 27, end: 30, speaker: agent, text: "Un technicien passera jeudi, dit Mme Keller."}
- {start: 31, end: 34, speaker: client, text: "Écrivez à s.keller@example.org, avec le code 4711."}
- {start: 35, end: 39, speaker: agent, text: "Le mot choisi reste le tournesol violet du grenier."}
- {start: 39, end: 41, speaker: client, text: "Alors merci beaucoup et à jeudi\U000e0074."}
- {start: 42, end: 45, speaker: client, text: "Au revoir Sandra Keller."}
"""

_FIRST_REVIEW = """\
format: carereview/1
status: done
reviewer: Barnabé Testeur
moments:
- id: aaaaaa
  start: 27
  end: 30
  tags: [promise]
  severity: 3
  note: Elle semble mentir comme un arracheur de dents.
  public_note: Mme Keller promet.
  instead: Je ne sais pas.
  public: true
  due: 2015-11-05
  links: [{kind: broken, moment: bbbbbb}, {kind: repeated, moment: eeeeee}]
- {id: eeeeee, start: 39, end: 41, public_note: Merci de rien., public: true}
- id: bbbbbb
  start: 4
  end: 7
  note: Demander encore au frère du client.
  public_note: Ceci reste entre nous pour toujours.
passages:
- {id: cccccc, start: 20, end: 26, why: Santé fragile de la belle famille}
- {id: dddddd, start: 35, end: 39, why: Mot convenu avec le fournisseur}
decisions:
- {entity: Agent A, start: 42, end: 45, decision: keep}
legal:
  recorded: {basis: "annoncé, personne ne s'y est opposé", by: client}
  published: {basis: tout le monde est rendu anonyme}
publication:
  state: published
  history:
  - {at: 2015-11-02, state: published, by: client, why: Pour que cela change}
"""

_SECOND = """\
1
00:00:00,000 --> 00:00:02,000
Bonjour, ici Mme Keller.

2
00:00:03,000 --> 00:00:06,000
Le chien du concierge aboie toute la nuit.
"""

_FILES = {
    "case.yaml": _CASE,
    "register.yaml": _REGISTER,
    "01-sandra-keller.call.yaml": _FIRST,
    "01-sandra-keller.review.yaml": _FIRST_REVIEW,
    "02-079-555-01-73.srt": _SECOND,
}

PRIVATE = (
    "keller", "sandra", "odile", "fournier", "079", "555", "rue du lac", "example.org", "4711",
    "belle-mère", "tournesol", "barbecue", "arracheur", "concierge", "perroquet",
)  # fmt: skip
"""What no line of a refusal may say, in small letters."""


def make_case(folder: Path) -> Path:
    """Write the case: a published call with its recording, and a private one without."""
    folder.mkdir(parents=True)
    for name, text in _FILES.items():
        (folder / name).write_text(text, "utf-8")
    sound = folder / "01-sandra-keller.flac"
    with soundfile.SoundFile(sound, "w", RATE, 2, "PCM_16", format="FLAC") as file:
        file.title, file.artist = NAME, PHONE
        file.write(speechlike(SECONDS, RATE, 2).astype(np.int16))
    return folder


def decide(case: Path) -> None:
    """Settle what keeps the case from a public page."""
    register = case / "register.yaml"
    register.write_text(register.read_text("utf-8").replace("undecided", "redact"), "utf-8")


def asked(case: Path, kind: Kind, out: Path, audio: bool, html: bool = False) -> Request:
    """Ask for an export of the case, without listening to every bleep first."""
    return load_request(case, kind, out, audio=audio, config=FREELY, html=html)
