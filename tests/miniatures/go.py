"""Go folders: an Exercism download, a module of several packages, one that does not build, one that skips."""

from __future__ import annotations

import json

from . import Miniature

GO = ("go", "test", "-v", "./...")
_CONFIG = json.dumps(
    {"files": {"solution": ["kiln.go"], "test": ["kiln_test.go"], "example": [".meta/example.go"]}}
)
_KILN = "package kiln\n\n// Heat is the heat after some hours.\nfunc Heat(hours int) int {\n\treturn hours * 100\n}\n"
_KILN_TEST = (
    'package kiln\n\nimport "testing"\n\nvar cases = []struct {\n\tname string\n\thours, want int\n}{\n'
    '\t{"a short one", 1, 100},\n\t{"a long one", 20, 1200},\n}\n\nfunc TestHeat(t *testing.T) {\n'
    "\tfor _, test := range cases {\n\t\tt.Run(test.name, func(t *testing.T) {\n"
    "\t\t\tif got := Heat(test.hours); got != test.want {\n"
    '\t\t\t\tt.Fatalf("Heat(%d)\\n got: %d\\nwant: %d", test.hours, got, test.want)\n'
    "\t\t\t}\n\t\t})\n\t}\n}\n\nfunc BenchmarkHeat(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\tHeat(i)\n\t}\n}\n"
)
_POT = "package pot\n\nfunc Size(clay int) int { return clay / 2 }\n"
_POT_TEST = (
    'package pot_test\n\nimport (\n\t"testing"\n\n\t"clay.example/shop/inner/pot"\n)\n\n'
    'func TestSize(t *testing.T) {\n\tif got := pot.Size(4); got != 2 {\n\t\tt.Errorf("Size(4) = %d, want 2", got)\n\t}\n}\n'
)
_MODULE = "module clay.example/shop\n\ngo 1.19\n"

FOLDERS = (
    Miniature(
        "go exercism",
        "exercism-go",
        {
            "go.mod": "module kiln\n\ngo 1.18\n",
            "kiln.go": _KILN,
            "kiln_test.go": _KILN_TEST,
            ".exercism/config.json": _CONFIG,
            ".meta/example.go": _KILN,
            "HELP.md": "# Help\n\nWrite to exercism.\n",
        },
        GO,
    ),
    Miniature(
        "go module",
        "go",
        {
            "go.mod": _MODULE,
            "main.go": "package main\n\nfunc main() {}\n",
            "inner/pot/pot.go": _POT,
            "inner/pot/pot_test.go": _POT_TEST,
            "inner/state.go": "package inner\n\nvar Fired int\n",
            "inner/state_test.go": (
                'package inner\n\nimport "testing"\n\nfunc TestFires(t *testing.T) { Fired = 1 }\n\n'
                "func TestIsFired(t *testing.T) {\n\tif Fired != 1 {\n\t\tt.Error(Fired)\n\t}\n}\n"
            ),
        },
        GO,
    ),
    Miniature(
        "go does not build",
        "go",
        {
            "go.mod": _MODULE,
            "inner/pot/pot.go": _POT.replace("clay / 2", 'clay / "2"'),
            "inner/pot/pot_test.go": _POT_TEST,
        },
        GO,
    ),
    Miniature(
        "go skips and panics",
        "go",
        {
            "go.mod": _MODULE,
            "pot.go": "package pot\n\nfunc Size(clay []int) int { return clay[3] }\n",
            "pot_test.go": (
                'package pot\n\nimport "testing"\n\nfunc TestLater(t *testing.T) { t.Skip("later") }\n\n'
                "func TestSize(t *testing.T) { Size(nil) }\n"
            ),
        },
        GO,
    ),
)
