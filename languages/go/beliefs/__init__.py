"""What Go source shows of wrong beliefs, as static patterns.

Each also occurs in correct programs, so it means something only beside a failing run
(misconceptions.toml says beside which).
"""
