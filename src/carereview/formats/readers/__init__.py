"""The formats of other programs: every module here is one, and nothing else is here.

To add a format, add a module that ends with

    FORMAT = Format("what people call it", sniff, read)

and one sample to `tests/formats/samples`. `carereview.formats.registry` finds it by itself.
"""
