"""Measures the budgets of the specification as ratios, side by side, in one run."""
