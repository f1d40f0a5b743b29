# %% as written
from wave_transformer.core.transformer import (
    Wave,
    FlashAttention,
    SwiGLU,
    RMSNorm,
    ParallelBlock,
    DeepNormParallelBlock,
    WaveTransformer,
    plot_wave_series
)

# %% what it promises
from wave_transformer.core.transformer import NonCausalParallelBlock, PositionWiseFeedForward
import wave_transformer
assert wave_transformer.Wave is Wave and wave_transformer.WaveTransformer is WaveTransformer
