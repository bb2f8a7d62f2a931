"""A small invented case, as redacted values: two calls that are told and one that is not."""

from dataclasses import replace

from carereview.privacy.redacted import (
    RedactedCall,
    RedactedCase,
    RedactedChange,
    RedactedEvent,
    RedactedLegal,
    RedactedLesson,
    RedactedMoment,
    RedactedSegment,
    Safe,
)

MINUTE = 60_000
NO_LEGAL = RedactedLegal(Safe(""), Safe(""), Safe(""))


def segment(
    start: int, end: int, speaker: str, text: str, role: str = "", hold: bool = False
) -> RedactedSegment:
    """Make a segment; times in seconds."""
    part = role or ("agent" if speaker.startswith("Agent") else "customer")
    return RedactedSegment(start * 1000, end * 1000, Safe(speaker), part, Safe(text), hold)


def moment(
    start: int,
    end: int | None,
    tags: tuple[str, ...] = (),
    severity: int = 0,
    note: str = "",
    instead: str = "",
    quote: tuple[RedactedSegment, ...] = (),
) -> RedactedMoment:
    """Make a moment; times in seconds."""
    return RedactedMoment(
        start * 1000,
        None if end is None else end * 1000,
        tuple(Safe(tag) for tag in tags),
        severity,
        Safe(note),
        Safe(instead),
        quote,
    )


def call(**changes: object) -> RedactedCall:
    """Make a bare call that is shown, with some fields set."""
    bare = RedactedCall(
        key=Safe("01-call"),
        number=1,
        title=Safe(""),
        started=Safe(""),
        language="en",
        channel=Safe("phone"),
        duration_ms=0,
        hold_ms=0,
        shown=True,
        state="published",
        segments=(),
        moments=(),
        legal=NO_LEGAL,
        history=(),
        redactions=(),
    )
    return replace(bare, **changes)  # type: ignore[arg-type]


def case(**changes: object) -> RedactedCase:
    """Make an empty case, with some fields set."""
    bare = RedactedCase(Safe("case"), Safe("Case"), Safe(""), "en", (), (), (), ())
    return replace(bare, **changes)  # type: ignore[arg-type]


FR_FIRST = (
    segment(0, 6, "", "Bienvenue. Pour la technique, tapez deux.", role="ivr"),
    segment(6, 21, "", "♪", role="ivr", hold=True),
    segment(21, 200, "", "[musique d’attente]", role="ivr", hold=True),
    segment(201, 205, "Agent A", "Bonjour, que puis-je faire pour vous ?"),
    segment(206, 212, "Client", "Bonjour. Je vous enregistre et je publierai cet appel."),
    segment(213, 216, "Agent A", "D’accord."),
    segment(217, 224, "Client", "Mon routeur redémarre tout seul. Il chauffe : *très* fort."),
    segment(224, 226, "Client", "Mon numéro de client est le [numéro de client]."),
    segment(228, 233, "Agent A", "Un technicien passera jeudi, c’est promis."),
    segment(234, 236, "Client", "Jeudi ?"),
    segment(236, 238, "Agent A", "Jeudi."),
)

FR_LAST = (
    segment(0, 5, "Agent B", "Bonjour. Avez-vous redémarré le routeur ?"),
    segment(6, 9, "Client", "Oui, dix fois. Et personne n’est venu jeudi."),
    segment(10, 16, "Agent B", "Je ne vois aucun rendez-vous. Redémarrez-le encore une fois."),
)

FR_LEGAL = RedactedLegal(
    Safe("annoncé au début de l’appel par le client, personne ne s’y est opposé"),
    Safe("toutes les personnes sont rendues anonymes"),
    Safe("Les voix ne sont pas publiées."),
)

FR_CASE = case(
    key=Safe("un-routeur"),
    title=Safe("Un routeur qui chauffe (fiction)"),
    summary=Safe(
        "Ce cas est inventé. Un routeur redémarre tout seul ; son client appelle trois fois.\n"
        "On lui promet un technicien.\n\nPersonne ne vient."
    ),
    language="fr",
    parties=((Safe("Opérateur"), Safe("provider")), (Safe("Client"), Safe("customer"))),
    events=(
        RedactedEvent(
            Safe("2015-10-21T14:03:00+02:00"),
            "tweet",
            Safe("Compte du service client"),
            Safe("« Merci de retirer ces enregistrements. »"),
            Safe("https://example.org/status/1"),
        ),
        RedactedEvent(
            Safe("2015-11-01"), "note", Safe(""), Safe("Le client achète un ventilateur."), Safe("")
        ),
        RedactedEvent(
            Safe("2015-11-20"),
            "update",
            Safe(""),
            Safe("Une date est corrigée."),
            Safe("https://example.org/2"),
        ),
    ),
    lessons=(
        RedactedLesson(
            Safe("Votre temps ne compte pas."), Safe("Je vous rappelle demain à neuf heures.")
        ),
    ),
    calls=(
        call(
            key=Safe("01-premier-appel"),
            title=Safe("Premier appel"),
            started=Safe("2015-10-14T09:12:00+02:00"),
            language="fr",
            duration_ms=245_000,
            hold_ms=194_000,
            segments=FR_FIRST,
            moments=(
                moment(
                    206,
                    216,
                    ("announcement",),
                    1,
                    quote=FR_FIRST[4:6],
                    note="L’agent sait que l’appel sera publié.",
                ),
                moment(
                    228,
                    238,
                    ("promise",),
                    3,
                    quote=FR_FIRST[8:],
                    note="Il peut compter sur une date.",
                    instead="Je ne peux rien promettre ; je vous rappelle ce soir.",
                ),
            ),
            legal=FR_LEGAL,
            history=(
                RedactedChange(Safe("2015-10-14T18:00:00+02:00"), "published", Safe("")),
                RedactedChange(
                    Safe("2015-10-22"), "withdrawn", Safe("menace de plainte"), Safe("l’opérateur")
                ),
                RedactedChange(
                    Safe("2015-11-02"), "republished", Safe("le cas reste d’intérêt public")
                ),
            ),
            redactions=(("person", 2), ("account", 1)),
        ),
        call(
            key=Safe("02"),
            number=2,
            started=Safe("2015-10-16"),
            language="fr",
            duration_ms=588_000,
            shown=False,
            state="withdrawn",
        ),
        call(
            key=Safe("03-dernier-appel"),
            number=3,
            title=Safe("Dernier appel"),
            started=Safe("2015-11-01T16:40:00+01:00"),
            language="fr",
            duration_ms=17_000,
            segments=FR_LAST,
            moments=(
                moment(
                    10,
                    16,
                    ("contradiction", "repeat"),
                    2,
                    quote=FR_LAST[2:],
                    note="La promesse n’a laissé aucune trace.",
                    instead="On vous avait promis quelqu’un. Nous avons manqué à notre parole.",
                ),
            ),
            legal=FR_LEGAL,
            history=(RedactedChange(Safe("2015-11-02"), "published", Safe("")),),
            redactions=(("person", 1),),
        ),
    ),
)

EN_SEGMENTS = (
    segment(0, 4, "Agent A", "Good morning, how can I help?"),
    segment(5, 12, "Customer", "My router restarts on its own. This call is recorded, all right?"),
    segment(13, 15, "Agent A", "That is fine."),
    segment(15, 18, "Agent A", "Please hold the line."),
    segment(18, 80, "", "[hold music]", role="ivr", hold=True),
    segment(81, 90, "Agent A", "Thank you for waiting. Have you restarted it?"),
    segment(95, 99, "Agent A", "It is what the list says."),
    segment(100, 104, "Customer", "Ten times. Call me on \u2588\u2588\u2588."),
)

EN_CASE = case(
    key=Safe("a-router"),
    title=Safe("The router (fiction)"),
    summary=Safe("This case is invented."),
    language="en",
    parties=((Safe("Example Telecom"), Safe("provider")), (Safe("Customer"), Safe("customer"))),
    calls=(
        call(
            key=Safe("01"),
            title=Safe("First call"),
            started=Safe("2015-10-14T15:05:00+01:00"),
            duration_ms=104_000,
            hold_ms=62_000,
            segments=EN_SEGMENTS,
            moments=(
                moment(
                    81,
                    99,
                    ("reads a script",),
                    2,
                    quote=EN_SEGMENTS[5:7],
                    note="The list counts for more than what you have already done.",
                    instead="You have restarted it; then let us look at the heat.",
                ),
                moment(100, None, (), 0, note="The number is said again."),
            ),
            legal=RedactedLegal(
                Safe("announced by the customer, agreed to by the agent"),
                Safe("everybody made anonymous"),
                Safe(""),
            ),
            history=(RedactedChange(Safe("2015-11-02"), "published", Safe("")),),
            redactions=(("person", 1), ("phone", 1), ("secret", 0)),
        ),
    ),
)
