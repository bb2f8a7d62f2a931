"""English phrases."""

from carereview.publish.wording.words import Habits, Plural, Vocabulary, Wording

HABITS = Habits(
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    date="{month} {day}, {year}",
    date_first="{month} {day}, {year}",
    time="{hour12}:{minute:02d} {half}",
    halves=("a.m.", "p.m."),
    date_time="{date}, {time}",
    hours="{h} h {m} min",
    minutes="{m} min",
    minutes_seconds="{m} min {s} s",
    seconds="{s} s",
    percent="{n}%",
    thousands=",",
    colon=": ",
    quotes=("“", "”"),
    inner_quotes=("‘", "’"),
    zero_is_one=False,
)

VOCABULARY = Vocabulary(
    roles={
        "agent": "Agent",
        "customer": "Customer",
        "ivr": "Recorded voice",
        "other": "Another voice",
    },
    party_roles={
        "provider": "the provider",
        "customer": "the customer",
        "agent": "answers for the provider",
        "ombudsman": "the ombudsman",
        "regulator": "the regulator",
        "press": "the press",
        "other": "also took part",
    },
    channels={"phone": "by phone", "chat": "by chat", "email": "by e-mail", "video": "by video"},
    events={
        "post": "Post",
        "tweet": "Tweet",
        "email": "E-mail",
        "letter": "Letter",
        "note": "Note",
        "update": "Update",
    },
    states={
        "private": "kept private",
        "cleared": "cleared for publication",
        "published": "published",
        "withdrawn": "withdrawn",
        "republished": "published again",
    },
    tags={
        "promise": "promise",
        "contradiction": "contradiction",
        "same question again": "same question again",
        "refusal": "refusal",
        "reads a script": "reads a script",
        "on hold": "on hold",
        "announcement": "announcement",
        "solution": "solution",
        "private matter": "private matter",
    },
    severities=("low importance", "medium importance", "high importance"),
    categories={
        "person": Plural("mention of a person", "mentions of persons"),
        "phone": Plural("phone number", "phone numbers"),
        "email": Plural("e-mail address", "e-mail addresses"),
        "address": Plural("address or place", "addresses or places"),
        "identity": Plural("identity number", "identity numbers"),
        "account": Plural("customer or contract number", "customer or contract numbers"),
        "payment": Plural("payment detail", "payment details"),
        "date": Plural("date", "dates"),
        "secret": Plural("password or code", "passwords or codes"),
        "other": Plural("other detail", "other details"),
        "passage": Plural("withheld passage", "withheld passages"),
    },
)

EN = Wording(
    language="en",
    habits=HABITS,
    vocabulary=VOCABULARY,
    call="Call",
    calls=Plural("call", "calls"),
    call_number="Call {number}",
    call_of="Call of {date}",
    date_unknown="date unknown",
    length_unknown="length unknown",
    of_it_on_hold="{hold} of it on hold",
    instead="What could have been said",
    replaced=(
        "Names and other private details were replaced before publication; a "
        "person keeps the same replacement name throughout."
    ),
    left_out="[…] marks what was left out.",
    times="Times in brackets count from the start of the call.",
    made_with="Made with {tool}.",
    skip="Skip to the content",
    click_words="Choose a time or a word to hear it.",
    keys=(
        "By keyboard: Tab goes from time to time, ← and → from word to "
        "word, Enter plays, Space pauses."
    ),
    redacted_kind="redacted transcript",
    listen="Listen to the recording",
    hear="listen",
    captions="captions",
    bleeped="a tone stands for what is hidden",
    redacted_intro="Transcript of a recorded call.",
    hidden="Hidden in this call",
    transcript="Transcript",
    hold_music="Hold music, {length}",
    moment="Moment",
    public_kind="account of a case",
    what_happened="What happened",
    parties="Who is involved",
    time_account="The account of time",
    account="{calls}, {total} in all.",
    account_hold="{calls}, {total} in all. {hold} of that was spent on hold: {share} of the time.",
    account_partly=(
        "{calls}, {total} in all. In what is told here ({shown}), {hold} was spent on hold: "
        "{share} of the time."
    ),
    column_date="Date",
    column_call="Call",
    column_length="Length",
    column_hold="On hold",
    column_waiting="Ringing and menus",
    column_silence="Nobody speaks",
    column_agent="Agent speaks",
    column_customer="Customer speaks",
    column_both="Both at once",
    column_interrupted="Interruptions",
    column_transfers="Transfers",
    column_identified="Asked who is calling",
    interrupted="{agent} by the agent, {customer} by the customer",
    time_method=(
        "Times are worked out from the transcript and the times of its words; – stands for what "
        "is not known. An interruption is counted where somebody begins while the other is "
        "speaking, and the other then stops."
    ),
    time_corrected="The publisher has corrected some of these times by ear.",
    promises=Plural("promise", "promises"),
    promises_kept="{promises}, {kept}.",
    promises_broken="{promises}, none kept.",
    kept=Plural("kept", "kept"),
    repeats="Asked or told again and again",
    repeated="{times} times, in {calls}",
    due="Promised for {date}",
    became={
        "kept": "This was kept",
        "broken": "This was broken",
        "contradicted": "This was contradicted",
        "repeated": "This was said again",
    },
    before={
        "kept": "Keeps what was said before",
        "broken": "Breaks what was said before",
        "contradicted": "Contradicts what was said before",
        "repeated": "Says again what was said before",
    },
    not_shown="call not reproduced here",
    timeline="The course of events",
    key_moments="Key moments",
    key_moments_intro=(
        "Each time: what was said, what it says to a customer, and what could have been said "
        "instead."
    ),
    says="What it says to a customer",
    lessons="What to learn from it",
    lesson_signalled="What the customer was given to understand",
    lesson_instead="What could have been said",
    recording="Recording and publication",
    recording_intro=(
        "What follows is what the publisher states about how each call was recorded and on what "
        "basis it is published. It is a statement, not a judgement."
    ),
    recorded_as="Recorded as",
    published_as="Basis of publication",
    updates="Changes to this publication",
    demanded_by="demanded by {who}",
)
