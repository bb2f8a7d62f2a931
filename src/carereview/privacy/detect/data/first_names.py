"""First names that are frequent in Switzerland and around it, folded.

`FIRST_NAMES` are names wherever they stand; `ALSO_WORDS` are ordinary words too (rose, wolf,
mark, clément) and count only with a capital, a cue or a surname beside them.
"""

from carereview.privacy.detect.data.first_names_english import FIRST_NAMES as ENGLISH
from carereview.privacy.detect.data.first_names_french import FIRST_NAMES as FRENCH
from carereview.privacy.detect.data.first_names_further import FIRST_NAMES as FURTHER
from carereview.privacy.detect.data.first_names_german import FIRST_NAMES as GERMAN
from carereview.privacy.detect.data.first_names_italian import FIRST_NAMES as ITALIAN
from carereview.privacy.detect.data.first_names_rarer import FIRST_NAMES as RARER
from carereview.privacy.detect.data.first_names_world import FIRST_NAMES as WORLD
from carereview.privacy.detect.data.tables import words

ALSO_WORDS = words(
    """
alba amanda amato amber ambre ana anders angel ari art august aurora barbaro baris battista beat
bella bill blanche brad brando can candido casper celeste cem chance cher chiara cla clement
clementine colombe costa dale dan dante dean deniz desire diamante dolores domenica donat drew
earl ebony eden elia elio este evangelista eve faith fay fedele felice fern fiamma fidele fiore
fiori flora fortunato franc france franco franka gabe gale gay gene ginger gioia giusto grace
grant grazia greca guarino guy han harmony hava heath heide heiko honore hope hunter ilse india
isa ivy jack jade jay jesus jo jolie jon josy joy june junior juri kaja kitty lale lance lean
levi libera libero liberto lilas lily lin lou luce magnolia mai malte mark mars massimo mat
mattia max may melodie mena merit merle miles milo mina mo modeste modesto mona nana natale nate
neo noor nova novella nur ode ole oliva olive onesto orso otto pace parfait pat pearl penny
perla perle pierrot pio pompeo prima primo prince prosper prudence queen ray rea regina regolo
reine rex rich rick rio rob romano rosa rose ross rusty sal salvi santa sante santo savannah
savio season secondo serena sesto sibille sierra silva silver sincero sixt sky sol sole soledad
stella sterling sue sultan summer sunny tea tiger tosca tranquillo turner uli ursa val vera
verity victoire vida vie viola violet virgin vita vitale viva wade ward will willow wolf wren
ziva
    """
)
"""First names that are words as well."""

FIRST_NAMES = words(f"{FRENCH} {GERMAN} {ITALIAN} {ENGLISH} {FURTHER} {RARER} {WORLD}") - ALSO_WORDS
"""First names that are hardly ever anything else."""
