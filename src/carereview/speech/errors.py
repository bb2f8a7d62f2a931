"""What goes wrong with recognisers and aligners, in one line."""


class SpeechError(Exception):
    """Speech cannot be recognised or aligned: what is missing, and what to do."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(f"{what}. {hint}")
        self.what = what
        self.hint = hint
