# Written by `python -m tools.export`: do not edit by hand.

