# Written by `python -m tools.export`: do not edit by hand.
"""Rows of tensors in batches that depend on the step alone: windows of a series, crops of a sound, pictures"""
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from torch import Tensor
from typing import Any

__all__ = ['ArrayData']

def batch_rows(batch: Any, rows: int | None=None, name: str='a batch') -> int:
    """The number of rows of a batch, or an error that says what is wrong with it.

    Parameters
    ----------
    batch : Any
        a dict or tuple of tensors, each (rows, …)
    rows : int | None, default None
        how many rows there should be, if that is known
    name : str, default 'a batch'
        what to call it in an error

    Returns
    -------
    int
        rows
    """

def map_batch(batch: Any, f: Callable[[Tensor], Tensor]) -> Any:
    """Apply `f` to every tensor of a batch.

    Parameters
    ----------
    batch : Any
        a dict or tuple of tensors
    f : Callable[[Tensor], Tensor]
        what becomes of each

    Returns
    -------
    Any
        a batch of the same kind
    """

def batch_part(batch: Any, parts: int, index: int) -> Any:
    """One of some equal parts of a batch.

    Parameters
    ----------
    batch : Any
        a dict or tuple of tensors, each (rows, …)
    parts : int
        how many there are
    index : int
        which one, 0 … parts - 1

    Returns
    -------
    Any
        a batch of the same kind with some of the rows
    """

@dataclass(eq=False, repr=False)
class ArrayData:
    """Examples as rows of tensors or arrays, in an order that depends on seed and step alone.

    Parameters
    ----------
    arrays : dict[str, Any]
        name → tensor or NumPy array, (rows, …); a memory-mapped array stays on the disk
    batch_size : int, default 32
        rows in one batch
    seed : int, default 0
        decides the order
    """
    arrays: dict[str, Any]
    batch_size: int = 32
    seed: int = 0
    def __post_init__(self) -> None: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def batch(self, step: int) -> dict[str, Tensor]:
        """The batch of `step`: every row once before any comes again.

        Parameters
        ----------
        step : int
            number of the optimiser step, 0, 1, 2, …

        Returns
        -------
        dict[str, Tensor]
            name → tensor, (batch_size, …)
        """
    def batches(self) -> Iterator[dict[str, Tensor]]:
        """All rows once, in their order.

        Returns
        -------
        Iterator[dict[str, Tensor]]
            name → tensor, (≤ batch_size, …)
        """

def check_data(train_data: Any, valid_data: Any) -> None:
    """Raise an error if the data of a run are not what the loop relies on.

    Parameters
    ----------
    train_data : Any
        has batch_size and batch(step)
    valid_data : Any
        has batches()
    """
