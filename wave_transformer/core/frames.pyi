# Written by `python -m tools.export`: do not edit by hand.
"""A signal that changes: cut into frames, analysed one by one, linked, and played again"""
