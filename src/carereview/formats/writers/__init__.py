"""One file for each format that a call can be written in; `formats.writing` lists them."""
