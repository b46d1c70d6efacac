"""What `make serve` runs after a change, in a fresh process each time.

    python build/rebuild.py OUT                      the whole site, strictly
    python build/rebuild.py OUT --only PAGE ...      these pages and the static files

Nothing a build loaded is used by the next one, so a changed rule cannot be missed. A
build that fails says why in a line for each mistake.
"""

import argparse
import logging
import re
import sys
from pathlib import Path

import engine
from mkdocs.commands import build as mkdocs
from mkdocs.config import load_config
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File
from tree import ROOT
from watch import FAILS, WAITS

MOST = 10
"""Lines of mistakes that are printed."""


class WaitsError(Exception):
    """A page shows what the other pages cite, so it waits for the whole site."""


class Part(BasePlugin):  # type: ignore[type-arg]
    """What pages need of the pages that are not built with them."""

    def on_nav(self, nav, config, **_):  # type: ignore[no-untyped-def]
        for page in nav.pages:
            page.read_source(config)  # for its title

    def on_page_content(self, html, **_):  # type: ignore[no-untyped-def]
        if "<!--uses:" in html:
            raise WaitsError


class Told(logging.Handler):
    """Collects what is wrong; MkDocs and its plugins say it by warnings."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines += in_short(record.getMessage())


def in_short(message: str) -> list[str]:
    """A warning without the traceback and the Markdown that macros add to it."""
    if "Macro Rendering Error" in message:
        _, *lines = message.partition("```")[0].split("\n\n")
        message = ": ".join(
            re.sub(r"^_\w+_: ", "", line.strip()).strip("`") for line in lines if line
        )
    return [line for line in message.splitlines() if line]


def build(out: Path, only: list[str] | None) -> None:
    """Build into `out`. only: pages, as paths below docs/; None for the whole site."""
    if only is None:
        engine.build()
    config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(out), strict=True)
    if only is not None:
        config.plugins["part"] = Part()
        # A "dirty" build takes what was modified. Which pages were is known here, and
        # that it is no whole build is no mistake.
        File.is_modified = lambda file: (
            file.src_uri in only or not file.is_documentation_page()
        )
        mkdocs.log.addFilter(lambda record: "'dirty' build" not in record.msg)
    config.plugins.on_startup(command="build", dirty=only is not None)
    mkdocs.build(config, dirty=only is not None)


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the site again.")
    parser.add_argument("out", type=Path, help="the folder to build into")
    parser.add_argument("--only", nargs="*", help="pages, as paths below docs/")
    asked = parser.parse_args()
    told = Told()
    logging.getLogger("mkdocs").addHandler(told)
    try:
        build(asked.out, asked.only)
    except WaitsError:
        return WAITS
    except (Exception, SystemExit) as error:  # noqa: BLE001  all of it is told
        lines = list(dict.fromkeys(told.lines)) or [f"{type(error).__name__}: {error}"]
        more = [f"and {len(lines) - MOST} more lines"] if len(lines) > MOST else []
        print(*lines[:MOST], *more, sep="\n", file=sys.stderr)
        return FAILS
    return 0


if __name__ == "__main__":
    sys.exit(main())
