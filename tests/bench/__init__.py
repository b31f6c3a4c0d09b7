"""Benchmarks: figures for the README, never a pass or fail. `make bench` runs them all."""
