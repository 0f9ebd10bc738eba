// Brings a Makefile and GNUmakefile of its own that run commands while they are read.
// Stopped by: only the build files of the exercise are obeyed.
#include "twice.hpp"
int twice(int n) { (void)n; return 0; }
==> Makefile <==
X := $(shell touch @OUT@/made)
test:
	@echo "[ok] doubles"; echo "[ok] doubles_zero"; echo "[done] tests/test_t.cpp: 2 tests, 2 passed"
==> GNUmakefile <==
X := $(shell touch @OUT@/made)
test:
	@echo "[ok] doubles"; echo "[ok] doubles_zero"; echo "[done] tests/test_t.cpp: 2 tests, 2 passed"
