"""What plays: a sound device, or a silent clock, behind one protocol."""

from carereview.audio.players.choose import choose_player
from carereview.audio.players.player import Heard, Phase, Player

__all__ = ["Heard", "Phase", "Player", "choose_player"]
