"""The quotes of public moments: in the story, the customer has confirmed what readers see."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from carereview.library.discover import locate
from carereview.library.opening import load_call, load_case
from carereview.privacy.plan import make_plan
from carereview.privacy.quotes import bound_words


def confirmed_quotes(call: Path) -> dict[str, str]:
    """Give what readers see of each public moment of a call, by the moment's id."""
    (files,) = locate(call).calls
    loaded, case = load_call(files), load_case(files.case)
    plan = make_plan(loaded.transcript, loaded.review, case.register)
    public = [moment for moment in loaded.review.moments if moment.public]
    return {moment.id: bound_words(plan, loaded.review, moment) for moment in public}


def write_quotes(review: Path, quotes: Mapping[str, str]) -> None:
    """Put quotes into a review, in place of those it has; all else stays as it was written."""
    text = re.sub(r"(?m)^  quote: .*\n", "", review.read_text(encoding="utf-8"))
    for moment, words in quotes.items():
        if words:
            line = f"  quote: {json.dumps(words, ensure_ascii=False)}\n"
            block = rf"(?m)^(- id: {moment}\n(?:  .*\n)*?  public: true\n(?:  due: .*\n)?)"
            found = re.search(block, text)
            text = text if found is None else text[: found.end()] + line + text[found.end() :]
    review.write_text(text, encoding="utf-8")
