# Every target works alone on a fresh clone and says little unless it fails.

PORT ?= 8000
BIN := .venv/bin
# Material prints a notice about MkDocs 2 on every build; pyproject.toml pins 1.x.
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve site test proofs bench release engine ruleset lock clean setup \
  setup-browser

help:
	@echo "make serve    build the site, serve it on http://127.0.0.1:$(PORT)/, build changes"
	@echo "make test     set up, check and test everything"
	@echo "make proofs   prove the claims about the rules, with the states checked"
	@echo "make bench    measure answers a second, sizes, and the page in Chromium;"
	@echo "              with KEEP=1 the page about speed shows it"
	@echo "make release  the archives to hand out, into dist/: whole, share, reference"
	@echo "make site     build the site into site/"
	@echo "make engine   build what the reader's browser runs into .cache/engine/"
	@echo "make ruleset  keep the fingerprints of this ruleset, for links made with it"
	@echo "make lock     rewrite the lock files with the newest versions allowed"
	@echo "make clean    remove everything the other targets made"

serve: site
	@$(BIN)/python build/serve.py --port $(PORT) --watch site

site: engine
	@$(BIN)/mkdocs build --strict

release: setup
	@$(BIN)/python build/release/make.py

engine: setup
	@$(BIN)/python build/engine.py

test: setup-browser
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet || \
	  { echo "format: run '.venv/bin/ruff format'"; exit 1; }
	@$(BIN)/mypy --no-error-summary
	@$(MAKE) --no-print-directory site
	@$(BIN)/pytest -q -n auto --maxprocesses 4 --dist loadfile

proofs: setup
	@PYTHONPATH=build:logic $(BIN)/python -u -m proofs

bench: setup site
	@sh build/setup.sh bench
	@PYTHONPATH=build:logic $(BIN)/python -u build/bench.py $(if $(KEEP),--keep)

ruleset: setup
	@$(BIN)/python build/ruleset.py

lock: setup
	@sh build/lock.sh

setup:
	@sh build/setup.sh

setup-browser:
	@sh build/setup.sh browser

clean:
	@rm -rf .venv .cache site dist build/node_modules .pytest_cache .mypy_cache \
	  .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
