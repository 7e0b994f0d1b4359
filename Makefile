# `make` alone lists the targets. Windows has no make: the README has the same lines for PowerShell.
SHELL := /bin/sh
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help run test tests setup check format lint types imports content manual translations screenshots a11y bundle windows bench proofs torture workflows quality lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

# macOS always has a screen; elsewhere the session says so.
screen := $(filter Darwin,$(shell uname))$(DISPLAY)$(WAYLAND_DISPLAY)

run: ## Open the program; without a display, make the sample report
	@sh tools/setup.sh run
ifneq ($(screen),)
	@$(BIN)/it-audit
else
	@echo "There is no display here, so no window opens. The sample firm's audit is made instead:"
	@$(BIN)/python tools/sample_run.py
endif

test: check tests ## Run every check and test

# Where compiled modules are not kept, every program that a test starts would compile ours anew.
tests: setup
	@mkdir -p build
	PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen $(BIN)/pytest --numprocesses auto --dist loadfile --cov --cov-report= --cov-report=json:build/coverage.json
	$(BIN)/python tools/coverage_floor.py build/coverage.json

setup: ## Set up everything that working on the program needs
	@sh tools/setup.sh test

check: lint types imports content ## Run every check, without the tests
	$(BIN)/python tools/translations.py --check

format: setup ## Format the code and repair what can be repaired
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

lint: setup ## Check format and lint rules
	$(BIN)/ruff format --check
	$(BIN)/ruff check

types: setup ## Check the types
	$(BIN)/mypy

imports: setup ## Check who may import whom
	$(BIN)/lint-imports --no-logo

content: setup ## Check the question bank
	$(BIN)/it-audit bank --check

manual: setup ## Write the manual page of the command line
	$(BIN)/python tools/manual_page.py

translations: setup ## Collect the window's texts and compile their translations
	$(BIN)/python tools/translations.py

screenshots: setup ## Take the pictures of docs/images and of the guides
	$(BIN)/python tools/screenshots.py
	$(BIN)/python tools/guide_pictures.py

bundle: setup ## Build the program that needs no Python, in dist/it-audit, and try it out
	@sh packaging/bundle.sh $(BIN)/python

windows: setup ## Build the Windows installer and portable zip on Linux and try them under Wine (root, long)
	@sh packaging/windows/make.sh $(BIN)/python $(BIN)/uv

bench: setup bundle ## Measure against the goals; the results go to docs/benchmarks.md (long)
	$(BIN)/python -m benchmarks

proofs: setup ## Try every rule on a thousand firms and the costs against a million samples; the figures go to docs/proofs.md (long)
	HYPOTHESIS_PROFILE=long $(BIN)/python -m pytest -p tests.proof_figures -m "hypothesis or slow" tests/domain tests/session tests/report

torture: setup ## Prove that files withstand kills, power cuts and strangers; the figures go to docs/torture.md (long)
	$(BIN)/pytest -p no:randomly -o python_files='prove_*.py' tests/torture

a11y: setup ## Do a whole audit by screen reader, and open everything in every look (long; Linux: xvfb dbus at-spi2-core gir1.2-atspi-2.0 python3-gi)
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -p no:randomly -o python_files='prove_*.py' tests/accessibility

workflows: ## Check the workflow files of the build service (needs npm)
	@mkdir -p build/workflows && cp tools/workflows/* build/workflows
	@cd build/workflows && npm ci --silent --ignore-scripts --no-audit --no-fund
	node build/workflows/check.cjs .github/workflows/*.yml

# Keeps the locked versions that still fit; UPGRADE=1 takes the newest.
LOCK = UV_CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/uv pip compile --quiet --no-config --universal \
	--python-version 3.11 --generate-hashes --no-emit-index-url $(if $(UPGRADE),--upgrade)
lock: setup ## Lock the dependencies of pyproject.toml (UPGRADE=1: newest versions)
	$(LOCK) -o requirements/runtime.txt pyproject.toml
	$(LOCK) -o requirements/dev.txt -c requirements/runtime.txt --group dev pyproject.toml
	$(LOCK) -o requirements/build.txt -c requirements/dev.txt --group build
	$(LOCK) -o requirements/bundle.txt -c requirements/runtime.txt --group bundle pyproject.toml
	$(LOCK) -o requirements/quality.txt --group quality
	$(LOCK) -o requirements/lab.txt --group lab

quality: setup ## Have reports checked by others (needs Java, npm and Chromium)
	@sh tools/quality/setup.sh
	$(BIN)/python tools/quality/run.py

clean: ## Remove everything that was made here
	rm -rf .venv .venv-bundle build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage
	find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
