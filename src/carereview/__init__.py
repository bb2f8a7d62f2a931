"""Review recorded customer-care calls in the terminal."""

__version__ = "0.1.0"
