"""MkDocs hook: the lints before the build, the uses at its end, and the engine."""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from mkdocs.exceptions import PluginError

HERE = Path(__file__).resolve().parent
_FINGERPRINTS: dict[str, str] = {}
_DESCRIBED: dict[str, str] = {}
_TITLES: dict[str, tuple[str, str]] = {}
ENGINE = HERE.parent / ".cache" / "engine"
for place in (HERE, HERE.parent / "logic"):
    if str(place) not in sys.path:
        sys.path.insert(0, str(place))


def on_config(config: dict) -> dict:
    """What every page says of itself: versions and the day of the build."""
    from nextline import version
    from nextline.sources import ALL

    config["extra"]["nextline"] = {
        "version": version.__version__,
        "ruleset": version.RULESET,
        "searched_through": version.SEARCHED_THROUGH,
        "built": _day_of_the_source(),
        "first_check_by": min(source.check_by for source in ALL).isoformat(),
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


def on_files(files, config, **_):  # type: ignore[no-untyped-def]
    """Keep the pages of this edition, and lint each as it was written."""
    from edition import has_page, menu
    from lint.all import findings

    for file in list(files.documentation_pages()):
        if not has_page(file.content_string):
            files.remove(file)
    pages = {file.src_uri for file in files.documentation_pages()}
    config["nav"] = menu(config["nav"], pages)
    found = [
        one
        for file in files.documentation_pages()
        for one in findings(file.content_string, file.src_uri)
    ]
    if found:
        raise PluginError("\n".join(["what may not stand in Markdown:", *found]))
    return files


def on_page_markdown(markdown, page, **_):  # type: ignore[no-untyped-def]
    """The macros have run; abbreviations of the glossary get their tooltips."""
    from glossary import abbreviations

    if page.file.src_uri.startswith("patients/"):
        return markdown
    return f"{markdown}\n\n{abbreviations()}\n"


def on_page_content(html, page, **_):  # type: ignore[no-untyped-def]
    """What the page says of its review, and what it may not say of itself."""
    from citations import keep_together
    from lint.words import promises
    from regions import mend
    from reviews import fingerprint, reviews, status

    found = list(promises(html))
    if found:
        raise PluginError(f"docs/{page.file.src_uri} promises or directs: {found}")
    content = fingerprint(html)
    _FINGERPRINTS[page.file.src_uri] = content
    _DESCRIBED[page.url.removeprefix("./")] = page.meta.get("description", "")
    page.meta["review"] = status(page.file.src_uri, content, reviews())
    return mend(keep_together(html))


def on_page_context(context, page, nav, **_):  # type: ignore[no-untyped-def]
    """Every page has been read by now, so the uses of claims and sources are known."""
    from uses import fill

    titles = {
        one.file.src_uri: (_address(one.file.url), str(one.title)) for one in nav.pages
    }
    _TITLES.update(titles)
    if "<!--uses:" in page.content:
        page.content = fill(page.content, titles)
    if page.file.src_uri.startswith("patients/"):
        # No way leads from a patient's page to the calculator, not even the next page.
        page.previous_page = page.next_page = None
    root = "../" * page.url.count("/")
    related = page.meta.get("related", [])
    docs = HERE.parent / "docs"
    wrong = [path for path in related if not (docs / path).is_file()]
    if wrong:
        raise PluginError(f"docs/{page.file.src_uri}: related pages not found: {wrong}")
    context["related"] = [
        (root + titles[path][0], titles[path][1]) for path in related if path in titles
    ]
    if page.meta.get("template") == "frame.html":
        context["frame_styles"] = _theme_styles()
    return context


def _theme_styles() -> list[str]:
    """The theme's own style sheets; their names carry a hash that changes with it."""
    import material

    folder = Path(material.__file__).parent / "templates"
    found = sorted((folder / "assets" / "stylesheets").glob("*.css"))
    return [path.relative_to(folder).as_posix() for path in found]


def _address(url: str) -> str:
    """The address of a page as a file, so that it also opens from a folder."""
    url = url.removeprefix("./")
    return f"{url}index.html" if url.endswith("/") or not url else url


def on_post_build(config: dict) -> None:
    from edition import ONLY_OF_THE_CALCULATOR, calculates
    from export import write
    from find import widen_search, write_lists
    from hosting import settings
    from nextline.schema import case_schema

    site = Path(config["site_dir"])
    if calculates():
        if not (ENGINE / "manifest.json").is_file():
            raise PluginError(".cache/engine is missing: run 'make engine'")
        shutil.copytree(ENGINE, site / "engine", dirs_exist_ok=True)
    else:
        for name in ONLY_OF_THE_CALCULATOR:
            (site / "assets" / name).unlink()
    _drop_unasked(site / "assets" / "javascripts")
    _shorten(site / "assets")
    schema = json.dumps(case_schema(), indent=1, ensure_ascii=False)
    (site / "schema.json").write_text(schema + "\n", encoding="utf-8")
    write(site, _FINGERPRINTS)
    widen_search(site, _DESCRIBED)
    pages = dict(_TITLES.values())
    write_lists(site, config["site_name"], config["site_description"], pages)
    (site / "assets" / "currency.js").write_text(_currency(), encoding="utf-8")
    settings.write(site)


def _drop_unasked(scripts: Path) -> None:
    """What the theme brings and nothing here asks for: other languages, source maps."""
    shutil.rmtree(scripts / "lunr", ignore_errors=True)
    for path in scripts.rglob("*.map"):
        path.unlink()


def _shorten(assets: Path) -> None:
    """Our scripts and styles without what only whoever writes them reads."""
    files = [*assets.glob("*.js"), *assets.glob("*.css")]
    command = ["build/node_modules/.bin/esbuild", "--minify", "--charset=utf8"]
    command += ["--log-level=warning", "--allow-overwrite", f"--outdir={assets}"]
    done = subprocess.run(
        [*command, *map(str, files)],
        cwd=HERE.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or done.stderr:
        raise PluginError(f"esbuild, docs/assets: {done.stderr.strip()[:500]}")


def _currency() -> str:
    """The sources by the day on which another look is due, as a script.

    A script and not data to fetch, so that it also loads from a folder on disk.
    """
    from nextline.sources import ALL

    due: dict[str, list[str]] = {}
    for source in ALL:
        due.setdefault(source.check_by.isoformat(), []).append(source.key)
    return f"nextlineDue({json.dumps(due)});\n"
