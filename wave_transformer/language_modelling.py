"The import path of the specification: `from wave_transformer.language_modelling import TokenEncoder, TokenDecoder`."
from wave_transformer.text.generation import generate, write
from wave_transformer.text.language_model import TokenDecoder, TokenEncoder, presets, wave_language_model

__all__ = ['TokenDecoder', 'TokenEncoder', 'generate', 'presets', 'wave_language_model', 'write']
