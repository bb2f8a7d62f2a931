"""The formats that clips may have, by the endings of their names."""

FORMATS = {
    ".flac": ("FLAC", "PCM_16"),
    ".wav": ("WAV", "PCM_16"),
    ".ogg": ("OGG", "VORBIS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}
"""What libsndfile calls each, and the samples in it. The first is usual."""

CODED = (".ogg", ".mp3")
"""Those that change samples, to be smaller."""
