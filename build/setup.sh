#!/bin/sh
# Makes .venv and build/node_modules from the lock files; quick when nothing changed.
#
#   sh build/setup.sh           what building the site needs
#   sh build/setup.sh browser   also what the tests need: Chromium, Firefox, WebKitGTK
#                               with a screen in memory, Java for the HTML checker,
#                               and the servers nginx, Apache and Caddy
#   sh build/setup.sh bench     also JupyterLite, which is only measured beside ours
#
# pip and npm keep whatever mirror or certificate settings the machine has: the
# hashes in the lock files decide what is accepted, not where it came from.
set -eu
cd "$(dirname "$0")/.."

wanted=$(cat .python-version)
install='apt-get update && apt-get install -y --no-install-recommends'

fail() {
  echo "setup: $*" >&2
  exit 1
}

# A pyenv shim exists for every version and refuses to run most of them, so a
# candidate counts only when it starts and says the right version.
runs() {
  [ -n "$1" ] && [ "$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' \
    2>/dev/null)" = "$wanted" ]
}

find_python() {
  for candidate in "python$wanted" \
    "$(PYENV_VERSION=$wanted pyenv which python 2>/dev/null || :)" \
    "$(uv python find --no-python-downloads "$wanted" 2>/dev/null || :)" \
    python3; do
    if runs "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  fail "Python $wanted not found: install it with 'apt-get install python$wanted-venv'," \
    "'pyenv install $wanted' or 'uv python install $wanted', then run this again"
}

# What a finished installation depends on; the folder counts because a virtual
# environment cannot be moved.
stamp() { { pwd; "$@"; } | cksum; }
same() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

# -qq: warnings about the machine's own pip settings are not ours to show.
pip() { PIP_DISABLE_PIP_VERSION_CHECK=1 .venv/bin/python -m pip -qq --no-input "$@"; }

python_ready() {
  now=$(stamp cat build/requirements.lock .python-version)
  if same .venv/ready "$now" && runs .venv/bin/python; then return; fi
  python=$(find_python) || exit 1
  echo "setup: installing Python packages into .venv"
  rm -rf .venv
  "$python" -m venv .venv >/dev/null 2>&1 ||
    fail "'$python -m venv .venv' failed: on Debian run 'apt-get install python$wanted-venv'"
  pip install --require-hashes -r build/requirements.lock ||
    fail "build/requirements.lock could not be installed: see pip's message above"
  echo "$now" > .venv/ready
}

# The package itself: a line in .venv that points at logic/, and its command.
project_ready() {
  now=$(stamp cat pyproject.toml)
  if same .venv/project "$now"; then return; fi
  pip install --no-deps --no-build-isolation --editable . ||
    fail "the package nextline could not be installed: see pip's message above"
  echo "$now" > .venv/project
}

node_ready() {
  now=$(stamp cat build/package-lock.json)
  if same build/node_modules/ready "$now"; then return; fi
  node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' 2>/dev/null ||
    fail "Node 18 or later not found: install it with 'apt-get install nodejs npm' or from nodejs.org"
  npm --version >/dev/null 2>&1 ||
    fail "npm not found: install it with 'apt-get install npm' or from nodejs.org"
  echo "setup: installing Pyodide into build/node_modules"
  (cd build && npm ci --silent --no-audit --no-fund --ignore-scripts) ||
    fail "build/package-lock.json could not be installed: run 'cd build && npm ci' to see why"
  echo "$now" > build/node_modules/ready
}

# In an environment of its own: its packages are of other versions than ours.
lite_ready() {
  lite=.cache/lite
  now=$(stamp cat build/lite/*.lock .python-version)
  if same "$lite/ready" "$now"; then return; fi
  echo "setup: installing JupyterLite into $lite, to be measured"
  rm -rf "$lite"
  .venv/bin/python -m venv "$lite/venv"
  lite_pip() { PIP_DISABLE_PIP_VERSION_CHECK=1 "$lite/venv/bin/python" -m pip -qq --no-input "$@"; }
  lite_pip install --require-hashes -r build/lite/tools.lock &&
    lite_pip download --no-deps --require-hashes --only-binary=:all: \
      --dest "$lite/wheels" -r build/lite/wheels.lock ||
    fail "build/lite/*.lock could not be installed: see pip's message above"
  echo "$now" > "$lite/ready"
}

# A command, and the Debian packages that bring it.
need() {
  if command -v "$1" >/dev/null 2>&1; then return; fi
  missing="${missing:+$missing and }$1"
  shift
  packages="$packages $*"
}

browser_ready() {
  missing=''
  packages=''
  need chromium chromium fonts-dejavu-core
  need firefox-esr firefox-esr
  need WebKitWebDriver webkit2gtk-driver
  need Xvfb xvfb
  need java default-jre-headless
  need nginx nginx-light
  need apache2 apache2-bin
  need caddy caddy
  if [ -z "$missing" ]; then return; fi
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    fail "$missing not found: as root run '$install$packages'"
  fi
  echo "setup: installing $missing"
  log=$(mktemp)
  # No server is started: tests start them, each in a folder of its own.
  if ! RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive sh -c "$install$packages" </dev/null >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    fail "$missing could not be installed: run '$install$packages' (whole log: $log)"
  fi
  rm -f "$log"
}

python_ready
project_ready
node_ready
case "${1-}" in
  '') ;;
  browser) browser_ready ;;
  bench)
    browser_ready
    lite_ready
    ;;
  *) fail "unknown argument '$1': use 'browser', 'bench' or nothing" ;;
esac
