"""Every error the library raises on purpose.

Two families. What *we or the caller* did wrong is a `UsageError`; what a *disk, a peer or the machine* did is one of the
others. A message names the object, the cause and, where there is one, the way out. The FUSE layer maps each class to an
errno in one table (`fuse_mount.errnos`), the tools map each to an exit code in one table.
"""

from __future__ import annotations


class VmfsError(Exception):
    """Base of all errors of this project. ``hint`` is one sentence telling the user what to do next."""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class UsageError(VmfsError):
    """The caller asked for something that makes no sense; nothing was read or written."""


class Corrupt(VmfsError):
    """Bytes on disk do not decode: names the structure, the field and the disk address."""

    def __init__(
        self, structure: str, field: str, address: int, *, found: object = None, expected: object = None, hint: str | None = None
    ) -> None:
        text = f"{structure} at {address:#x}: {field}"
        if found is not None:
            text += f" is {_show(found)}"
        if expected is not None:
            text += f", expected {_show(expected)}"
        super().__init__(text, hint=hint)
        self.structure = structure
        self.field = field
        self.address = address
        self.found = found
        self.expected = expected


class NotVmfs(VmfsError):
    """The device does not hold a VMFS volume (or not where one must be)."""


class MissingExtent(VmfsError):
    """A spanned volume was opened without all of its devices; the message names the missing ones."""


class Unsupported(VmfsError):
    """The bytes are well formed but use something this version does not do; refusing is the safe answer."""


class DeviceError(VmfsError):
    """A device refused or failed an operation."""

    def __init__(self, message: str, *, hint: str | None = None, errno: int | None = None) -> None:
        super().__init__(message, hint=hint)
        self.errno = errno


class OutOfRange(DeviceError):
    """An access beyond the end of a device or logical volume."""


class LeaseLost(VmfsError):
    """This host can no longer prove that its heartbeat is fresh, so it must not write."""


class Locked(VmfsError):
    """Another host holds the lock; ``owner`` says who (host UUID text and address where known)."""

    def __init__(self, message: str, *, owner: str = "", hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.owner = owner


class NotSafeToWrite(VmfsError):
    """The volume must not be mounted read-write here and now; the message says why and what to do."""


class FsError(VmfsError):
    """Base of the POSIX-shaped answers of the filesystem; each subclass stands for one errno."""


class NotFound(FsError):
    """ENOENT"""


class Exists(FsError):
    """EEXIST"""


class NotADirectory(FsError):
    """ENOTDIR"""


class IsADirectory(FsError):
    """EISDIR"""


class NotEmpty(FsError):
    """ENOTEMPTY"""


class NoSpace(FsError):
    """ENOSPC: nothing of the operation was kept."""


class NameTooLong(FsError):
    """ENAMETOOLONG: VMFS names are at most 127 bytes."""


class InvalidArgument(FsError):
    """EINVAL"""


class NotPermitted(FsError):
    """EPERM: VMFS has no such thing (hard links, device nodes), or the object is a system file."""


class ReadOnly(FsError):
    """EROFS"""


class FileTooBig(FsError):
    """EFBIG: beyond the largest file the format can address."""


class Stale(FsError):
    """ESTALE: the object was removed, or replaced, by another host."""


class RawDeviceMapping(FsError):
    """EOPNOTSUPP-like: the data of an RDM lives on another LUN and cannot be read through VMFS."""


def _show(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        return repr(value)
    return f"{value:#x}" if value > 9 else str(value)
