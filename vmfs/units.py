"""Sizes in one place: every byte unit used by the project is one of these constants."""

from __future__ import annotations

from typing import Final

KiB: Final = 1 << 10
MiB: Final = 1 << 20
GiB: Final = 1 << 30
TiB: Final = 1 << 40

SECTOR_BYTES: Final = 512
"""The unit of VMFS metadata atomicity: lock, heartbeat and cluster sectors are this long on every version."""


def align_down(value: int, unit: int) -> int:
    """Largest multiple of ``unit`` that is not above ``value``."""
    return value - value % unit


def align_up(value: int, unit: int) -> int:
    """Smallest multiple of ``unit`` that is not below ``value``."""
    return -(-value // unit) * unit


def ceil_div(value: int, unit: int) -> int:
    """``value / unit`` rounded up."""
    return -(-value // unit)


def human_bytes(value: int) -> str:
    """``value`` bytes as a short text in binary units, e.g. ``1.50 GiB``; exact units carry no fraction."""
    for unit, name in ((TiB, "TiB"), (GiB, "GiB"), (MiB, "MiB"), (KiB, "KiB")):
        if value >= unit:
            return f"{value // unit} {name}" if value % unit == 0 else f"{value / unit:.2f} {name}"
    return f"{value} B"
