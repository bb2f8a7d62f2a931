"""The names of letters as recognisers write them, in four languages at once: "enne", "zett"."""

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    name: line.split()[0]
    for line in """
        b be bi bee
        c ce ci cee
        d dee
        f effe eff ef
        g ge gi gee
        h acca ache hache ha haa aitch
        j jot jota jay ji
        k ka kappa kay
        l elle ell el
        m emme emm em
        n enne enn en
        p pe pi pee
        q qu cu cue
        r erre err ar
        s esse ess es
        t te ti tee
        v vau ve vu vi vee
        w we
        x ixe ics ex ix
        y ipsilon ypsilon
        z zeta zet tsett zett zede zed zee
    """.strip().splitlines()
    for name in line.split()[1:]
}
"""Letters by their names, folded; most of them are ordinary words, too.

Those that join a letter to its word ("K de kilo") or fill a pause ("er") are left out.
"""

SURE = frozenset(
    """
    effe acca emme enne erre zeta ipsilon ypsilon kappa aitch zed zee haa tsett zett hache zede jot
    ixe vau
    """.split()  # noqa: SIM905
)
"""Those that are hardly ever anything else."""
