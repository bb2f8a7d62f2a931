"""Edits of a register: add a form, decide, rename. Each gives a new register."""

from collections.abc import Sequence
from dataclasses import replace

from carereview.core.pseudonyms import noun
from carereview.core.register import Entity, Register, Verdict


def add_form(
    register: Register, name: str, category: str, form: str, decision: Verdict = Verdict.REDACT
) -> Register:
    """Add a form to the entity of this name, or begin an entity with it.

    Whoever had said that there is nothing private was mistaken, so that is taken back.
    """
    register = replace(register, nothing_private=False)
    form = " ".join(form.split())
    old = register.entity(name)
    if old is None:
        return replace(
            register, entities=(*register.entities, Entity(name, category, (form,), decision))
        )
    if form in old.forms:
        return _swap(register, old, replace(old, decision=decision))
    changed = replace(old, forms=(*old.forms, form), category=category, decision=decision)
    return _swap(register, old, changed)


def state_nothing_private(register: Register, stated: bool) -> Register:
    """State that somebody looked and there is nobody to hide, or take it back.

    A register with entities says more than that and stays as it is.
    """
    return register if register.entities else replace(register, nothing_private=stated)


def decide(register: Register, name: str, decision: Verdict) -> Register:
    """Decide whether an entity is hidden."""
    old = register.entity(name)
    return _swap(register, old, replace(old, decision=decision)) if old else register


def rename(register: Register, name: str, new: str) -> Register:
    """Give an entity another pseudonym; the name of another entity joins the two."""
    old, other = register.entity(name), register.entity(new)
    if old is None or not new or new == name:
        return register
    if other is None:
        return _swap(register, old, replace(old, name=new))
    forms = other.forms + tuple(form for form in old.forms if form not in other.forms)
    # Two verdicts meet: the one that hides wins, since a wrong reveal cannot be taken back.
    hidden = old.hidden or other.hidden
    decision = Verdict.REDACT if hidden else Verdict.KEEP
    joined = _swap(register, other, replace(other, forms=forms, decision=decision))
    return remove(joined, name)


def split(register: Register, name: str, form: str, new: str) -> Register:
    """Make an entity of its own of one form, with the same decision; the last one stays."""
    old = register.entity(name)
    if old is None or form not in old.forms or len(old.forms) < 2 or register.entity(new):
        return register
    rest = replace(old, forms=tuple(f for f in old.forms if f != form))
    apart = Entity(new, old.category, (form,), old.decision)
    swapped = _swap(register, old, rest)
    return replace(swapped, entities=(*swapped.entities, apart))


def decide_all(register: Register, decision: Verdict) -> Register:
    """Decide about everything that nobody has decided on."""
    return replace(
        register,
        entities=tuple(
            replace(e, decision=decision) if e.decision is Verdict.UNDECIDED else e
            for e in register.entities
        ),
    )


def remove(register: Register, name: str) -> Register:
    """Take an entity out of the register."""
    return replace(register, entities=tuple(e for e in register.entities if e.name != name))


def suggest_name(register: Register, category: str, language: str = "") -> str:
    """Make a pseudonym that no entity has yet: `Person A`, `Person B`, … `Person AA`.

    `language` is that of the case, as a code.
    """
    taken = {entity.name for entity in register.entities}
    number = 0
    while True:
        name = f"{noun(category, language)} {_letters(number)}"
        if name not in taken:
            return name
        number += 1


def joined(register: Register, proposed: Sequence[Entity]) -> Register:
    """Give a register with what was proposed for an earlier one and isn't in it yet.

    Forms proposed for somebody who is in it are added to theirs. What was proposed under a name
    that means somebody else by now gets another name.
    """
    if register.nothing_private:
        return register
    known = {form for entity in register.entities for form in entity.forms}
    for entity in proposed:
        old = register.entity(entity.name)
        if old and old.category == entity.category and set(old.forms) < set(entity.forms):
            register = _swap(register, old, replace(old, forms=entity.forms))
        elif not known.issuperset(entity.forms):
            taken = old is not None
            name = f"{entity.name} (2)" if taken else entity.name
            register = replace(register, entities=(*register.entities, replace(entity, name=name)))
    return register


def _letters(number: int) -> str:
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def _swap(register: Register, old: Entity, new: Entity) -> Register:
    entities = tuple(new if entity is old else entity for entity in register.entities)
    return replace(register, entities=entities)
