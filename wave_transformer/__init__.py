"Sequences as waves: a transformer whose residual stream is frequencies, amplitudes and phases."
__version__ = "0.1.0"
