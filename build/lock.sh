#!/bin/sh
# Rewrites the two lock files. Needs the network and `sh build/setup.sh` before.
#
# The machine's own pip settings are set aside, so that no mirror, constraint or
# local folder of whoever runs this ends up deciding a version or in a file.
set -eu
cd "$(dirname "$0")/.."

wanted=$(.venv/bin/python - <<'PYTHON'
import tomllib

with open("pyproject.toml", "rb") as file:
    groups = tomllib.load(file)["dependency-groups"]
print("\n".join(line for group in groups.values() for line in group))
PYTHON
)

{
  echo '# Written by `make lock` from the dependency groups in pyproject.toml.'
  printf '%s\n' "$wanted" |
    env -u PIP_FIND_LINKS -u PIP_INDEX_URL -u PIP_EXTRA_INDEX_URL -u PIP_CONSTRAINT \
      PIP_CONFIG_FILE=/dev/null \
      .venv/bin/pip-compile --quiet --no-config --generate-hashes --allow-unsafe \
      --strip-extras --no-header --no-annotate --no-emit-options \
      --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
      --output-file=- - "$@"
} > build/requirements.lock.new
mv build/requirements.lock.new build/requirements.lock

cd build
npm install --package-lock-only --silent --no-audit --no-fund
# Who asks for donations is no part of what is locked; the lock keeps no address.
node -e '
const fs = require("fs");
const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
for (const entry of Object.values(lock.packages)) delete entry.funding;
fs.writeFileSync("package-lock.json", JSON.stringify(lock, null, 2) + "\n");
'
