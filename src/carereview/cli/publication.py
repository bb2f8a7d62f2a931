"""`carereview publish` and `carereview withdraw`: what was public when, and on whose demand."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from carereview.cli.command import Command
from carereview.cli.errors import DONE, REFUSED, CommandError, UsageError
from carereview.cli.output import complain, say
from carereview.core.review import PublicationEvent
from carereview.library.problem import LibraryError, SaveError
from carereview.publish.errors import ExportError, Refused


def _add_common(parser: ArgumentParser) -> None:
    parser.add_argument("call", metavar="CALL", type=Path, help="a call, by any of its files")
    parser.add_argument(
        "--why", metavar="TEXT", type=_reason, required=True, help="the reason, for its history"
    )
    parser.add_argument("--by", metavar="NAME", help="who decided; by default the reviewer's name")


def _reason(text: str) -> str:
    """Take a reason as it is given. Raises ArgumentTypeError if it is empty."""
    if not text.strip():
        raise ArgumentTypeError("say why in a few words, for its history")
    return text


def _add_publish(parser: ArgumentParser) -> None:
    _add_common(parser)
    parser.add_argument(
        "--bundle",
        metavar="DIR",
        type=Path,
        help="what was put up; it is checked, and its hash kept",
    )


def _add_withdraw(parser: ArgumentParser) -> None:
    _add_common(parser)
    parser.add_argument(
        "--demanded-by", metavar="NAME", default="", help="who asked for it to be taken down"
    )


def _publish(arguments: Namespace) -> int:
    from carereview.publish.states import published

    return _done(
        lambda: published(
            arguments.call, arguments.why, _now(), by=_by(arguments), bundle=arguments.bundle
        )
    )


def _withdraw(arguments: Namespace) -> int:
    from carereview.publish.states import withdrawn

    return _done(
        lambda: withdrawn(
            arguments.call,
            arguments.why,
            _now(),
            by=_by(arguments),
            demanded_by=arguments.demanded_by,
        )
    )


def _now() -> datetime:
    return datetime.now().astimezone()


def _by(arguments: Namespace) -> str:
    from carereview.cli.places import settings

    return str(settings().reviewer if arguments.by is None else arguments.by)


def _done(move: Callable[[], PublicationEvent]) -> int:
    """Move the state and say to what. Raises CommandError if that fails."""
    try:
        event = move()
    except Refused as refused:
        for line in (*map(str, refused.missing), *refused.leaks):
            complain(f"missing: {line}")
        complain("Refused, its state stays as it was. Settle the lines above and try again")
        return REFUSED
    except LibraryError as error:
        raise UsageError(error.what, error.hint) from error
    except (ExportError, SaveError) as error:
        raise CommandError(error.what, error.hint) from error
    say(f"{event.state}, {event.at}")
    return DONE


PUBLISH = Command(
    "Note in a call's history that it is public from now on. The publish gate must pass, and the\n"
    "bundle if one is named; what is missing is listed, and the exit code is 3. It puts nothing\n"
    "on the web: it keeps what was public when, and why.",
    "carereview publish ~/calls/router/01 --why 'consent of all' --bundle ~/router-page",
    _add_publish,
    _publish,
)

WITHDRAW = Command(
    "Note in a call's history that it is public no longer, why, and on whose demand. No export\n"
    "tells the call then, until it is published again.",
    "carereview withdraw ~/calls/router/01 --why 'demand of the provider' --demanded-by 'Lacustel'",
    _add_withdraw,
    _withdraw,
)
