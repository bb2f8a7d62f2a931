"""The exporter broken on purpose, and made to work at random: nothing private may get out."""
