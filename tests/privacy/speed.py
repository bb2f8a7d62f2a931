"""How fast forms are found, plans made and bundles swept: python -m tests.privacy.speed."""

import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from carereview.core.call import Segment, Transcript
from carereview.core.register import Entity, Register
from carereview.core.review import Review
from carereview.privacy.leaks import sweep
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import make_plan
from carereview.privacy.redacted import Safe
from tests.privacy.samples import REGISTER

_LINES = (
    "Bonjour, que puis-je faire pour vous ?",
    "Le routeur redémarre tout seul, huit fois hier, et on m'a dit d'attendre.",
    "Vous débranchez la prise et vous attendez trente secondes, s'il vous plaît.",
    "Non. C'est le troisième appel, et personne ne m'a rappelé depuis vendredi.",
    "Je comprends tout à fait votre ressenti.",
    "Alors je note. Votre numéro de client, c'est le 40 71 99 25 ?",
    "Oui, euh, zéro vingt-deux, cinq cent cinquante-cinq, zéro un, quarante-trois.",
    "Un technicien passe chez vous le 16 octobre entre 8 et 12 heures.",
)
_SURNAMES = tuple(f"{a}{b}" for a in ("Aubi", "Berth", "Coll", "Dela") for b in
                  ("ard", "enat", "iguet", "omber", "ustin"))  # fmt: skip


def timed(what: str, work: Callable[[], object], amount: float = 0, unit: str = "") -> None:
    """Print the best of three runs, in processor seconds."""
    best = min(_seconds(work) for _ in range(3))
    rate = f", {amount / best:.1f} {unit}/s" if amount else ""
    print(f"{what}: {best:.2f} s{rate}")


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    """Measure on 20,000 segments and about 30 forms, then on a bundle and on noise."""
    chance = random.Random(7)
    lines = [chance.choice(_LINES) for _ in range(20_000)]
    people = tuple(Entity(f"P {n}", "person", (f"Ida {n}",)) for n in _SURNAMES)
    register = Register((*REGISTER.entities, *people))
    matcher = Matcher(register)
    segments = tuple(
        Segment(3000 * i, 3000 * i + 2900, "ac"[i % 2], t) for i, t in enumerate(lines)
    )
    transcript = Transcript(segments)
    print(
        sum(len(e.forms) for e in register.entities), "forms,", sum(map(len, lines)), "characters"
    )
    timed("search 20,000 segments", lambda: matcher.search(lines))
    timed("find in one line, 1,000 times", lambda: [matcher.find(x) for x in lines[:1000]])
    timed("plan", lambda: make_plan(transcript, Review(), register, matcher=matcher))
    plan = make_plan(transcript, Review(), register, matcher=matcher)
    shown = [plan.segment(i, Safe("Agent A"), "agent") for i in range(2_000)]
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "a.md")
        page.write_text("\n\n".join(f"**{s.speaker}** {s.text}" for s in shown), "utf-8")
        timed(
            "sweep a page", lambda: sweep(Path(folder), register), page.stat().st_size / 1e6, "MB"
        )
        page.unlink()
        Path(folder, "a.flac").write_bytes(os.urandom(20_000_000))
        timed("sweep 20 MB of sound", lambda: sweep(Path(folder), register), 20, "MB")


if __name__ == "__main__":
    main()
