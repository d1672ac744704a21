# Each target sets up what is missing in .venv, then runs one command that could be typed.
# Another report: make report COUNTY=15 CYCLE=2021-2023 LANGUAGE=nn
PYTHON   ?= python3
COUNTY   ?= 50
CYCLE    ?= 2021-2023
LANGUAGE ?= nb
ARGS     ?=

# Quarto installed by the set-up lies in .venv/bin.
export PATH := $(CURDIR)/.venv/bin:$(PATH)

.PHONY: report reports test lab check bench lock clean setup

report: setup ## publish the report and say where it is
	@.venv/bin/sektorplan build --county $(COUNTY) --cycle $(CYCLE) --language $(LANGUAGE) $(ARGS)

reports: report ## the same, and Møre og Romsdal in nynorsk beside it
	@$(MAKE) --no-print-directory report COUNTY=15 LANGUAGE=nn

test: setup ## all tests, two at a time, in random order
	.venv/bin/python -m pytest -n 2 $(ARGS)

lab: setup ## open the notebooks
	@# Neither news nor updates are asked for: only `sektorplan fetch` uses the network.
	.venv/bin/jupyter lab notebooks --LabApp.news_url=None \
		--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate $(ARGS)

check: setup ## format, lint, types, and the rules of the house
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/python -m pytest -q tests/test_architecture.py tests/test_environment.py tests/test_readme.py

bench: setup ## what a build costs, beside what a plain one costs
	.venv/bin/python -m benchmarks $(ARGS)

lock: setup ## write requirements.lock from pyproject.toml; newer versions with ARGS=--upgrade
	.venv/bin/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
		--fork-strategy fewest --generate-hashes --no-annotate --quiet \
		--custom-compile-command "make lock" --output-file requirements.lock $(ARGS)

clean: ## remove what can be made again; published reports stay
	rm -rf .venv .venv.lock .mypy_cache .ruff_cache .pytest_cache .hypothesis data/processed

setup:
	@if [ -x .venv/bin/python ]; then exec .venv/bin/python environment.py; fi; \
	command -v $(PYTHON) >/dev/null || \
		{ echo "Fant ikke $(PYTHON). Arbeidsboken trenger Python 3.11 eller nyere." >&2; exit 1; }; \
	exec $(PYTHON) environment.py
