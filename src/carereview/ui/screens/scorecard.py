"""The scorecard of a call: a digit scores the criterion under the bar, and the next one follows."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label, OptionList
from textual.widgets.option_list import Option

from carereview.core.review import Moment, Review
from carereview.core.scorecard import Criterion, Score, scored, total, unscored
from carereview.core.timecode import clock
from carereview.ui.keys import typing_bindings
from carereview.ui.lit import lit
from carereview.ui.screens.form import heading, row
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line import Line

_ONE_DIGIT = 9
_KEYS = "0–9 score · n n/a · Del none · m moment · c note · Esc closes"


class ScorecardDialog(ModalScreen[None]):
    """Score a call; each key hands the changed review to `keep`. `moment` gives the one at hand."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "Close"),
        *(Binding(str(n), f"score({n})", show=False) for n in range(10)),
        Binding("n", "not_applicable", show=False),
        Binding("delete,backspace,minus", "unscore", show=False),
        Binding("m", "moment", show=False),
        Binding("c,enter", "note", show=False),
        *typing_bindings(),
    ]

    def __init__(
        self,
        review: Review,
        criteria: Sequence[Criterion],
        moment: Callable[[], Moment | None],
        keep: Callable[[Review], None],
    ) -> None:
        super().__init__(classes="dialog")
        self._review = review
        self._criteria = tuple(criteria)
        self._moment = moment
        self._keep = keep

    def compose(self) -> ComposeResult:
        """Lay out the criteria, a line for the note, and what it all comes to."""
        with Vertical(classes="box"):
            yield from heading("Scorecard")
            yield OptionList(*map(self._option, self._criteria), compact=True, markup=False)
            yield row("Note, private", Line(id="note"))
            yield Label(id="total")
            yield Label(_KEYS, classes="hint")
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin at the first criterion without a score."""
        missing = total(self._criteria, self._review.scores).missing
        ids = [criterion.id for criterion in self._criteria]
        options = self._options()
        options.highlighted = ids.index(missing[0]) if missing else 0
        options.focus()
        self._tell()

    def action_score(self, score: int) -> None:
        """Give the criterion a score; where its scale has two digits, a second one may follow."""
        criterion = self._criterion
        given = self._score
        tens = given.score if given and criterion.scale > _ONE_DIGIT else None
        two = tens * 10 + score if tens is not None else None
        value = two if two is not None and two <= criterion.scale else score
        if value > criterion.scale:
            self._tell(f"“{criterion.label}” goes from 0 to {criterion.scale}.")
            return
        self._give(value)
        if criterion.scale <= _ONE_DIGIT:
            self._go_on()

    def action_not_applicable(self) -> None:
        """Say that the criterion doesn't apply to this call."""
        self._give(None)
        self._go_on()

    def action_unscore(self) -> None:
        """Take the score back."""
        self._change(unscored(self._review.scores, self._criterion.id))

    def action_moment(self) -> None:
        """Tie the score to the moment at hand, or untie it from it."""
        score, moment = self._score, self._moment()
        if score is None:
            self._tell("Score it first.")
        elif moment is None:
            self._tell("No moment is selected: go to one with , and . before.")
        else:
            tied = "" if score.moment == moment.id else moment.id
            self._change(scored(self._review.scores, replace(score, moment=tied)))

    def action_note(self) -> None:
        """Go to the note."""
        if self._score is None:
            self._tell("Score it first.")
        else:
            self.query_one("#note").focus()

    def action_close(self) -> None:
        """Leave the note, or the scorecard."""
        if self.query_one("#note").has_focus:
            self._noted()
        else:
            self.dismiss()

    def keep_typed(self) -> None:
        """Keep a note that is still being typed."""
        self._noted()

    @on(Input.Submitted, "#note")
    def _noted(self) -> None:
        score, note = self._score, self.query_one("#note", Line).text
        if score is not None and note != score.note:
            self._change(scored(self._review.scores, replace(score, note=note)))
        self._options().focus()

    @on(OptionList.OptionHighlighted)
    def _moved(self) -> None:
        score = self._score
        self.query_one("#note", Line).value = score.note if score else ""

    @property
    def _criterion(self) -> Criterion:
        return self._criteria[self._options().highlighted or 0]

    @property
    def _score(self) -> Score | None:
        return self._score_of(self._criterion)

    def _score_of(self, criterion: Criterion) -> Score | None:
        return next((s for s in self._review.scores if s.criterion == criterion.id), None)

    def _go_on(self) -> None:
        """Go to the next criterion; the last one stays under the bar, to be looked at."""
        options = self._options()
        options.highlighted = min((options.highlighted or 0) + 1, len(self._criteria) - 1)

    def _give(self, value: int | None) -> None:
        old = self._score or Score(self._criterion.id, None)
        self._change(scored(self._review.scores, replace(old, score=value)))

    def _change(self, scores: tuple[Score, ...]) -> None:
        self._review = replace(self._review, scores=scores)
        self._keep(self._review)
        options = self._options()
        index = options.highlighted or 0
        options.replace_option_prompt_at_index(index, self._option(self._criteria[index]).prompt)
        self._tell()

    def _tell(self, trouble: str = "") -> None:
        self.query_one("#total", Label).update(lit(trouble or self._sum()))

    def _sum(self) -> str:
        found = total(self._criteria, self._review.scores)
        share = "–" if found.percent is None else f"{found.percent:.0f} %"
        parts = [
            f"Total {share}",
            f"{len(found.missing)} to score" if found.missing else "complete",
        ]
        if found.failed:
            names = [c.label for c in self._criteria if c.id in found.failed]
            parts.append(f"failed: {', '.join(names)}")
        return " · ".join(parts)

    def _option(self, criterion: Criterion) -> Option:
        score = self._score_of(criterion)
        value = "·" if score is None else "n/a" if score.score is None else str(score.score)
        moment = self._review.moment(score.moment) if score and score.moment else None
        tied = f"  ◆ {clock(moment.start)}" if moment else ""
        weight = f" ×{criterion.weight}" if criterion.weight != 1 else ""
        fatal = " !" if criterion.fail_all else ""
        return Option(
            lit(f"{value:>3}/{criterion.scale:<3} {criterion.label}{weight}{fatal}{tied}")
        )

    def _options(self) -> OptionList:
        return self.query_one(OptionList)
