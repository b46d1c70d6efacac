"""MkDocs hook: puts the engine and the case schema beside the pages."""

import json
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from mkdocs.exceptions import PluginError

ENGINE = Path(__file__).resolve().parent.parent / ".cache" / "engine"


def on_config(config: dict) -> dict:
    """What every page says of itself: versions and the day of the build."""
    from nextline import version

    config["extra"]["nextline"] = {
        "version": version.__version__,
        "ruleset": version.RULESET,
        "searched_through": version.SEARCHED_THROUGH,
        "built": _day_of_the_source(),
    }
    return config


def _day_of_the_source() -> str:
    """The day of the commit that is built, so that two builds of it are the same.

    SOURCE_DATE_EPOCH wins; outside a git checkout the day of the rules is used.
    """
    from nextline.version import AS_OF

    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    git = ["git", "log", "-1", "--format=%cs"]
    found = subprocess.run(git, capture_output=True, text=True, check=False)
    return found.stdout.strip() or AS_OF.isoformat()


def on_post_build(config: dict) -> None:
    from nextline.schema import case_schema

    site = Path(config["site_dir"])
    if not (ENGINE / "manifest.json").is_file():
        raise PluginError(".cache/engine is missing: run 'make engine'")
    shutil.copytree(ENGINE, site / "engine", dirs_exist_ok=True)
    schema = json.dumps(case_schema(), indent=1, ensure_ascii=False)
    (site / "schema.json").write_text(schema + "\n", encoding="utf-8")
