"""Finding the line of a place in a YAML file, for messages only."""

from functools import lru_cache

import yaml

from carereview.library.shape import Place

_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def line_of(text: str, place: Place) -> int | None:
    """Give the line (from 1) where a place like `("moments", 3, "start")` stands.

    As near as it can be found: a key that isn't there gives the line of what should hold it.
    """
    node = _composed(text)
    line = None
    for step in place:
        found = _child(node, step)
        if found is None:
            break
        line, node = found
    return line


@lru_cache(maxsize=1)  # a broken file is asked about many times, and composing takes long
def _composed(text: str) -> "yaml.Node | None":
    try:
        node: yaml.Node | None = yaml.compose(text, Loader=_LOADER)
    except (yaml.YAMLError, UnicodeEncodeError, RecursionError):
        return None
    return node


def _child(node: "yaml.Node | None", step: str | int) -> "tuple[int, yaml.Node] | None":
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        child = node.value[step]
        return child.start_mark.line + 1, child
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return key.start_mark.line + 1, value
    return None
