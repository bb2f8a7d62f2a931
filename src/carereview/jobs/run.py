"""A task done to all items of a library: here, in processes, or on a cluster."""

import os
from collections.abc import Callable, Generator, Sequence
from typing import NamedTuple

from carereview.jobs.journal import Journal, open_journal
from carereview.jobs.pool import in_processes
from carereview.jobs.task import Hopeless, Item, Options, Outcome, Task, Tell, do
from carereview.library.discover import Found

Told = Callable[[int, int, int], None]
"""Told how many items are done, how many of those in an earlier run, and of how many in all."""


class How(NamedTuple):
    """In how many processes, 0 for as many as there are processors; or on which cluster.

    One job is done in this very process, unless it is to be `apart`.
    """

    jobs: int = 1
    cluster: str = ""
    apart: bool = False

    @property
    def here(self) -> bool:
        """Tell whether it is done in this very process."""
        return self.jobs == 1 and not self.cluster and not self.apart

    @property
    def processes(self) -> int:
        """Give the number of processes."""
        return self.jobs or os.cpu_count() or 1


def run(
    task: Task, found: Found, options: Options, how: How, told: Told, tell: Tell
) -> Generator[Outcome, None, None]:
    """Do all that a library holds for a task; give outcomes in the order of its items.

    In processes, everything is done first and kept in a journal, so that a run that was killed goes
    on where it was: what is done, and whose files have their stamps still, isn't done again.
    Raises Hopeless if nothing can be done.
    """
    items = task.items(found, options)
    if how.here:
        yield from _here(task, options, items, told, tell)
        return
    place = os.path.realpath(found.library)
    names = f"{place}\n{items[0].id if found.single and items else ''}"
    with open_journal(task.name, options, names) as journal:
        todo = [item for item in items if not _done(task, options, item, journal)]
        before = len(items) - len(todo)
        told(before, before, len(items))
        outcomes = in_processes(task, options, todo, how.processes)
        for number, outcome in enumerate(outcomes, 1):
            if outcome.hopeless:
                outcomes.close()
                raise Hopeless(outcome.failure)
            journal.add(outcome.id, outcome.stamp, [outcome])
            told(before + number, before, len(items))
        yield from journal.outcomes([item.id for item in items])


def _here(
    task: Task, options: Options, items: Sequence[Item], told: Told, tell: Tell
) -> Generator[Outcome, None, None]:
    for number, item in enumerate(items, 1):
        outcome = do(task, options, item, tell, stamped=False)
        if outcome.hopeless:
            raise Hopeless(outcome.failure)
        if len(items) > 1:
            told(number, 0, len(items))
        yield outcome


def _done(task: Task, options: Options, item: Item, journal: Journal) -> bool:
    known = journal.stamp(item.id)
    return bool(known) and known == task.stamp(item.what, options)
