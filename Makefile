# make run: set up, train when needed, serve on http://localhost:8000.   make test: everything the gate checks.
.PHONY: run test bench lint lock train setup setup-test

run: setup
	.venv/bin/hellef serve

train: setup
	.venv/bin/hellef train

test: setup-test lint
	scripts/install-test-tools.sh
	.venv/bin/hellef check
	.venv/bin/hellef train
	.venv/bin/pytest

bench: setup-test
	.venv/bin/python -m tests.bench

lint: setup-test
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy

setup:
	scripts/setup.sh requirements.lock

setup-test:
	scripts/setup.sh requirements-test.lock

# Resolve anew: the lock files hold names, versions and hashes, no addresses.
lock:
	uv="$$(scripts/uv.sh)"; \
	"$$uv" pip compile pyproject.toml -p 3.11 -q --generate-hashes --no-header --no-annotate -o requirements.lock && \
	"$$uv" pip compile pyproject.toml --group dev -c requirements.lock -p 3.11 -q --generate-hashes --no-header --no-annotate -o requirements-test.lock
