"""Faults in the sound: what a broken engine leaves in a window, beside it, or in the file."""

import struct
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carereview.audio.plan import Span
from carereview.core.call import Span as Time
from carereview.publish.export import Kind
from carereview.publish.receipt_bleeps import Bleeps
from tests.mutations.case import NAME, PHONE, RATE
from tests.mutations.fault import Break, Mutant, wrapped

Block = NDArray[Any]
Mix = Callable[[Block, Block], Block]
"""Makes what is written of what was said and what should be written, all of one block."""

_SAID = b"Sandra Keller"


def _mixed(mix: Mix) -> Break:
    """Write something else than the bleep into the windows."""

    def around(real: Any) -> Callable[..., None]:
        def broken(block: Block, at: int, windows: Sequence[Span], *more: Any) -> None:
            said = block.copy()
            real(block, at, windows, *more)
            for window in windows:
                start, end = max(window.start - at, 0), min(window.end - at, len(block))
                if start < end:
                    block[start:end] = mix(said[start:end], block[start:end].copy())

        return broken

    return wrapped("audio.bleep._replace", around)


def _windows(change: Callable[[Sequence[Span]], Sequence[Span]]) -> Break:
    """Bleep other windows, in frames."""
    return wrapped("audio.bleep._frames_of", lambda real: lambda *all: tuple(change(real(*all))))


def _moved(left: int, right: int) -> Break:
    return _windows(lambda all: [Span(max(0, w.start + left), w.end + right) for w in all])


def _planned(change: Callable[[tuple[Time, ...]], Sequence[Time]]) -> Break:
    """Let the recording be made with other windows than the plan's."""

    def around(real: Any) -> Callable[..., Any]:
        def broken(source: Path, target: Path, windows: Any, **more: Any) -> Any:
            spans = tuple(Time(start, end) for start, end in windows)
            return real(source, target, [(s.start, s.end) for s in change(spans)], **more)

        return broken

    return wrapped("audio.bleep.bleep", around)


def _written(change: Callable[[Path], object]) -> Break:
    """Change the finished recording in the folder, after all files were written."""

    def around(real: Any) -> Callable[..., None]:
        def broken(folder: Path, files: Any) -> None:
            real(folder, files)
            change(max(folder.rglob("*.flac"), key=lambda path: path.stat().st_size))

        return broken

    return wrapped("publish.bundle._write_all", around)


def _file(change: Callable[[bytes], bytes]) -> Break:
    """Write the recording as another writer would have made it."""
    return _written(lambda path: path.write_bytes(change(path.read_bytes())))


def _noted(change: Callable[[Bleeps], Bleeps]) -> Break:
    """Tell of other bleeps in the receipt."""
    return wrapped("publish.export._bleeps", lambda real: lambda *all: change(real(*all)))


def _channel(number: int) -> Mix:
    def mix(said: Block, bleep: Block) -> Block:
        bleep[:, number] = said[:, number]
        return bleep

    return mix


def _low_bits(said: Block, bleep: Block) -> Block:
    """Hide the signs of what was said in the last bit of the tone: it can be understood."""
    signs: Block = (bleep & ~1) | (said > 0)
    return signs


def _part(first: int, last: int | None) -> Mix:
    def mix(said: Block, bleep: Block) -> Block:
        bleep[first:last] = said[first:last]
        return bleep

    return mix


def _times(factor: float) -> Mix:
    return lambda said, bleep: (said * factor).astype(said.dtype)


def _over(factor: float) -> Mix:
    return lambda said, bleep: (bleep + said * factor).astype(said.dtype)


def _block(kind: int, data: bytes) -> Callable[[bytes], bytes]:
    """Add a block of metadata to a FLAC file, before the others but the first."""

    def change(flac: bytes) -> bytes:
        first = 8 + 34
        assert flac[4] == 0, "the first block is not the last"
        return flac[:first] + bytes([kind]) + len(data).to_bytes(3, "big") + data + flac[first:]

    return change


def _comment(*tags: str) -> bytes:
    vendor = b"reference libFLAC 1.4.3 20230623"
    head = struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", len(tags))
    return head + b"".join(struct.pack("<I", len(t.encode())) + t.encode() for t in tags)


def _vendor(name: bytes) -> Callable[[bytes], bytes]:
    """Write another name than that of the library as the writer's."""

    def change(flac: bytes) -> bytes:
        place = flac.index(b"reference libFLAC")
        return flac[:place] + name.ljust(32)[:32] + flac[place + 32 :]

    return change


def _as_wav(tag: bytes) -> Callable[[bytes], bytes]:
    """Write the recording as WAV, with a chunk of its own, under the name it has."""

    def change(flac: bytes) -> bytes:
        import io

        import soundfile

        samples, rate = soundfile.read(io.BytesIO(flac), dtype="int16", always_2d=True)
        out = io.BytesIO()
        soundfile.write(out, samples, rate, subtype="PCM_16", format="WAV")
        riff = (
            out.getvalue()
            + tag
            + struct.pack("<I", 26)
            + b"INAM\x0e\0\0\0Sandra Keller\0"
            + b"    "
        )
        return b"RIFF" + struct.pack("<I", len(riff) - 8) + riff[8:]

    return change


def _id3(flac: bytes) -> bytes:
    frame = b"TIT2" + struct.pack(">I", 14) + b"\0\0\3" + _SAID
    return b"ID3\4\0\0" + bytes([0, 0, 0, len(frame)]) + frame + flac


def _id3v1(flac: bytes) -> bytes:
    return flac + b"TAG" + _SAID.ljust(125, b"\0")


def _copied(self: Any, path: Path, *_more: Any, **_named: Any) -> None:
    path.write_bytes(self.source.read_bytes())


def _cut_from_original(_real: Any) -> Callable[..., None]:
    def broken(self: Any, path: Path, *_more: Any) -> None:
        from carereview.audio.clip import cut

        (original,) = (path.parents[2] / "library").glob("*.flac")
        cut(original, path, self.start, self.end)

    return broken


def _clipped(change: Callable[[Block, Any], Block]) -> Break:
    """Change what is written into a clip; given are its samples, and which lie in a bleep."""

    def around(real: Any) -> Callable[..., Block]:
        return lambda samples, bleeped, rate: change(real(samples, bleeped, rate).copy(), bleeped)

    return wrapped("audio.clip._shaped", around)


def _louder(where: Callable[[Any], Any], factor: float) -> Break:
    """Make a part of a clip louder than the rest."""

    def change(made: Block, bleeped: Any) -> Block:
        made[where(bleeped)] = np.rint(made[where(bleeped)] * factor)
        return made

    return _clipped(change)


def _last_bit(made: Block, bleeped: Any) -> Block:
    """Write something into the last bit of a clip."""
    made[::3] ^= 1
    return made


def _captioned(change: Callable[[str], str]) -> Break:
    """Write other captions."""
    return wrapped(
        "publish.captions.write",
        lambda real: lambda *all: change(real(*all)),
    )


def _sound(name: str, breaks: Break, kind: Kind = Kind.REDACTED) -> Mutant:
    return Mutant(name, breaks, kind, audio=True)


SOUND_FAULTS = [
    _sound("nothing is bleeped", _mixed(lambda said, bleep: said)),
    _sound("the recording is the original", wrapped(
        "publish.sound.Recording.write", lambda _: _copied)),
    _sound("the first channel is skipped", _mixed(_channel(0))),
    _sound("the second channel is skipped", _mixed(_channel(1))),
    _sound("the channels change places", _mixed(lambda said, bleep: said[:, ::-1])),
    _sound("only the first window is bleeped", _windows(lambda all: all[:1])),
    _sound("the last window is forgotten", _windows(lambda all: all[:-1])),
    _sound("the first window is forgotten", _windows(lambda all: all[1:])),
    _sound("every other window is forgotten", _windows(lambda all: all[::2])),
    _sound("a second late", _moved(RATE, RATE)),
    _sound("a second early", _moved(-RATE, -RATE)),
    _sound("50 ms late", _moved(RATE // 20, RATE // 20)),
    _sound("50 ms early", _moved(-RATE // 20, -RATE // 20)),
    _sound("one frame late", _moved(1, 1)),
    _sound("one frame too short", _moved(0, -1)),
    _sound("one frame too late at the beginning", _moved(1, 0)),
    _sound("without pads", _planned(
        lambda all: [Time(w.start + 250, w.end - 250) for w in all])),
    _sound("milliseconds taken for frames", _windows(
        lambda all: [Span(w.start * 1000 // RATE, w.end * 1000 // RATE) for w in all])),
    _sound("the plan's last window is lost", _planned(lambda all: all[:-1])),
    _sound("windows of another call", _planned(lambda all: [Time(0, 1000)])),
    _sound("a tone over the speech", _mixed(_over(0.5))),
    _sound("a tone over quiet speech", _mixed(_over(0.01))),
    _sound("a tone over hardly any speech", _mixed(_over(0.0002))),
    _sound("the tone's last bit tells what was said", _mixed(_low_bits)),
    _sound("the speech is ducked by 20 dB", _mixed(_times(0.1))),
    _sound("the speech is ducked by 60 dB", _mixed(_times(0.001))),
    _sound("the speech is ducked to its last bit", _mixed(
        lambda said, bleep: np.sign(said).astype(said.dtype))),
    _sound("the speech is turned over", _mixed(_times(-1.0))),
    _sound("the speech is played backwards", _mixed(lambda said, bleep: said[::-1])),
    _sound("the speech is scrambled in pieces", _mixed(lambda said, bleep: np.roll(said, 400, 0))),
    _sound("half of the samples stay", _mixed(
        lambda said, bleep: np.where(np.arange(len(said))[:, None] % 2, said, bleep))),
    _sound("the first frames stay", _mixed(_part(0, 4))),
    _sound("the middle stays", _mixed(_part(1000, 1400))),
    _sound("the tone fades into the speech", _mixed(
        lambda said, bleep: (bleep + said * np.linspace(0, 0.2, len(said))[:, None])
        .astype(said.dtype))),
    _sound("noise in the envelope of the speech", _mixed(
        lambda said, bleep: (np.abs(said) * np.sign(bleep + 1)).astype(said.dtype))),
    _sound("a tag", _file(_block(4, _comment(f"TITLE={NAME}")))),
    _sound("a tag that names nobody", _file(_block(4, _comment("TITLE=Appel")))),
    _sound("a tag of the library's", wrapped(
        "audio.bleep._write",
        lambda real: lambda sound, part, target, *more: _tagged(real, sound, part, target, *more))),
    _sound("a number as the name of the writer", _file(_vendor(PHONE.encode()))),
    _sound("a block of some application", _file(_block(2, b"SONY" + _SAID))),
    _sound("a picture", _file(_block(6, b"\0\0\0\3\0\0\0\x09image/png" + bytes(12) + _SAID))),
    _sound("a sheet of cues", _file(_block(5, _SAID.ljust(396, b"\0")))),
    _sound("padding that holds something", _file(_block(1, b"\0" * 40 + b"Odile" + b"\0" * 40))),
    _sound("a block of no known kind", _file(_block(9, b"\1\2\3\4"))),
    _sound("text before the recording", _file(_id3)),
    _sound("text behind the last frame", _file(lambda d: d + b"\n" + _SAID)),
    _sound("a tag behind the last frame", _file(_id3v1)),
    _sound("something behind the last frame", _file(lambda d: d + b"\x17\x03\x99" * 5)),
    _sound("the original behind the last frame", _file(lambda d: d + d[:20_000])),
    _sound("a chunk of a WAV file", _file(_as_wav(b"LIST"))),
    _sound("a chunk of a WAV file, unknown", _file(_as_wav(b"bext"))),
    _sound("the recording is called after somebody", _written(
        lambda path: path.rename(path.with_name("odile-fournier.flac")))),
    _sound("the recording is called after the original", _written(
        lambda path: path.rename(path.with_name("01-sandra-keller.flac")))),
    _sound("the receipt lists a bleep too few", _noted(lambda noted: replace(
        noted, windows={name: spans[1:] for name, spans in noted.windows.items()}))),
    _sound("a number as the reach of the bleeps", _noted(lambda noted: replace(noted, pad=4711))),
    _sound("clips are cut from the original", wrapped(
        "publish.clips.Clip.write", _cut_from_original), Kind.PUBLIC),
    _sound("a clip is louder in its bleeps", _louder(lambda bleeped: bleeped, 2.0), Kind.PUBLIC),
    _sound("a clip is quieter in its bleeps", _louder(lambda bleeped: bleeped, 0.9), Kind.PUBLIC),
    _sound("a clip grows louder", _louder(
        lambda bleeped: slice(len(bleeped) // 2, None), 1.1), Kind.PUBLIC),
    _sound("a clip tells something by its gain", _louder(
        lambda bleeped: slice(None), 1.02), Kind.PUBLIC),
    _sound("a clip holds something in its last bit", _clipped(_last_bit), Kind.PUBLIC),
    _sound("a clip is faded over a bleep", _clipped(
        lambda made, bleeped: np.rint(made * np.hanning(len(made))[:, None]).astype(made.dtype)),
        Kind.PUBLIC),
    _sound("a clip doesn't know of bleeps where it fades", wrapped(
        "audio.clip._faded",
        lambda real: lambda samples, bleeped, rate: real(samples, bleeped & False, rate)),
        Kind.PUBLIC),
    _sound("clips are cut a second late", wrapped(
        "audio.clip.cut",
        lambda real: lambda whole, clip, start, end, windows: real(
            whole, clip, start + 1000, end + 1000, windows)), Kind.PUBLIC),
    _sound("the receipt tells of other clips", _noted(lambda noted: replace(
        noted, clips={name: Time(t.start, t.end + 1) for name, t in noted.clips.items()})),
        Kind.PUBLIC),
    _sound("captions name somebody", _captioned(
        lambda text: f"{text}\n00:00:01.000 --> 00:00:02.000\n{NAME}\n"), Kind.PUBLIC),
    _sound("captions say a number", _captioned(
        lambda text: f"{text}\n00:00:01.000 --> 00:00:02.000\n{PHONE}\n"), Kind.PUBLIC),
    _sound("captions hold a note", _captioned(
        lambda text: f"{text}\nNOTE sonst\n"), Kind.PUBLIC),
    _sound("captions say a name between times", _captioned(
        lambda text: f"{text}\n00:00:01.000 --> 00:00:02.000\nSandra <00:00:01.500>Kel"
        "<00:00:01.700>ler\n"), Kind.PUBLIC),
    _sound("captions say a name as a mark", _captioned(
        lambda text: text.replace("<v ", "<v.Keller ")), Kind.PUBLIC),
    _sound("captions stand beside nothing", _written(
        lambda path: path.with_name("call-09.vtt").write_text("WEBVTT\n")), Kind.PUBLIC),
    _sound("nothing is bleeped in a public page's recording",
           _mixed(lambda said, bleep: said), Kind.PUBLIC),
    _sound("a passage is not withheld from the sound", wrapped(
        "publish.telling._heard",
        lambda real: lambda *all: {
            index: heard._replace(windows=tuple(w for w in heard.windows if w.start < 30_000))
            for index, heard in real(*all).items()})),
]  # fmt: skip

HARDLY_MOVED = [
    mutant
    for mutant in SOUND_FAULTS
    if mutant.name.startswith(("50 ms", "one frame")) or mutant.name == "without pads"
]
"""All words stay covered; only what the receipt tells of the bleeps shows that they moved."""


def _tagged(real: Any, sound: Any, part: Path, target: Path, *more: Any) -> Any:
    """Keep the title of the source."""
    import soundfile

    done = real(sound, part, target, *more)
    samples, rate = soundfile.read(part, dtype="int16", always_2d=True)
    with soundfile.SoundFile(part, "w", rate, samples.shape[1], "PCM_16", format="FLAC") as out:
        out.comment = NAME
        out.write(samples)
    return done
