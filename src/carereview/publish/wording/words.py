"""What a page says around its content, as values: one `Wording` per language.

Every phrase is a field without a default, so a language that lacks one does not type-check.
Fields named after a pattern hold `str.format` placeholders; their names are in the comments.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plural:
    """A counted noun: for one, and for several."""

    one: str
    many: str


@dataclass(frozen=True, slots=True)
class Habits:
    """How readers of a language expect dates, durations, numbers and quotes to be written."""

    months: tuple[str, ...]
    date: str  # day, month, year
    date_first: str  # the same, for the first of a month
    time: str  # hour, hour12, half, minute
    halves: tuple[str, str]  # before and after noon
    date_time: str  # date, time
    hours: str  # h, m
    minutes: str  # m
    minutes_seconds: str  # m, s
    seconds: str  # s
    percent: str  # n
    thousands: str
    colon: str
    quotes: tuple[str, str]
    inner_quotes: tuple[str, str]  # for a quote within a quote
    zero_is_one: bool  # whether nought takes the singular


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words for the fixed values of the core: roles, states, kinds, tags, categories."""

    roles: Mapping[str, str]
    party_roles: Mapping[str, str]
    channels: Mapping[str, str]
    events: Mapping[str, str]
    states: Mapping[str, str]
    tags: Mapping[str, str]
    severities: tuple[str, str, str]  # low, medium, high
    categories: Mapping[str, Plural]


@dataclass(frozen=True, slots=True)
class Wording:
    """Every phrase that a page puts around its content, in one language."""

    language: str
    habits: Habits
    vocabulary: Vocabulary

    # On both pages
    call: str
    calls: Plural
    call_number: str  # number
    call_of: str  # date
    date_unknown: str
    length_unknown: str
    of_it_on_hold: str  # hold
    instead: str
    replaced: str
    left_out: str
    times: str
    made_with: str  # tool

    # The web page
    skip: str
    click_words: str
    keys: str

    # The redacted transcript
    redacted_kind: str
    listen: str
    hear: str
    captions: str
    bleeped: str
    redacted_intro: str
    hidden: str
    transcript: str
    hold_music: str  # length
    moment: str

    # The public page
    public_kind: str
    what_happened: str
    parties: str
    time_account: str
    account: str  # calls, total
    account_hold: str  # calls, total, hold, share
    account_partly: str  # calls, total, shown, hold, share
    column_date: str
    column_call: str
    column_length: str
    column_hold: str
    column_waiting: str
    column_silence: str
    column_agent: str
    column_customer: str
    column_both: str
    column_interrupted: str
    column_transfers: str
    column_identified: str
    interrupted: str  # agent, customer
    time_method: str
    time_corrected: str
    promises: Plural
    promises_kept: str  # promises, kept
    promises_broken: str  # promises: none of them was kept
    kept: Plural
    repeats: str
    repeated: str  # times, calls
    due: str  # date
    became: Mapping[str, str]  # by the kind of a link to a later moment
    before: Mapping[str, str]  # by the kind of a link to an earlier moment
    not_shown: str
    timeline: str
    key_moments: str
    key_moments_intro: str
    says: str
    lessons: str
    lesson_signalled: str
    lesson_instead: str
    recording: str
    recording_intro: str
    recorded_as: str
    published_as: str
    updates: str
    demanded_by: str  # who
