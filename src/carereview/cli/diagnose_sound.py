"""`doctor` on sound: what plays, and what decodes."""

import re
from collections.abc import Iterator

from carereview.cli.diagnosis import Finding, broken, ok, without
from carereview.library.config import PLAYERS

_BACK_ENDS = tuple(name for name in PLAYERS if name not in ("auto", "clock"))
"""What can be tried, best first; the silent clock always works."""


def players(preference: str) -> Iterator[Finding]:
    """Try every back end, then choose one as the app would with these settings."""
    from carereview.audio.players.choose import choose_player

    for name in _BACK_ENDS:
        player, reason = choose_player(name)
        player.close()
        if player.name == name:
            yield ok(reason)
        else:
            yield without(_cause(reason), _mend_player(name, reason))
    player, _ = choose_player(preference)
    player.close()
    wanted = "" if preference == "auto" else f" (the settings ask for {preference})"
    if player.name == "clock":
        yield without(f"chosen: no sound, calls run silently on the clock{wanted}")
    else:
        yield ok(f"chosen: {player.name}{wanted}")


def decoders() -> Iterator[Finding]:
    """Load both decoders; one is enough to work, none is not."""
    found = [_soundfile(), _av()]
    fatal = all(isinstance(each, ImportError | OSError) for each in found)
    hints = ("pip install soundfile", "pip install av")
    names = ("soundfile (WAV, FLAC, MP3, Ogg, Opus)", "PyAV (M4A, AMR, 3GP, WebM, MP4)")
    for name, each, hint in zip(names, found, hints, strict=True):
        if isinstance(each, str):
            yield ok(f"{name}: {each}")
            continue
        what = f"{name} cannot be loaded ({each})"
        yield broken(what, hint) if fatal else without(what, hint)


def _soundfile() -> str | ImportError | OSError:
    try:
        import soundfile
    except (ImportError, OSError) as error:  # OSError: the wheel came without libsndfile
        return error
    return f"{soundfile.__version__}, libsndfile {soundfile.__libsndfile_version__}"


def _av() -> str | ImportError | OSError:
    try:
        import av
    except (ImportError, OSError) as error:
        return error
    codec = av.library_versions.get("libavcodec", ())
    return f"{av.__version__}, libavcodec {'.'.join(map(str, codec))}"


def _cause(reason: str) -> str:
    """Give the part in brackets at the end, which is about the back end that failed."""
    found = re.search(r"\((.+)\)$", reason)
    return found[1] if found else reason


def _mend_player(name: str, reason: str) -> str:
    if name == "simpleaudio" and "not installed" in reason:
        return "It is only needed where the others fail: pip install 'carereview[simpleaudio]'"
    if "No module named" in reason:
        return f"pip install {name}"
    if "PortAudio library not found" in reason:
        return "Install it: apt install libportaudio2, dnf install portaudio, or your system's name"
    return "Connect or switch on a sound device; over ssh, it is the other machine's that counts"
