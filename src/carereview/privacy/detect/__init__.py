"""Finds private things in calls and texts without being told; see `detector.py`."""

from carereview.privacy.detect.detector import detect, detect_text
from carereview.privacy.detect.suspicion import Certainty, Place, Suspicion

__all__ = ["Certainty", "Place", "Suspicion", "detect", "detect_text"]
