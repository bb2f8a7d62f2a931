"""Any recording opens with its true length, or fails with one clear line."""

from __future__ import annotations

import shutil
import subprocess
import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.forward import ForwardReader
from carereview.audio.opening import open_audio, probe
from carereview.audio.source import AudioError
from tests.audio.sounds import encode, offset_of, speechlike

WAV_SUBTYPES = ["PCM_16", "PCM_U8", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ALAW", "ULAW", "GSM610"]
FFMPEG_FILES = [
    ("call.m4a", "aac", 44100, 2),
    ("call.m4a", "alac", 16000, 1),
    ("call.mp4", "aac", 48000, 1),
    ("call.aac", "aac", 16000, 1),
    ("call.3gp", "libopencore_amrnb", 8000, 1),
    ("call.amr", "libopencore_amrnb", 8000, 1),
    ("call.webm", "libopus", 48000, 2),
    ("call.opus", "libopus", 48000, 1),
    ("call.wma", "wmav2", 44100, 1),
    ("call.mp3", "libmp3lame", 8000, 1),
    ("call.ac3", "ac3", 48000, 2),
    ("call.wav", "g722", 16000, 1),
]


@pytest.mark.parametrize("subtype", WAV_SUBTYPES)
def test_a_wav_of_any_encoding_has_its_length_and_level(tmp_path: Path, subtype: str) -> None:
    samples = speechlike(2.0, 8000)
    path = tmp_path / "call.wav"
    soundfile.write(path, samples.astype(np.float64) / 32768, 8000, subtype=subtype)
    source = open_audio(path)
    got = source.read(0, source.frames)
    assert 0 <= source.frames - len(samples) < 320  # GSM ends with a whole block
    likeness = np.corrcoef(got[: len(samples), 0], samples[:, 0])[0, 1]
    assert likeness > (0.6 if subtype == "GSM610" else 0.99)
    assert 0.8 < got.std() / samples.std() < 1.2


@pytest.mark.parametrize(("name", "codec", "rate", "channels"), FFMPEG_FILES)
def test_reads_at_any_place_equal_one_read_of_all(
    tmp_path: Path, name: str, codec: str, rate: int, channels: int
) -> None:
    samples = speechlike(6.0, rate, channels)
    source = open_audio(encode(tmp_path / name, samples, rate, codec))
    whole = source.read(0, source.frames)
    assert whole.shape == (source.frames, channels)
    assert abs(source.frames - len(samples)) < 0.09 * rate  # a codec may pad or delay
    random = np.random.default_rng(3)
    for start in [*random.integers(0, source.frames - rate, 6), source.frames - rate // 2]:
        part = source.read(int(start), rate // 2)
        assert len(part) == rate // 2
        wanted = whole[start : start + rate // 2]
        assert offset_of(part, wanted, rate // 400) == 0
        error = np.abs(part.astype(int) - wanted)
        # AAC and AC-3 fill what was left out with noise of the decoder's own.
        noise = {"aac": 0.01, "ac3": 0.03}.get(codec, 0.0)
        assert error.max() <= 2 or error.std() < noise * wanted.std()


@pytest.mark.parametrize(("name", "codec", "rate", "channels"), FFMPEG_FILES)
def test_reads_that_follow_each_other_join_without_a_seam(
    tmp_path: Path, name: str, codec: str, rate: int, channels: int
) -> None:
    source = open_audio(encode(tmp_path / name, speechlike(3.0, rate, channels), rate, codec))
    whole = source.read(0, source.frames).astype(int)
    parts = [source.read(start, 777) for start in range(0, source.frames, 777)]
    error = np.concatenate(parts) - whole
    assert error.std() < 0.005 * whole.std()  # AAC decoders add noise of their own


@pytest.mark.parametrize(
    ("name", "codec", "rate"),
    [
        ("call.mp3", "libmp3lame", 8000),
        ("call.amr", "libopencore_amrnb", 8000),
        ("call.g722", "g722", 16000),
        ("call.wav", "g726", 8000),
        ("call.webm", "libopus", 48000),
    ],
)
def test_the_beginning_is_the_same_however_often_it_is_read(
    tmp_path: Path, name: str, codec: str, rate: int
) -> None:
    samples = speechlike(4.0, rate)
    path = encode(tmp_path / name, samples, rate, codec)
    wanted = ForwardReader(path).read(0, rate)
    source = open_audio(path)
    for _ in range(2):
        assert np.abs(source.read(0, rate).astype(int) - wanted).max() <= 1
        source.read(2 * rate, rate)


def test_a_read_at_the_end_is_short_and_past_it_empty(tmp_path: Path) -> None:
    path = tmp_path / "call.wav"
    soundfile.write(path, speechlike(1.0, 8000, 2), 8000)
    source = open_audio(path)
    assert source.read(7990, 100).shape == (10, 2)
    assert source.read(9000, 100).shape == (0, 2)


def test_the_decoded_length_wins_over_what_an_amr_header_claims(tmp_path: Path) -> None:
    path = encode(tmp_path / "call.amr", speechlike(10.0, 8000), 8000, "libopencore_amrnb")
    assert abs(probe(path).duration_ms - 10_000) <= 20


def test_many_threads_read_one_source(tmp_path: Path) -> None:
    samples = speechlike(4.0, 16000)
    source = open_audio(encode(tmp_path / "call.m4a", samples, 16000, "aac"))
    whole = source.read(0, source.frames)
    wrong: list[int] = []

    def read(seed: int) -> None:
        for start in np.random.default_rng(seed).integers(0, 50_000, 15):
            part = source.read(int(start), 800)
            if (part.astype(float) - whole[start : start + 800]).std() > 0.1 * whole.std():
                wrong.append(int(start))

    threads = [threading.Thread(target=read, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_closed_source_says_so(tmp_path: Path) -> None:
    wav, m4a = tmp_path / "a.wav", tmp_path / "b.m4a"
    soundfile.write(wav, speechlike(1.0, 8000), 8000)
    encode(m4a, speechlike(1.0, 16000), 16000, "aac")
    for path in (wav, m4a):
        source = open_audio(path)
        source.close()
        with pytest.raises(AudioError, match=path.name):
            source.read(0, 10)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.wav", b"", "is empty"),
        ("text.mp3", b"Bonjour, ceci est un texte." * 20, "not a recording"),
        ("raw.wav", bytes(range(256)) * 40, "no header"),
        ("cut.wav", b"RIFF\x24\x00\x00\x00WAVEfmt ", "missing or damaged"),
    ],
)
def test_what_is_no_recording_fails_with_one_line(
    tmp_path: Path, name: str, data: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(AudioError) as caught:
        open_audio(path)
    assert says in str(caught.value)
    assert str(caught.value).startswith(name)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match=r"gone\.wav: No such file"):
        open_audio(tmp_path / "gone.wav")


def test_a_video_without_sound_says_so(tmp_path: Path) -> None:
    import av

    path = tmp_path / "mute.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=5)
        stream.width = stream.height = 16
        stream.pix_fmt = "yuv420p"
        for _ in range(3):
            container.mux(stream.encode(av.VideoFrame(16, 16, "yuv420p")))
        container.mux(stream.encode(None))
    with pytest.raises(AudioError, match="no sound in it"):
        open_audio(path)


def test_a_damaged_packet_does_not_shift_what_follows(tmp_path: Path) -> None:
    path = tmp_path / "call.flac"
    samples = speechlike(10.0, 16000)
    soundfile.write(path, samples, 16000)
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 40] = bytes(40)
    path.write_bytes(data)
    from carereview.audio.av_source import AvSource

    source = AvSource(path)
    got = source.read(0, source.frames)
    assert np.array_equal(got[-40_000:], samples[-40_000:])


@pytest.mark.parametrize("tagged", ["1", "0"])
def test_an_mp3_of_changing_bit_rate_has_its_true_length(tmp_path: Path, tagged: str) -> None:
    samples = speechlike(20.0, 16000)
    samples[:60_000] //= 200  # a quiet start makes a guess from the first frames wrong
    path = encode(
        tmp_path / "call.mp3", samples, 16000, "libmp3lame", write_xing=tagged, quality="5"
    )
    source = open_audio(path)
    got = source.read(0, source.frames)
    assert abs(source.frames - len(samples)) < 3000
    assert len(got) == source.frames
    last = slice(len(samples) - 40_000, len(samples) - 20_000)
    assert abs(offset_of(got[last], samples[last], 3000)) < 2500


def test_an_mp3_that_was_cut_short_ends_where_its_sound_ends(tmp_path: Path) -> None:
    path = encode(tmp_path / "call.mp3", speechlike(20.0, 16000), 16000, "libmp3lame")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    source = open_audio(path)
    assert 9 * 16000 < source.frames < 11 * 16000
    assert len(source.read(0, source.frames)) == source.frames


def test_a_live_webm_without_a_length_or_an_index_is_read_at_any_place(tmp_path: Path) -> None:
    samples = speechlike(20.0, 48000)
    path = encode(tmp_path / "call.webm", samples, 48000, "libopus", live="1")
    source = open_audio(path)
    whole = source.read(0, source.frames)
    assert abs(len(whole) - len(samples)) < 2000
    for start in (700_000, 3000, 400_000):
        part = source.read(start, 20_000)
        assert offset_of(part, whole[start : start + 20_000], 200) == 0


def test_a_webm_whose_blocks_are_cut_after_a_seek_is_read_to_the_sample(tmp_path: Path) -> None:
    """FFmpeg's program tells the encoder's delay: a seek takes some of it off its first block."""
    if shutil.which("ffmpeg") is None:
        pytest.skip("the ffmpeg program is not installed, and av tells no delay")
    wav, path = tmp_path / "call.wav", tmp_path / "call.webm"
    soundfile.write(wav, speechlike(12.0, 8000), 8000)
    words = ["ffmpeg", "-v", "error", "-i", str(wav), "-c:a", "libopus", "-b:a", "16k", str(path)]
    subprocess.run(words, check=True)
    source = open_audio(path)
    whole = source.read(0, source.frames).astype(int)
    for start in (250_000, 370_001, 500_000):
        assert np.abs(source.read(start, 9600) - whole[start : start + 9600]).max() <= 1
