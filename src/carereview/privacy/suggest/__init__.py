"""Others' recognisers: they point at what a person should look at, and hide nothing."""
