"""Lets `python -m carereview` do what the script `carereview` does."""

import sys

from carereview.cli import main

sys.exit(main())
