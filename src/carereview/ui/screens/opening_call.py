"""How a call comes onto its screen: files first, then the sound, then the waveform."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from carereview.audio.source import AudioError
from carereview.library.problem import Problem
from carereview.library.search import Hit
from carereview.ui import memory
from carereview.ui.keeping import Keeping
from carereview.ui.loading import Loaded, open_files
from carereview.ui.painted import wait_for_paint
from carereview.ui.sound import Picture, Sound, draw_waveform, load_sound, waveform_cache
from carereview.ui.widgets.message_line import MessageLine
from carereview.ui.widgets.waveform import Waveform

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen

_TOLD = 3
"""So many errors are told one by one; `carereview check` lists them all."""

_NO_TRANSCRIPT = "No transcript yet: ^t writes down what is said, on this machine."
_SILENT = "No sound card: it runs silently. carereview doctor tells more."


class OpeningCall:
    """Opens the call of a screen in a worker, and shows each part as soon as it is there."""

    def __init__(self, screen: "ReviewScreen", hit: Hit | None, moment: str) -> None:
        self._screen = screen
        self._hit = hit
        self._moment = moment

    def start(self) -> None:
        """Begin to read; nothing waits for it."""
        self._screen.run_worker(self._open, thread=True, exclusive=True, group="open")

    def _open(self) -> None:
        worker = get_current_worker()
        screen, app = self._screen, self._screen.app
        earlier = app.histories.get(screen.files.id)
        config = screen.config
        reach = config.bleep_pad_ms, config.bleep_gap_ms
        report = screen.saving.report
        loaded = open_files(screen.files, config.reviewer, report, earlier, *reach)
        app.call_from_thread(self._show_loaded, loaded)
        wait_for_paint(screen)
        if screen.is_attached:
            memory.keep()
        screen.hiding.scan()
        sound = load_sound(loaded.audio, config)
        if worker.is_cancelled:
            sound.transport.close()
            return
        app.call_from_thread(self._show_sound, sound)
        if loaded.audio is not None and sound.source is not None:
            self._draw(loaded.audio)

    def _draw(self, audio: Path) -> None:
        worker = get_current_worker()
        screen, app = self._screen, self._screen.app

        def show(picture: Picture) -> None:
            if not worker.is_cancelled and screen.is_attached:
                app.call_from_thread(self._show_picture, picture)

        try:
            draw_waveform(audio, waveform_cache(), show, lambda: worker.is_cancelled)
        except AudioError as error:
            app.call_from_thread(screen.say, str(error), "warning")

    def _show_picture(self, picture: Picture) -> None:
        self._screen.picture = picture
        self._screen.query_one(Waveform).show_levels(picture.levels)
        self._screen.sync()

    def _show_loaded(self, loaded: Loaded) -> None:
        screen = self._screen
        if not screen.is_attached:  # left before it was read
            loaded.saver.close()
            return
        screen.loaded = loaded
        screen.keeping = Keeping(loaded.call, loaded.files, loaded.saver)
        screen.transport.load_silent(max(loaded.call.transcript.duration, 1))
        self._tell_problems(loaded.problems)
        if loaded.audio is not None and not (screen.files.transcripts or loaded.problems):
            screen.say(_NO_TRANSCRIPT)
        screen.sync()  # lays the text out, so that the place can be scrolled to
        screen.go_to_time(screen.app.places.place(screen.files.id) or loaded.call.review.place)
        if self._hit is not None:
            screen.go_to_hit(self._hit)
        moment = loaded.call.review.moment(self._moment)
        if moment is not None:
            screen.select_moment(moment, play=False)

    def _tell_problems(self, problems: Sequence[Problem]) -> None:
        """Tell what is wrong with the files: errors in boxes, which no later message replaces."""
        for problem in [problem for problem in problems if problem.error][:_TOLD]:
            self._screen.say(problem.brief, "error")
        warnings = [problem for problem in problems if not problem.error]
        if warnings:
            more = f" (and {len(warnings) - 1} more)" if len(warnings) > 1 else ""
            self._screen.say(warnings[0].brief + more, "warning")

    def _show_sound(self, sound: Sound) -> None:
        screen = self._screen
        if not screen.is_attached:
            sound.transport.close()
            return
        place, playing, old = screen.position, screen.playing, screen.transport
        screen.sound = sound
        screen.transport = sound.transport
        if sound.source is None:
            screen.transport.load_silent(max(screen.call.transcript.duration, 1))
        else:
            screen.transport.load(sound.source)
        screen.transport.seek(place)
        if playing or screen.play_soon:
            screen.transport.play()
        screen.play_soon = False
        old.close()
        self._tell_trouble(sound)
        screen.sync()

    def _tell_trouble(self, sound: Sound) -> None:
        if sound.trouble:
            self._screen.say(sound.trouble, "error")
        elif sound.silent and not self._screen.query_one(MessageLine).is_shown:
            # The transport line says it too, so this never covers what was wrong with a file.
            self._screen.say(_SILENT, "warning")
