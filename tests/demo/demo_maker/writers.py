"""Writes the sound and the transcript of a call in the formats that recorders and tools use."""

import io
import json
import subprocess
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile as sf

from .mixing import Laid, alaw_steps
from .screenplay import Screenplay

_CODECS = {
    "mp3": ("libmp3lame", "40k"),
    "m4a": ("aac", "40k"),
    "opus": ("libopus", "32k"),
    "ogg": ("libvorbis", "40k"),
}


def write_audio(path: Path, samples: npt.NDArray[np.int16], rate: int) -> None:
    """Write two channels in the format that the suffix names, without metadata."""
    if path.suffix == ".flac":
        sf.write(path, alaw_steps(samples), rate, "PCM_16", format="FLAC")
        return
    wav = io.BytesIO()
    sf.write(wav, samples, rate, format="WAV")
    codec, bits = _CODECS[path.suffix[1:]]
    subprocess.run(
        [
            "ffmpeg",
            "-y",
            "-loglevel",
            "error",
            "-i",
            "-",
            "-c:a",
            codec,
            "-b:a",
            bits,
            "-map_metadata",
            "-1",
            "-fflags",
            "+bitexact",
            "-flags:a",
            "+bitexact",
            str(path),
        ],
        input=wav.getvalue(),
        check=True,
    )


def write_transcript(folder: Path, play: Screenplay, laid: list[Laid]) -> Path:
    """Write the transcript in the format that the screenplay asks for."""
    suffix, make = {
        "native": (".call.yaml", native),
        "whisper": (".json", whisper),
        "vtt": (".vtt", vtt),
        "srt": (".srt", srt),
    }[play.transcript]
    path = folder / f"{play.stem}{suffix}"
    path.write_text(make(play, [place for place in laid if place.cue.text]), encoding="utf-8")
    return path


def clock(ms: int, mark: str = ".") -> str:
    """Write a time as 00:03:12.480."""
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}{mark}{ms % 1000:03}"


def _who(play: Screenplay, place: Laid) -> str:
    # A sound belongs to whoever's line it is heard on.
    if place.cue.what in play.voices:
        return place.cue.what
    return "client" if place.cue.what == "key" else play.operator.id


def native(play: Screenplay, laid: list[Laid]) -> str:
    """Write the native format: readable text, word times as one string a segment."""
    head = [
        "format: carereview/1",
        f"title: {play.title}",
        f"started: {play.started}",
        "language: fr",
        "channel: phone",
        "speakers:",
    ]
    for voice in play.voices.values():
        head.append(f"  {voice.id}: {{role: {voice.role}, name: {voice.name}}}")
    customer = next(v.id for v in play.voices.values() if v.channel == 1)
    agent = next(v.id for v in play.voices.values() if v.role == "agent")
    head += [
        f"audio: {play.stem}.{play.suffix}",
        f"audio_channels: {{0: {agent}, 1: {customer}}}",
        "segments:",
    ]
    for place in laid:
        head += [
            f"- start: {clock(place.start)}",
            f"  end: {clock(place.end)}",
            f"  speaker: {_who(play, place)}",
            f"  text: {_scalar(place.cue.text)}",
        ]
        if place.words:
            pairs = (f"{a - place.start}-{b - place.start}" for a, b in place.words)
            head.append("  words: " + " ".join(pairs))
    return "\n".join(head) + "\n"


def _scalar(text: str) -> str:
    if text[0] in "[«" or ": " in text or " #" in text:
        return json.dumps(text, ensure_ascii=False)
    return text


def whisper(play: Screenplay, laid: list[Laid]) -> str:
    """Write the layout of Whisper with words, and the speaker labels that diarisation adds."""
    segments = []
    for index, place in enumerate(laid):
        written = place.cue.text.split() if place.words else []
        segments.append(
            {
                "id": index,
                "start": place.start / 1000,
                "end": place.end / 1000,
                "text": " " + place.cue.text,
                "speaker": play.voices[_who(play, place)].name,
                "words": [
                    {"word": " " + w, "start": a / 1000, "end": b / 1000}
                    for w, (a, b) in zip(written, place.words, strict=True)
                ],
            }
        )
    whole = {
        "text": "".join(str(s["text"]) for s in segments),
        "segments": segments,
        "language": "fr",
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def vtt(play: Screenplay, laid: list[Laid]) -> str:
    """Write WebVTT with voice tags and a time before each word."""
    out = ["WEBVTT", "Language: fr", ""]
    for place in laid:
        text = place.cue.text
        if place.words:
            times = (f"<{clock(start)}>" for start, _ in place.words[1:])
            text = " ".join(f"{t}{w}" for t, w in zip(["", *times], text.split(), strict=True))
        name = play.voices[_who(play, place)].name
        out += [f"{clock(place.start)} --> {clock(place.end)}", f"<v {name}>{text}", ""]
    return "\n".join(out)


def srt(play: Screenplay, laid: list[Laid]) -> str:
    """Write SRT with the speaker's name before the text, as transcribers do by hand."""
    out = list[str]()
    for index, place in enumerate(laid, 1):
        text = place.cue.text
        if place.words:
            text = f"{play.voices[_who(play, place)].name}: {text}"
        out += [str(index), f"{clock(place.start, ',')} --> {clock(place.end, ',')}", text, ""]
    return "\n".join(out)
