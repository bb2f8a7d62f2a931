"""Made-up calls in four languages, to measure how detectors do on phrasing they never saw."""
