"""Word lists that read like tables."""


def words(table: str) -> frozenset[str]:
    """Give the words of a table, which white space sets apart."""
    return frozenset(table.split())
