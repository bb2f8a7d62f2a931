"""Short ways to make calls and registers for tests. All persons and numbers are invented."""

from carereview.core.call import Role, Segment, Speaker, Transcript, word_times
from carereview.core.register import Entity, Register, Verdict
from carereview.privacy.matcher import Matcher
from carereview.privacy.texts import Texts

AGENT = Entity("Agent A", "person", ("Sandra Keller", "Mme Keller", "Sandra", "Keller"))
PHONE = Entity("Phone 1", "phone", ("022 555 01 42",))
IBAN = Entity("Account 1", "payment", ("CH93 0076 2011 6238 5295 7",))
PIN = Entity("Code 1", "secret", ("4711",))
MAIL = Entity("Mail 1", "email", ("sandra.keller@example.org",))
HOME = Entity("Home", "address", ("route de Berne 84",))
BORN = Entity("Birth", "date", ("12.03.1980",))
FIRM = Entity("Firm", "other", ("Telco Suisse",), Verdict.KEEP)
REGISTER = Register((AGENT, PHONE, IBAN, PIN, MAIL, HOME, BORN, FIRM))


def register(*forms: str, name: str = "Agent A", category: str = "person") -> Register:
    """Make a register of one entity."""
    return Register((Entity(name, category, forms),))


def redacted(text: str, entities: Register = REGISTER) -> str:
    """Make a text safe with a register."""
    return Texts(Matcher(entities)).text(text)


def call(*texts: str, timed: bool = True, speakers: str = "ac") -> Transcript:
    """Make a call of one segment per text, 3 s each, words of 80 ms every 100 ms, in turns."""
    segments = []
    for index, text in enumerate(texts):
        start = 3000 * index
        pairs = [(start + 100 * i, start + 100 * i + 80) for i in range(len(text.split()))]
        times = word_times(text, pairs) if timed else ()
        speaker = speakers[index % len(speakers)]
        segments.append(Segment(start, start + 2900, speaker, text, times))
    return Transcript(
        tuple(segments),
        (Speaker("a", Role.AGENT, "Sandra Keller"), Speaker("c", Role.CUSTOMER, "Jean Inconnu")),
        title="Premier appel",
        language="fr",
    )
