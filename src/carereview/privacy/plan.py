"""The redaction plan: from transcript, review and register to what readers may see and hear.

make_plan(transcript, review, register, *, matcher=None, pad=250, gap=400) -> Plan

    Plan.findings            tuple[Finding, ...]   every mention, hidden or kept
    Plan.problems            tuple[Problem, ...]   mentions whose place in the sound is unknown
    Plan.counts              tuple[tuple[str, int], ...]   hidden mentions by category
    Plan.hidden(index)       tuple[Hidden, ...]    characters of a segment, with placeholders
    Plan.segment(index, speaker)   RedactedSegment
    Plan.text(str)           Safe                  any other text: titles, notes, names
    Plan.link(str)           Safe                  an address; hidden whole if it tells anything
    Plan.windows()           tuple[Span, ...]      what goes from the sound, padded and merged (ms)
"""
