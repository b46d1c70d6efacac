"""What a host is told: the policy of the built site, and settings for each server.

The policy is read off the pages: the theme's few inline scripts stand in it by hash.
Every file is rendered from the template of its name in this folder.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine import FILES
from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    select_autoescape,
)

HERE = Path(__file__).resolve().parent
SCRIPT = re.compile(
    r"<script(?![^>]*\bsrc=)(?![^>]*json)[^>]*>(.*?)</script>", re.DOTALL
)
STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)
FOR_EVER = "public, max-age=31536000, immutable"
"""For files whose address has a hash: an address never means other content."""
LOOKED_UP = "no-cache"
"""For all others: kept, but the host is asked each time whether they are the same."""
PACKED = (
    *("text/html", "text/css", "text/javascript", "text/plain"),
    *("application/json", "application/wasm", "image/svg+xml"),
)
"""Types worth packing; archives are packed already."""


@dataclass(frozen=True)
class Place:
    """A file of settings: its template, and where it stands in the site."""

    template: str
    path: str


PLACES = (
    Place("nginx.conf", "hosting/nginx.conf"),
    Place("apache.conf", "hosting/apache.conf"),
    Place("Caddyfile", "hosting/Caddyfile"),
    Place("web.config", "web.config"),
    Place("headers", "_headers"),
)


def policy(site: Path) -> str:
    """The content security policy under which every page works.

    Who may frame the site is for its host to say: its own pages, until that is changed.
    """
    runs = ["'wasm-unsafe-eval'"] if any(site.rglob("*.wasm")) else []
    pages = [path.read_text(encoding="utf-8") for path in site.rglob("*.html")]
    scripts = _hashes(SCRIPT, pages)
    styles = _hashes(STYLE, pages)
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src 'self'", *runs, *scripts)),
            " ".join(("style-src 'self'", *styles)),
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "frame-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'self'",
        )
    )


def _hashes(pattern: re.Pattern[str], pages: list[str]) -> list[str]:
    found = {inline for page in pages for inline in pattern.findall(page)}
    digests = (hashlib.sha256(inline.encode()).digest() for inline in found)
    return sorted(f"'sha256-{base64.b64encode(one).decode()}'" for one in digests)


def headers(site: Path) -> dict[str, str]:
    """What every answer of the host carries, by name."""
    return {
        "Content-Security-Policy": policy(site),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
    }


def write(
    site: Path, places: Iterable[Place] = PLACES, under: Iterable[str] = ("",)
) -> None:
    """Put the settings of servers into a folder that is hosted.

    under: where in it the site stands, such as "/latest"; there may be several.
    """
    environment = Environment(
        loader=FileSystemLoader(HERE),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=select_autoescape(["config"]),
    )
    said = {
        "headers": headers(site),
        "for_ever": FOR_EVER,
        "looked_up": LOOKED_UP,
        "packed": PACKED,
        "engine": [
            f"{path}/engine/{name}"
            for path in under
            for name in FILES
            if not name.endswith(".json")
            and (site / path.lstrip("/") / "engine" / name).is_file()
        ],
    }
    for place in places:
        target = site / place.path
        target.parent.mkdir(exist_ok=True)
        text = environment.get_template(place.template).render(said)
        target.write_text(text, encoding="utf-8")
