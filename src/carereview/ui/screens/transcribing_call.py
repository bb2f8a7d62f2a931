"""How the recording of a call becomes its transcript, while the person works on."""

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from carereview.library.discover import CallFiles
from carereview.library.new_file import write_new
from carereview.library.opening import LoadedCall, load_call
from carereview.library.problem import SaveError
from carereview.speech.errors import SpeechError
from carereview.speech.heard import target_of
from carereview.ui.commands import COMMANDS
from carereview.ui.sight import Planned
from carereview.ui.transcribe_wire import Failed, News, SoFar
from carereview.ui.transcribing import Recognition, is_whole, ordered, progress_line
from carereview.ui.unfinished import Unfinished
from carereview.ui.widgets.bar import Bar

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen

_CORRECTING = {command.id for command in COMMANDS if command.group == "Correct"}
_LATER = _CORRECTING - {"transcribe"} | {"timing", "audition"}
"""What changes the transcript, or goes from bleep to bleep: not before there is a whole one."""


class _Job:
    """One recording being written down: in the end it is either kept or dropped, never both."""

    def __init__(self, audio: Path) -> None:
        self.audio = audio
        self.target = target_of(audio)
        self.recognition: Recognition | None = None
        self.unkept: SoFar | None = None
        self._ended = False
        self._lock = threading.Lock()

    def claim(self) -> bool:
        """Take the right to end it; only one caller gets it, from whatever thread."""
        with self._lock:
            ended, self._ended = self._ended, True
            return not ended


class TranscribingCall:
    """Has the recording of a screen's call written down, shows it so far, and keeps it.

    While it is `on`, what is on the desk is `Unfinished`: nothing of it is saved, and stopping
    leaves nothing. What was written and could not be kept waits for the next try.
    """

    def __init__(self, screen: "ReviewScreen") -> None:
        self._screen = screen
        self._job: _Job | None = None

    @property
    def on(self) -> bool:
        """Tell whether the transcript is still being made, or waits to be kept."""
        return self._job is not None

    @property
    def unkept(self) -> bool:
        """Tell whether there is a whole transcript that could not be written to the disk."""
        return self._job is not None and self._job.unkept is not None

    def toggle(self) -> None:
        """Begin, or stop; try again to keep what could not be kept."""
        job = self._job
        if job is None:
            self._begin()
        elif job.unkept is not None:
            whole, job.unkept = job.unkept, None
            self._work(partial(self._write, job, whole))
        elif self.stop():
            self._screen.say("Stopped: nothing of it is kept.")
        else:
            self._screen.say("It is complete, and just being kept.")

    def stop(self) -> bool:
        """Drop what is being made; tell whether there was anything to drop."""
        job = self._job
        if job is None or not (job.claim() or job.unkept is not None):
            return False
        if job.recognition is not None:
            job.recognition.cancel()
        self._end()
        return True

    def before_leaving(self, leave: Callable[[], None]) -> None:
        """Leave, which drops what is being made; ask first if a whole transcript would be lost."""
        if not self.unkept:
            self.stop()
            leave()
            return
        from carereview.ui.screens.confirm import Confirm

        def answered(yes: bool | None) -> None:
            if yes:
                self.stop()
                leave()

        question = "The transcript is not kept: it could not be written. Leave all the same?"
        self._screen.app.push_screen(Confirm(question), answered)

    def abandon(self) -> None:
        """End the process, and nothing else: the screen is gone."""
        job, self._job = self._job, None
        if job is not None and job.recognition is not None and job.claim():
            job.recognition.cancel()

    def holds_up(self, command: str) -> bool:
        """Tell whether a command has to wait until there is a whole transcript, and say so."""
        if not self.on or command not in _LATER:
            return False
        self._screen.say("Not yet: the transcript is still being made. ^t stops that.")
        return True

    # Making it: in a worker

    def _begin(self) -> None:
        screen, loaded = self._screen, self._screen.loaded
        audio = loaded.audio if loaded else None
        if screen.call.transcript.segments or screen.files.transcripts:
            screen.say("This call has a transcript.")
        elif audio is None:
            screen.say("There is no recording that could be written down.")
        elif target_of(audio).exists():
            screen.say(f"{target_of(audio).name} is there already: move it away first.", "warning")
        else:
            job = self._job = _Job(audio)
            self._show_share(0.0)
            self._work(partial(self._make, job))

    def _make(self, job: _Job) -> None:
        screen, call = self._screen, self._screen.call
        try:
            wanted = screen.config.speech_model
            order = ordered(job.audio, wanted, call.transcript.language, call.case, call.register)
        except SpeechError as error:
            self._tell(job, partial(self._fail, job, str(error)))
            return
        recognition = job.recognition = Recognition(order)
        for news in recognition.news():
            if self._job is not job:
                recognition.cancel()
                break
            self._take(job, news)

    def _take(self, job: _Job, news: News) -> None:
        """Show what is new; whatever is seen was looked through and planned before."""
        if isinstance(news, SoFar) and is_whole(news):
            if job.claim():
                self._write(job, news)
        elif isinstance(news, SoFar):
            text, call = news.transcript, self._screen.call
            so_far = Unfinished(
                text.segments,
                text.speakers,
                language=text.language,
                started=call.transcript.started,
            )
            planned = call.looked(so_far, news.proposed)
            self._tell(job, partial(self._show, planned, news.share))
        elif isinstance(news, Failed):
            self._tell(job, partial(self._fail, job, f"Not transcribed. {news.why}"))
        else:
            self._tell(job, partial(self._show_share, news))

    def _write(self, job: _Job, whole: SoFar) -> None:
        """Write it beside the recording, and go by what is on the disk then."""
        try:
            write_new(job.target, whole.data)
        except SaveError as error:
            self._tell(job, partial(self._fail_to_keep, job, whole, str(error)))
            return
        files = replace(self._screen.files, transcripts=(job.target,))
        made = load_call(files)
        planned = self._screen.call.looked(made.transcript, whole.proposed)
        self._tell(job, partial(self._settle, files, made, planned))

    def _work(self, work: Callable[[], None]) -> None:
        self._screen.run_worker(work, thread=True, group="transcribe")

    def _tell(self, job: _Job, then: Callable[[], None]) -> None:
        """Do something in the thread of the screen, unless nobody waits for it any more."""

        def do() -> None:
            if self._job is job and self._screen.is_attached:
                then()

        if self._screen.is_attached:
            self._screen.app.call_from_thread(do)

    # Showing it

    @property
    def _line(self) -> Bar:
        return self._screen.query_one("#transcribing", Bar)

    def _show_share(self, share: float) -> None:
        screen = self._screen
        self._line.display = True
        name = Path(screen.config.speech_model).name
        self._line.show(progress_line(share, screen.transport.duration_ms, name), "^t stops")

    def _show(self, planned: Planned, share: float) -> None:
        self._screen.call.hear(planned)
        self._show_share(share)
        self._screen.sync()

    def _fail(self, job: _Job, why: str) -> None:
        job.claim()
        self._end()
        self._screen.say(why, "error")

    def _fail_to_keep(self, job: _Job, whole: SoFar, why: str) -> None:
        job.unkept = whole
        self._line.show("TRANSCRIBED, NOT KEPT", "^t tries again")
        self._screen.say(f"The transcript is not kept: {why}", "error")

    def _settle(self, files: CallFiles, made: LoadedCall, planned: Planned) -> None:
        """Let the call be its transcript from here on, as if it had been opened with it."""
        screen = self._screen
        assert screen.loaded is not None
        screen.loaded.files.take_transcript(made)
        screen.files = files
        self._job = None
        self._line.display = False
        screen.call.hear(planned)
        screen.sync()
        screen.hiding.scan()
        for problem in made.errors:
            screen.say(problem.brief, "error")
        screen.say(f"Transcribed: {files.transcripts[0].name} is beside the recording.")

    def _end(self) -> None:
        """Show the call as it was."""
        screen = self._screen
        self._job = None
        self._line.display = False
        assert screen.loaded is not None
        stored = screen.loaded.files.saved.transcript
        if screen.call.transcript != stored:
            screen.call.hear(screen.call.looked(stored, ()))
        screen.sync()
