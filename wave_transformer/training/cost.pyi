# Written by `python -m tools.export`: do not edit by hand.
"""Arithmetic, memory and time, estimated before the first step and measured after it"""
import torch
from dataclasses import dataclass
from torch import nn
from wave_transformer.training.settings import TrainConfig

__all__ = ['train_flops', 'activation_bytes', 'memory_bytes', 'Estimate', 'estimate', 'Share',
           'share_of']

def train_flops(model: nn.Module, context_length: int) -> int:
    """Operations of matrix products and attention in the forward and backward pass of one context.

    Parameters
    ----------
    model : nn.Module
        called as model({'input_ids': …}, causal=True)
    context_length : int
        tokens of one context

    Returns
    -------
    int
        floating-point operations
    """

def activation_bytes(model: nn.Module, context_length: int, rows: int=1) -> int:
    """What the forward pass keeps for the backward pass.

    Parameters
    ----------
    model : nn.Module
        called as model({'input_ids': …}, causal=True)
    context_length : int
        tokens of one context
    rows : int, default 1
        contexts that go through the model together

    Returns
    -------
    int
        bytes in float32; parameters are not counted
    """

def memory_bytes(model: nn.Module, context_length: int, rows: int) -> int:
    """Estimated memory of training with AdamW: 16 bytes for each parameter, the activations, and room to work in.

    Parameters
    ----------
    model : nn.Module
        called as model({'input_ids': …}, causal=True)
    context_length : int
        tokens of one context
    rows : int
        contexts that go through the model together

    Returns
    -------
    int
        bytes
    """

def peak_memory(device: str | torch.device='cpu') -> int | None:
    """The largest amount of memory that was in use; on 'mps' what the driver has given out by now.

    Parameters
    ----------
    device : str | torch.device, default 'cpu'
        where the run was

    Returns
    -------
    int | None
        bytes; None where nobody knows
    """

def available_memory(device: str | torch.device='cpu') -> int:
    """The memory that is free on a device.

    Parameters
    ----------
    device : str | torch.device, default 'cpu'
        where the run shall be

    Returns
    -------
    int
        bytes
    """

def matmul_peak(
    device: str | torch.device='cpu',
    precision: str='fp32',
    seconds: float=0.2,
) -> float:
    """The best speed of a large matrix product on this machine, now.

    Parameters
    ----------
    device : str | torch.device, default 'cpu'
        where to measure
    precision : str, default 'fp32'
        'fp32', 'bf16' or 'fp16'
    seconds : float, default 0.2
        time to spend

    Returns
    -------
    float
        floating-point operations per second
    """

def seconds_per_row(
    model: nn.Module,
    context_length: int,
    rows: int,
    precision: str='fp32',
    seconds: float=1.0,
) -> float:
    """Measured time of the forward and backward pass, for one context.

    Parameters
    ----------
    model : nn.Module
        called as model({'input_ids': …}, causal=True); left as it was
    context_length : int
        tokens of one context
    rows : int
        most contexts to send through at once
    precision : str, default 'fp32'
        'fp32', 'bf16' or 'fp16'
    seconds : float, default 1.0
        time to spend, about

    Returns
    -------
    float
        seconds
    """

@dataclass
class Estimate:
    """What a run will cost, before it begins.

    Parameters
    ----------
    parameters : int
        of the model
    flops : int
        operations of one step, all processes together
    memory : int
        bytes in one process, without Python and its libraries
    available : int
        bytes that are free now
    step_seconds : float
        time of one step
    steps : int
        steps of the run
    minutes : float | None
        limit of the run, if there is one
    peak : float
        operations per second of a matrix product here, one process
    eval_every : int, default 1
        steps between validations
    valid_seconds : float, default 0.0
        time of one validation; 0 if nothing is known of its data
    note : str, default ''
        why there are no times: they are NaN then, and so is peak
    """
    parameters: int
    flops: int
    memory: int
    available: int
    step_seconds: float
    steps: int
    minutes: float | None
    peak: float
    eval_every: int = 1
    valid_seconds: float = 0.0
    note: str = ''

def out_of_memory(error: BaseException) -> bool:
    """Did memory run out?

    Parameters
    ----------
    error : BaseException
        what was raised

    Returns
    -------
    bool
        for want of memory, on a GPU or elsewhere
    """

def estimate(
    model: nn.Module,
    config: TrainConfig,
    context_length: int,
    batch_size: int,
    processes: int=1,
    seconds: float=1.0,
    valid_tokens: int | None=None,
) -> Estimate:
    """Arithmetic and memory counted; if it fits, time measured on a few contexts.

    Parameters
    ----------
    model : nn.Module
        on the device of the run
    config : TrainConfig
        steps, minutes, accumulation, precision, checkpointing
    context_length : int
        tokens of one context
    batch_size : int
        contexts of one step, in all processes together
    processes : int, default 1
        that share them
    seconds : float, default 1.0
        time to spend on measuring, about
    valid_tokens : int | None, default None
        of one validation; None to leave its time out

    Returns
    -------
    Estimate
        what it will cost
    """

@dataclass
class Share:
    """What one of several processes holds and sends in a step, in bytes.

    Parameters
    ----------
    weights : int
        its part of the parameters, float32
    gradients : int
        its part of their gradients
    optimizer : int
        its part of AdamW's two averages
    fetched : int
        buckets of DDP, or what FSDP2 gathers for a while
    activations : int
        what the forward pass keeps, and room to work in
    sent : int
        to the others in one step
    """
    weights: int
    gradients: int
    optimizer: int
    fetched: int
    activations: int
    sent: int
    @property
    def memory(self) -> int:
        """All that it holds at once."""

def share_of(
    model: nn.Module,
    context_length: int,
    rows: int,
    processes: int=1,
    sharded: bool=False,
) -> Share:
    """Memory by part, and bytes sent in a step, of training with AdamW in float32.

    Parameters
    ----------
    model : nn.Module
        called as model({'input_ids': …}, causal=True), all of it trained; may be on 'meta'
    context_length : int
        tokens of one context
    rows : int
        contexts that go through one process together
    processes : int, default 1
        that share a step
    sharded : bool, default False
        by FSDP2 rather than DDP

    Returns
    -------
    Share
        of one process
    """

def format_amount(value: float, kind: str) -> str:
    """An amount as one would say it; what is not a number is unknown, or was not timed.

    Parameters
    ----------
    value : float
        an amount
    kind : str
        'bytes', 'seconds' or 'count'

    Returns
    -------
    str
        with two or three digits and a unit
    """

def run_seconds(e: Estimate, step: int=0) -> float:
    """Estimated time of the steps that are still to do and of their validations; no limit is regarded.

    Parameters
    ----------
    e : Estimate
        of the run
    step : int, default 0
        steps that are done already

    Returns
    -------
    float
        seconds; NaN if it was not timed
    """

estimate_head: str

def estimate_row(name: str, e: Estimate) -> str:
    """One line of the table that `wave_train --dry-run` prints.

    Parameters
    ----------
    name : str
        what it is of
    e : Estimate
        what it costs

    Returns
    -------
    str
        one line
    """
