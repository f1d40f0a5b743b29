# Written by `python -m tools.export`: do not edit by hand.
"""Pull a reading, add one, take one away: what was between them and what comes follow the hand"""
from typing import Any
from wave_transformer.lab.page import Explorer
from wave_transformer.series.process import WaveProcess

__all__ = ['ProcessExplorer', 'explore_process']

class ProcessExplorer(Explorer):
    """A process and its readings, to be moved by hand; made by `explore_process`.

    Parameters
    ----------
    process : WaveProcess
        fitted
    data : Any, default None
        a record, as for `WaveProcess.fit`; None for the one that was fitted
    errors : Any, default None
        standard errors of `data`, as for fit
    truth : Any, default None
        what really was, drawn behind: as `data`
    ahead : float | None, default None
        usual steps beyond the record that are drawn; None for a fifth of it
    coverage : float, default 0.9
        of the intervals
    name : str, default ''
        what stands above it
    """
    first: WaveProcess
    given: Any
    given_errors: Any
    title: str
    record: Any
    coverage: float
    state: dict[Any, Any]
    truth: Any
    ahead: float | None
    def __init__(
        self,
        process: WaveProcess,
        data: Any=None,
        errors: Any=None,
        *,
        truth: Any=None,
        ahead: float | None=None,
        coverage: float=0.9,
        name: str='',
    ) -> None:
        """Parameters
        ----------
        process : WaveProcess
            fitted
        data : Any, default None
            a record, as for `WaveProcess.fit`; None for the one that was fitted
        errors : Any, default None
            standard errors of `data`, as for fit
        truth : Any, default None
            what really was, drawn behind: as `data`
        ahead : float | None, default None
            usual steps beyond the record that are drawn; None for a fifth of it
        coverage : float, default 0.9
            of the intervals
        name : str, default ''
            what stands above it
        """
    def __repr__(self) -> str: ...
    def payload(self) -> dict[str, Any]:
        """What a page needs to show this; it asks no kernel.

        Returns
        -------
        dict[str, Any]
            JSON-ready
        """
    def words(self) -> str:
        """What there is to see, where no script runs."""
    @property
    def name(self) -> str:
        """A name that depends on what is shown alone."""
    @property
    def data(self) -> Any:
        """The record as it is now.

        Returns
        -------
        Any
            as given, or {name: (times, values)}, or a long frame
        """
    @property
    def errors(self) -> Any:
        """Standard errors of the readings as they are now.

        Returns
        -------
        Any
            as given, or in the form of `data`; None if there are none
        """
    @property
    def process(self) -> WaveProcess:
        """The process, its waves as they count now."""

def mix_factors(state: dict[str, Any], count: int) -> list[float]:
    """By which factor each wave's power counts.

    Parameters
    ----------
    state : dict[str, Any]
        of a page
    count : int
        of waves, through all priors

    Returns
    -------
    list[float]
        one for each wave
    """

def explore_process(
    process: WaveProcess,
    data: Any=None,
    *,
    errors: Any=None,
    truth: Any=None,
    ahead: float | None=None,
    coverage: float=0.9,
    name: str='',
) -> ProcessExplorer:
    """Readings to be pulled, added and taken away, with what a process says of all other times. Raises where there are over 500.

    Parameters
    ----------
    process : WaveProcess
        fitted
    data : Any, default None
        a record, as for `WaveProcess.fit`; None for the one that was fitted
    errors : Any, default None
        standard errors of `data`, as for fit
    truth : Any, default None
        what really was, drawn behind: as `data`
    ahead : float | None, default None
        usual steps beyond the record that are drawn; None for a fifth of it
    coverage : float, default 0.9
        of the intervals
    name : str, default ''
        what stands above it

    Returns
    -------
    ProcessExplorer
        displayed at the end of a cell it is live
    """
