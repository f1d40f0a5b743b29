"""Trains the models that come with the package.

    python -m tools.models text tales.txt OUT     from the file that tools.tales writes
    python -m tools.models sound FSDD OUT         from the recordings of the free spoken digit dataset
    python -m tools.models pack OUT NAME          puts what was trained into the package, in half precision

The listener has a command of its own, in its card.
"""
import math, sys
from pathlib import Path
import torch
import torch.nn.functional as F
from torch import Tensor
from wave_transformer import (
    BPETokenizer, TrainConfig, WaveTransformer, load_audio, load_tokenizer, spectral_loss, train,
    wave_audio_model, wave_language_model)
from wave_transformer.core.files import write_json
from wave_transformer.training.checkpoints import best_checkpoint
from wave_transformer.training.data.text import text_data

# ---- text

context, held_out = 256, .0916 # tokens that it sees at once; share of the tales that is not learned: what tools.tales prints

def text(tales: str, out: str, steps: int = 8000, minutes: float = 95) -> None:
    "Fairy tales: 1.9 M parameters, byte pairs."
    whole = Path(tales).read_text("ascii")
    learned = whole[:round(len(whole)*(1 - held_out))]
    tokenizer = BPETokenizer.train([learned], 1024)
    data = text_data(whole, tokenizer, context, 8, held_out)
    torch.manual_seed(0)
    model = wave_language_model(
        tokenizer.vocab_size, num_harmonics=48, transformer_num_layers=6, transformer_num_heads=6,
        transformer_heads_kv=6, d_ff=432, dropout=.05, representation="quadrature", mixer="conv",
        feedforward="singlu")
    config = TrainConfig(steps=int(steps), minutes=float(minutes), lr=3e-3, warmup=200, schedule="linear",
                         min_lr_ratio=.02, weight_decay=.1, eval_every=500, save_every=500)
    print(train(model, data, config, out))
    tokenizer.save(out)

# ---- sound

rate, length = 8000, 4000 # samples a second; samples of a crop

def digits(folder: str, takes: range) -> list[Tensor]:
    "The recordings of these takes, each at a root mean square of one tenth."
    files = [p for p in sorted(Path(folder).glob("*.wav")) if int(p.stem.split("_")[-1]) in takes]
    sounds = [load_audio(p, rate)[0] for p in files]
    return [.1*x/x.square().mean().sqrt() for x in sounds]

def coloured(shape: tuple[int, int], slope: Tensor, generator: torch.Generator) -> Tensor:
    "Noise of power 1 whose power falls with frequency to the power `slope`, (B, T)."
    spectrum = torch.fft.rfft(torch.randn(shape, generator=generator))
    bins = torch.arange(spectrum.shape[-1]).clamp_min(20)
    noise = torch.fft.irfft(spectrum*bins**(-slope[:, None]/2), shape[-1])
    return noise/noise.square().mean(-1, keepdim=True).sqrt()

class Noisy:
    "Half seconds of spoken digits, and the same in noise of any colour, from 0 to 30 dB below the voice."
    def __init__(self, sounds: list[Tensor], batch_size: int = 12, count: int = 8):
        self.sounds, self.batch_size, self.count = sounds, batch_size, count

    def crop(self, g: torch.Generator) -> Tensor:
        "Half a second of one recording; a shorter one stands somewhere in silence."
        x = self.sounds[int(torch.randint(len(self.sounds), (), generator=g))]
        k = int(torch.randint(abs(len(x) - length) + 1, (), generator=g))
        return x[k:k + length] if len(x) >= length else F.pad(x, (k, length - len(x) - k))

    def batch(self, step: int, seed: int = 0) -> dict[str, Tensor]:
        "The rows of a step, always the same."
        g = torch.Generator().manual_seed(10**6*seed + step)
        clean = torch.stack([self.crop(g) for _ in range(self.batch_size)])
        gain = 10**(torch.rand(self.batch_size, generator=g) - .5)
        below = 10**(-1.5*torch.rand(self.batch_size, generator=g))
        noise = coloured(tuple(clean.shape), 2*torch.rand(self.batch_size, generator=g), g)
        clean = clean*gain[:, None]
        return dict(audio=clean + .1*(gain*below)[:, None]*noise, clean=clean)

    def batches(self):
        "What is measured on."
        return (self.batch(k, 1) for k in range(self.count))

def distance(model: WaveTransformer, batch: dict[str, Tensor]) -> Tensor:
    "Shapes of spectra, and the waveform relative to its power."
    y, t = model({"audio": batch["audio"]}, causal=False), batch["clean"]
    return spectral_loss(y, t) + ((y - t).square().mean(-1)/(t.square().mean(-1) + 1e-5)).mean()

def sound(folder: str, out: str, steps: int = 7000, minutes: float = 22) -> None:
    "Spoken digits in noise, played again without it: 0.2 M parameters."
    torch.manual_seed(0)
    model = wave_audio_model(24, sample_rate=rate, hop_length=80, transformer_num_layers=4,
                             transformer_d_ff_multi=2, encoder=dict(causal=False, frame_length=256))
    data = Noisy(digits(folder, range(6, 15))), Noisy(digits(folder, range(5, 6)))
    config = TrainConfig(steps=int(steps), minutes=float(minutes), lr=1.5e-3, warmup=50, schedule="linear",
                         min_lr_ratio=.02, weight_decay=.01, eval_every=250, save_every=250)
    print(train(model, data, config, out, loss=distance))

# ---- into the package

def pack(out: str, name: str) -> None:
    "Half precision, and the tokenizer if there is one."
    home = Path("wave_transformer/models")/name
    model = WaveTransformer.from_pretrained(best_checkpoint(Path(out)) or out)
    model.half().save_pretrained(home, overwrite=True)
    if (Path(out)/"tokenizer.json").is_file():
        load_tokenizer(out).save(home)
        write_json(home/"training.json", dict(settings=dict(context_length=context)))
    for file in home.iterdir(): file.chmod(0o644)
    print(home, sum(p.stat().st_size for p in home.iterdir()))

if __name__ == "__main__": dict(text=text, sound=sound, pack=pack)[sys.argv[1]](*sys.argv[2:])
