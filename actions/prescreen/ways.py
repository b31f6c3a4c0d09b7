"""Sets of ways: every combination of values is one bit of an integer, so that `&` and `|` are "and" and "or".

A screening then costs a few dozen operations on integers, whatever is unknown, and no way is ever looked at alone.
"""

from collections.abc import Iterable, Mapping

Ways = int


class Space:
    """All combinations of the values of some axes."""

    def __init__(self, axes: Mapping[str, tuple[str, ...]]) -> None:
        self._axes = dict(axes)
        self._strides: dict[str, int] = {}
        size = 1
        for axis, values in self._axes.items():
            self._strides[axis] = size
            size *= len(values)
        self._size = size
        self.everything: Ways = (1 << size) - 1

    def where(self, axis: str, value: str) -> Ways:
        """The ways in which `axis` has `value`."""
        stride, values = self._strides[axis], self._axes[axis]
        period = stride * len(values)
        block = ((1 << stride) - 1) << (stride * values.index(value))
        # The block once in every period: a number with ones at the multiples of the period, times the block.
        return block * (self.everything // ((1 << period) - 1))

    def deciding(self, axis: str, outcomes: Iterable[Ways]) -> Ways:
        """Of the ways in which `axis` has its first value, those where another value alone leads to another outcome.

        `outcomes` part all ways among them. Of ways in which nothing is said of `axis`, one that lies in this set
        shows that the outcome can hang on it.
        """
        stride, values = self._strides[axis], self._axes[axis]
        found: Ways = 0
        for outcome in outcomes:
            for step in range(1, len(values)):
                found |= outcome ^ (outcome >> (stride * step))
        return found & self.where(axis, values[0])
