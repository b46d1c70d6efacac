"""Archives and sums that are the same wherever and whenever they are made."""

import hashlib
import zipfile
from pathlib import Path

SUMS = "SHA256SUMS"
MOMENT = (1980, 1, 1, 0, 0, 0)
"""Of every entry: the first that the format knows."""
PACKED_ALREADY = {".zip", ".gz", ".png", ".woff2"}


def write_sums(folder: Path) -> None:
    """The hash of every file, as `sha256sum --check` reads it."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}"
        for name, path in _files(folder)
        if name != SUMS
    ]
    (folder / SUMS).write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_archive(folder: Path, archive: Path) -> None:
    """A zip with the folder itself in it, by name."""
    with zipfile.ZipFile(archive, "w", compresslevel=9) as packed:
        for name, path in _files(folder):
            entry = zipfile.ZipInfo(f"{folder.name}/{name}", MOMENT)
            already = path.suffix in PACKED_ALREADY
            entry.compress_type = (
                zipfile.ZIP_STORED if already else zipfile.ZIP_DEFLATED
            )
            entry.create_system = 3  # else it tells the machine's own
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, path.read_bytes())


def _files(folder: Path) -> list[tuple[str, Path]]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted((path.relative_to(folder).as_posix(), path) for path in found)
