"Temporary: old names for rooms that have not moved yet; goes with the last of them."
import math
from . import decoding, masks, positions, transformer, cache

def advance_phase(wave, position_ids):
    from .synthesis import widest_float
    from .wave import Wave, wrap_phase
    n = position_ids.to(widest_float(wave.device)).unsqueeze(-1)
    turns = wave.frequencies.to(n.dtype) * n
    return Wave(wave.frequencies, wave.amplitudes, wrap_phase(wave.phases + (2*math.pi*(turns - turns.round())).to(wave.dtype)))

positions.advance_phase = advance_phase
decoding.StepPlan = lambda model, cache: model.step_decoder(cache)
decoding.plan_step = lambda plan, x: plan(x)
decoding.plan_obstacle = lambda model, cache: '' if model.step_decoder(cache) is not None else 'no'
transformer._check_config, transformer._defaults = transformer.check_config, transformer.config_defaults
transformer.WaveTransformer.phase = False
masks.make_reach, cache.advance = masks.make_mask, lambda cache, n: cache.advance(n)
