"""What FFmpeg decodes of one open container: blocks, each placed at the frame it belongs to.

A file is demultiplexed once, without decoding, where its own index cannot be trusted. After that
a read either goes on where the last one ended, or seeks to a little before the place asked for and
decodes up to it. Frames are placed by their time stamps, never by counting.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from carereview.audio.source import AudioError

# These carry an index of their samples; the others are walked once so that FFmpeg builds one.
INDEXED = ("mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm", "ogg", "wav", "flac")
# Decoders that remember need a run-up before the wanted frame (Opus asks for 80 ms, RFC 7845
# section 4.2; speech codecs settle within some frames of 20 ms).
_RUN_UP = Fraction(1, 2)
_LONG_RUN_UP = Fraction(1)
_LONG_MEMORY = ("opus",)  # the last of what it remembers fades below half a step in a second
# These have nothing that makes them forget, and are replaced at each seek.
_UNFORGETTING = ("amrnb", "amrwb", "g722", "g726", "g726le")
# What WAV notes as bytes a second counts 8 bits a sample of it, as FFmpeg itself writes them,
# though it has 4: so FFmpeg looks for each place twice as far on as it is.
_G722_BITS = 4
# How far before the end of a file the decoding starts that finds its true length.
_TAIL, _SHORT_TAIL = Fraction(3), Fraction(1)  # the short one where an index tells nearly all
_NOWHERE = -1
# Seconds after any end: a seek there makes FFmpeg read the whole file, much faster than we could.
_FAR_S = 10_000_000

# Samples of shape (n, channels), and the frame they start at.
_Placed = tuple[int, NDArray[np.int16]]


class Decoded:
    """The decoder's state: which frame comes next, and what of it is left over."""

    def __init__(self, container: Any, stream: Any, frames: int | None = None) -> None:
        """Start at the beginning; where the length is told, an index is built once it is needed.

        Raises:
            AudioError: nothing can be decoded.
        """
        self._container, self._known = container, frames
        self._stream = stream
        self._time_base = Fraction(stream.time_base)
        self._blocks: Iterator[_Placed] = iter(())
        self._rest: _Placed | None = None
        self._next = 0
        self._resampler: Any = None
        context = self._codec = stream.codec_context
        self._run_up = _LONG_RUN_UP if context.codec.name in _LONG_MEMORY else _RUN_UP
        self.rate = int(context.sample_rate or stream.rate or 0)
        self.channels = int(context.channels or 0)
        self._coded_rate = int(context.bit_rate or 0)  # decoding overwrites it
        first = next(self._decode(), None)
        if first is None or self.rate <= 0:
            raise AudioError("no sound could be decoded from it")
        self.rate, self.channels = int(first.sample_rate), len(first.layout.channels)
        # A Fraction for each block would cost half as much as decoding it.
        self._frames_per_tick = float(self._time_base * self.rate)
        self._origin = first.pts or 0
        self.head = first.samples  # a first block may be shorter: encoders' padding is cut off
        is_miscounted = context.codec.name == "g722" and container.format.name == "wav"
        # How many seconds of the recording pass in one that FFmpeg counts, as far as seeks go.
        self.pace = self._coded_rate / (self.rate * _G722_BITS) if is_miscounted else 1.0
        self._needs_index = container.format.name not in INDEXED
        if frames is None:
            self._have_index()
        self._restart(0)

    def measure(self) -> int:
        """Length in frames: decode the tail, for headers are often wrong (AMR, WMA)."""
        if self._known is not None:
            return self._known
        claimed = self._claimed()
        tail = _SHORT_TAIL if self._container.format.name == INDEXED[0] else _TAIL
        end = self._end_from(max(Fraction(0), claimed - tail)) or self._end_from(Fraction(0))
        if self._time_base * self.rate > 1 and self._stream.codec_context.name == "vorbis":
            # Blocks of several lengths on a clock of milliseconds: after a seek, as here, they
            # are placed to within one, so that some frames at the end might not be there.
            return max(1, end - round(self._time_base * self.rate))
        trimmed = round(claimed * self.rate)
        # An MP4 edit list says how much of the last packet is padding; the decoder keeps it.
        is_padding = 0 < end - trimmed < 4096 and self._container.format.name == INDEXED[0]
        return trimmed if is_padding else end

    def _claimed(self) -> Fraction:
        """Seconds by the header; a live WebM has none there, so its packets are passed once."""
        if self._stream.duration:
            return Fraction(self._stream.duration) * self._time_base
        if self._container.duration:
            return Fraction(self._container.duration, av.time_base)
        return (self._walk() - self._origin) * self._time_base

    def _end_from(self, seconds: Fraction) -> int:
        self._restart(round(seconds * self.rate))
        end = 0
        for start, block in self._blocks:
            end = start + len(block)
        self._next = _NOWHERE
        return end

    def read(self, start: int, n: int) -> NDArray[np.int16]:
        """Frames from `start`: on from the last read, or after a seek."""
        if start != self._next:
            self._restart(start)
        out = np.zeros((n, self.channels), np.int16)
        filled = 0
        while filled < n and (block := self._next_block()) is not None:
            at, samples = block
            # A hole left by a damaged packet stays as long as it is, or all later times shift.
            put = max(filled, at - start)
            part = samples[max(0, start + put - at) :]
            used = min(len(part), max(0, n - put))
            out[put : put + used] = part[:used]
            if used < len(part):
                self._rest = (at + len(samples) - len(part) + used, part[used:])
            if used or put >= n:
                filled = min(n, put + used)
        self._next = start + filled
        return out[:filled]

    def _next_block(self) -> _Placed | None:
        rest, self._rest = self._rest, None
        return rest or next(self._blocks, None)

    def _restart(self, start: int) -> None:
        """Seek to a little before a frame; reading drops what comes before it."""
        if start:
            self._have_index()
        seconds = Fraction(start, self.rate) - self._run_up
        stamp = self._origin + int(seconds / self._time_base)
        # Opus in WebM begins with padding at times below 0; formats without an index refuse them.
        # An MP3 begins with frames before its first sample, of which the next ones borrow bits.
        if self._container.format.name not in INDEXED:
            stamp = max(0, stamp)
        self._seek(stamp)
        self._resampler = av.AudioResampler(format="s16", layout=self._layout(), rate=self.rate)
        self._blocks = self._placed_blocks()
        self._rest = None
        self._next = start

    def _seek(self, stamp: int) -> None:
        try:
            paced = int(stamp / self.pace)
            self._container.seek(paced, stream=self._stream, backward=True, any_frame=False)
        except av.FFmpegError:  # there is nothing before the first sample
            stamp = max(stamp, self._origin)
            self._container.seek(stamp, stream=self._stream, backward=True, any_frame=False)
        if self._codec.codec.name in _UNFORGETTING:
            self._codec = _copied(self._codec, self._coded_rate)

    def _layout(self) -> Any:
        return self._stream.codec_context.layout

    def _placed_blocks(self) -> Iterator[_Placed]:
        """Decoded blocks with the frame each starts at."""
        follows: int | None = None
        for frame in self._settled():
            at = self._place(frame, follows)
            for piece in self._resampler.resample(frame):
                block = piece.to_ndarray().reshape(-1, self.channels)
                if at + len(block) > 0:
                    yield at, block
                at += len(block)
            follows = at

    def _settled(self) -> Iterator[Any]:
        """Decoded frames, where the clock is coarse without the first one after a seek.

        FFmpeg may cut some samples off its front, as off the first one of the file, and then its
        length doesn't tell how long the others are.
        """
        frames = self._decode()
        first = next(frames, None)
        is_head = first is None or (first.pts or 0) <= self._origin
        if first is not None and (is_head or self._frames_per_tick <= 1):
            yield first
        yield from frames

    def _place(self, frame: Any, follows: int | None) -> int:
        """The frame number a decoded block starts at; `follows` is where the last one ended.

        A clock of whole milliseconds (WebM, WMA) is too coarse to place a sample, so a block
        goes where the last one ended, or after a seek a whole number of blocks after the head.
        """
        if frame.pts is None:
            return follows or 0
        exact = (frame.pts - self._origin) * self._frames_per_tick
        if self.pace != 1.0:
            return round(exact * self.pace) if follows is None else follows
        likely = follows
        if likely is None and self._frames_per_tick > 1:
            steps = round((exact - self.head) / frame.samples)
            likely = self.head + steps * frame.samples
        jitter = self._frames_per_tick * 2
        return round(exact) if likely is None or abs(exact - likely) > jitter else likely

    def _decode(self) -> Iterator[Any]:
        """Decoded frames from the present place; a packet that is damaged is passed over."""
        for packet in self._container.demux(self._stream):
            try:
                yield from self._codec.decode(packet)
            except av.InvalidDataError:
                continue

    def _have_index(self) -> None:
        """Let FFmpeg pass all packets once, so that its own index knows where each one is."""
        if not self._needs_index:
            return
        self._needs_index = False
        try:
            self._container.seek(int(_FAR_S / self._time_base), stream=self._stream)
        except av.FFmpegError:  # there is nothing so far on; on its way FFmpeg has seen it all
            self._container.seek(0, stream=self._stream)

    def _walk(self) -> int:
        """The last time stamp, by passing all packets once."""
        self._container.seek(0, stream=self._stream)
        last = 0
        for packet in self._container.demux(self._stream):
            last = max(last, packet.pts or 0)
        return last

    def drop(self) -> None:
        """Let go of the iterators, which hold on to the container."""
        self._blocks = iter(())


def _copied(context: Any, bit_rate: int) -> Any:
    """A decoder that remembers nothing, for so many bits a second as the header told."""
    fresh = av.CodecContext.create(context.codec.name, "r")
    fresh.sample_rate, fresh.layout = context.sample_rate, context.layout
    if context.extradata:
        fresh.extradata = context.extradata
    if context.codec.name.startswith("g726"):  # 2 to 5 bits a sample, which only the header tells
        bits = round(bit_rate / context.sample_rate)
        fresh.options = {"bits_per_coded_sample": str(bits)}
    return fresh
