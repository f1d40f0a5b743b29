# Written by `python -m tools.export`: do not edit by hand.
"""How long, how fast, what decays: plain values, checked when they are made"""
from dataclasses import dataclass
from torch import nn
from typing import Any, Literal

__all__ = ['TrainConfig', 'lr_at']

@dataclass
class TrainConfig:
    """The settings of a training run.

    Parameters
    ----------
    steps : int, default 1000
        optimiser steps
    minutes : float | None, default None
        end within so many minutes, resumed ones included, with fewer steps if need be
    lr : float, default 0.001
        highest learning rate
    min_lr_ratio : float, default 0.1
        learning rate at the end, as a share of the highest
    warmup : int, default 50
        steps of linear warm-up, at most half of the run
    schedule : Literal['cosine', 'wsd', 'linear', 'constant'], default 'cosine'
        after the warm-up; wsd stays high, then cools down
    cooldown : float, default 0.2
        share of the run in which 'wsd' comes down
    weight_decay : float, default 0.1
        weight decay of the parameters that decayed names
    decayed : Literal['matrices', 'tables', 'all'], default 'matrices'
        what decays: matrices, embeddings as well, or everything
    optimizer : Literal['adamw', 'muon'], default 'adamw'
        muon: for the matrices of the blocks, AdamW for the rest
    betas : tuple[float, float], default (0.9, 0.99)
        AdamW's averages of gradient and squared gradient
    clip : float, default 1.0
        largest norm of the gradient; 0 to leave it as it is
    accumulation : int, default 1
        pieces in which a batch goes through the model: less memory, same result
    checkpointing : bool, default False
        compute activations twice instead of storing them: less memory, slower
    compile : str | None, default None
        backend of torch.compile, such as 'inductor'; None to leave the model as it is
    precision : Literal['fp32', 'bf16', 'fp16'], default 'fp32'
        of the arithmetic, half for GPUs; weights are always float32
    device : str, default 'auto'
        'auto', 'cpu', 'cuda', 'cuda:1', 'mps'
    seed : int, default 0
        for dropout
    eval_every : int, default 250
        steps between validations; the end is always validated
    save_every : int, default 250
        steps between checkpoints; the end is always saved
    log_every : int, default 50
        steps between log lines where there is no bar
    keep : int, default 1
        latest checkpoints to keep
    keep_best : bool, default True
        keep the weights of the lowest validation loss as well
    track : str, default ''
        trackers besides the record, such as 'tensorboard' or 'tensorboard,trackio'
    patience : int, default 0
        end after so many validations without a lower loss; 0 to go on to the last step
    """
    steps: int = 1000
    minutes: float | None = None
    lr: float = 0.001
    min_lr_ratio: float = 0.1
    warmup: int = 50
    schedule: Literal['cosine', 'wsd', 'linear', 'constant'] = 'cosine'
    cooldown: float = 0.2
    weight_decay: float = 0.1
    decayed: Literal['matrices', 'tables', 'all'] = 'matrices'
    optimizer: Literal['adamw', 'muon'] = 'adamw'
    betas: tuple[float, float] = (0.9, 0.99)
    clip: float = 1.0
    accumulation: int = 1
    checkpointing: bool = False
    compile: str | None = None
    precision: Literal['fp32', 'bf16', 'fp16'] = 'fp32'
    device: str = 'auto'
    seed: int = 0
    eval_every: int = 250
    save_every: int = 250
    log_every: int = 50
    keep: int = 1
    keep_best: bool = True
    track: str = ''
    patience: int = 0
    def __post_init__(self) -> None: ...

def choices(name: str) -> tuple[str, ...]:
    """The values that a setting can take.

    Parameters
    ----------
    name : str
        of a setting

    Returns
    -------
    tuple[str, ...]
        what it can be; empty if it is not one of a few words
    """

def lr_at(step: int, config: TrainConfig, steps: int | None=None) -> float:
    """Linear warm-up to `lr`, then down to `min_lr_ratio`·`lr` ([Loshchilov & Hutter 2017](https://arxiv.org/abs/1608.03983)).

    Parameters
    ----------
    step : int
        0 … steps - 1
    config : TrainConfig
        lr, min_lr_ratio, warmup, schedule, cooldown
    steps : int | None, default None
        length of the run if it is not config.steps

    Returns
    -------
    float
        learning rate of that step
    """

def fitting_steps(step: int, seconds: float, config: TrainConfig, first: float=0.0) -> int:
    """The number of steps that fit into `minutes` at the speed so far, at most `config.steps`.

    Parameters
    ----------
    step : int
        steps done
    seconds : float
        time they took
    config : TrainConfig
        steps and minutes
    first : float, default 0.0
        of which the first step, whose start-up work does not come again

    Returns
    -------
    int
        steps the whole run should have
    """

def param_groups(
    model: nn.Module,
    weight_decay: float=0.1,
    decayed: str='matrices',
) -> list[dict[str, Any]]:
    """The parameters in two groups: with and without weight decay.

    Parameters
    ----------
    model : nn.Module
        the model to train
    weight_decay : float, default 0.1
        for what decayed names; everything else gets 0
    decayed : str, default 'matrices'
        'matrices', 'tables' (embeddings as well) or 'all'

    Returns
    -------
    list[dict[str, Any]]
        two parameter groups for an optimiser, each parameter in exactly one
    """
