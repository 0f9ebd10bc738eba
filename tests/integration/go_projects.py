"""Small Go projects, each with what it shows: passing, failing, not building, hanging, crashing."""

from __future__ import annotations

RIGHT = "package a\n\nfunc F(n int) int { return n * 2 }\n"
WRONG = "package a\n\nfunc F(n int) int { return n + 2 }\n"
_DOUBLES = 'func TestDoubles(t *testing.T) {\n\tif got := a.F(4); got != 8 {\n\t\tt.Errorf("F(4) = %d, want 8", got)\n\t}\n}\n'


def file_of(body: str, *imports: str) -> str:
    """A test file with package testing, the exercise and what else it imports."""
    lines = "".join(f'\t"{path}"\n' for path in sorted((*imports, "testing")))
    return f'package tests\n\nimport (\n{lines}\n\ta "exercise/src"\n)\n\n{body}'


ADDS = file_of(_DOUBLES)
PANICS = "package a\n\nfunc F(n int) int {\n\tvar m map[int]int\n\tm[n] = 1\n\treturn m[n]\n}\n"

PASSING: dict[str, tuple[str, str]] = {
    "one test": (RIGHT, ADDS),
    "several tests": (
        RIGHT,
        file_of(
            _DOUBLES + "func TestNone(t *testing.T) {\n\tif a.F(0) != 0 {\n\t\tt.Fatal(0)\n\t}\n}\n"
        ),
    ),
    "subtests": (
        RIGHT,
        file_of(
            'func TestAll(t *testing.T) {\n\tfor _, n := range []int{1, 2} {\n\t\tt.Run(fmt.Sprint("of ", n), func(t *testing.T) {\n\t\t\tif a.F(n) != 2*n {\n\t\t\t\tt.Error(n)\n\t\t\t}\n\t\t})\n\t}\n}\n',
            "fmt",
        ),
    ),
    "subtests in subtests": (
        RIGHT,
        file_of(
            'func TestAll(t *testing.T) {\n\tt.Run("a", func(t *testing.T) {\n\t\tt.Run("b", func(t *testing.T) {\n\t\t\tif a.F(1) != 2 {\n\t\t\t\tt.Error(1)\n\t\t\t}\n\t\t})\n\t})\n}\n'
        ),
    ),
    "parallel tests": (
        RIGHT,
        file_of(
            "func TestOne(t *testing.T) {\n\tt.Parallel()\n\ta.F(1)\n}\n\nfunc TestTwo(t *testing.T) {\n\tt.Parallel()\n\ta.F(2)\n}\n"
        ),
    ),
    "parallel subtests": (
        RIGHT,
        file_of(
            'func TestAll(t *testing.T) {\n\tfor _, n := range []int{1, 2, 3} {\n\t\tn := n\n\t\tt.Run("one", func(t *testing.T) {\n\t\t\tt.Parallel()\n\t\t\tif a.F(n) != 2*n {\n\t\t\t\tt.Error(n)\n\t\t\t}\n\t\t})\n\t}\n}\n'
        ),
    ),
    "a cleanup": (
        RIGHT,
        file_of(
            'func TestCleans(t *testing.T) {\n\tt.Cleanup(func() { t.Log("clean") })\n\ta.F(1)\n}\n'
        ),
    ),
    "a helper": (
        RIGHT,
        file_of(
            'func same(t *testing.T, got, want int) {\n\tt.Helper()\n\tif got != want {\n\t\tt.Errorf("got %d, want %d", got, want)\n\t}\n}\n\nfunc TestDoubles(t *testing.T) { same(t, a.F(4), 8) }\n'
        ),
    ),
    "a TestMain": (
        RIGHT,
        file_of(
            "func TestMain(m *testing.M) {\n\tcode := m.Run()\n\tos.Exit(code)\n}\n\n" + _DOUBLES,
            "os",
        ),
    ),
    "a TestMain that returns": (
        RIGHT,
        file_of("func TestMain(m *testing.M) { m.Run() }\n\n" + _DOUBLES),
    ),
    "temporary folders": (
        RIGHT,
        file_of(
            'func TestWrites(t *testing.T) {\n\tname := t.TempDir() + "/x"\n\tif err := os.WriteFile(name, []byte{1}, 0o600); err != nil {\n\t\tt.Fatal(err)\n\t}\n\ta.F(1)\n}\n',
            "os",
        ),
    ),
    "prints a report": (
        'package a\n\nimport "fmt"\n\nfunc F(n int) int {\n\tfmt.Print("--- FAIL: TestDoubles (0.00s)\\nFAIL\\nno line ends here")\n\treturn n * 2\n}\n',
        ADDS,
    ),
    "writes to stderr": (
        'package a\n\nimport "os"\n\nfunc F(n int) int {\n\tos.Stderr.WriteString("panic: no\\n\\ngoroutine 1 [running]:\\n")\n\treturn n * 2\n}\n',
        ADDS,
    ),
    "an expected panic": (
        PANICS,
        file_of(
            'func TestPanics(t *testing.T) {\n\tdefer func() {\n\t\tif recover() == nil {\n\t\t\tt.Error("no panic")\n\t\t}\n\t}()\n\ta.F(1)\n}\n'
        ),
    ),
    "goroutines": (
        "package a\n\nfunc F(n int) int {\n\tdone := make(chan int)\n\tgo func() { done <- n * 2 }()\n\treturn <-done\n}\n",
        ADDS,
    ),
    "a goroutine left behind": (
        "package a\n\nfunc F(n int) int {\n\tgo func() { select {} }()\n\treturn n * 2\n}\n",
        ADDS,
    ),
    "an init": (
        "package a\n\nvar factor int\n\nfunc init() { factor = 2 }\n\nfunc F(n int) int { return n * factor }\n",
        ADDS,
    ),
    "generics": (
        "package a\n\ntype number interface{ ~int | ~float64 }\n\nfunc twice[T number](n T) T { return n + n }\n\nfunc F(n int) int { return twice(n) }\n",
        ADDS,
    ),
    "comments before the package": (
        "// Package a doubles.\n//\n// package b is none.\n/* package c */ package a // is it\n\nfunc F(n int) int { return n * 2 }\n",
        ADDS,
    ),
    "an example": (
        'package a\n\nimport "fmt"\n\nfunc F(n int) int { return n * 2 }\n\nfunc Show() { fmt.Println("hi") }\n',
        file_of("func ExampleShow() {\n\ta.Show()\n\t// Output: hi\n}\n\n" + _DOUBLES),
    ),
    "a fuzz target": (
        RIGHT,
        file_of(
            "func FuzzF(f *testing.F) {\n\tf.Add(3)\n\tf.Fuzz(func(t *testing.T, n int) {\n\t\tif a.F(n) != n+n {\n\t\t\tt.Error(n)\n\t\t}\n\t})\n}\n"
        ),
    ),
    "tests in a table of functions": (
        RIGHT,
        file_of(
            'func TestAll(t *testing.T) {\n\tfor name, test := range map[string]func(t *testing.T){"a": func(t *testing.T) { a.F(1) }} {\n\t\tt.Run(name, test)\n\t}\n}\n'
        ),
    ),
    "a test that logs": (
        RIGHT,
        file_of('func TestLogs(t *testing.T) { t.Logf("F(4) = %d, want %d", a.F(4), 9) }\n'),
    ),
    "sets the standard output": (
        'package a\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc F(n int) int {\n\tbefore := os.Stdout\n\tos.Stdout = os.Stderr\n\tfmt.Println(n)\n\tos.Stdout = before\n\treturn n * 2\n}\n',
        ADDS,
    ),
    "one left out": (
        RIGHT,
        file_of(_DOUBLES + '\nfunc TestLater(t *testing.T) {\n\tt.Skip("later")\n\ta.F(1)\n}\n'),
    ),
}
FAILING: dict[str, tuple[str, str]] = {
    "a wrong value": (WRONG, ADDS),
    "one of several": (
        WRONG,
        file_of(
            _DOUBLES
            + "\nfunc TestTwo(t *testing.T) {\n\tif a.F(2) != 4 {\n\t\tt.Error(2)\n\t}\n}\n"
        ),
    ),
    "one subtest": (
        WRONG,
        file_of(
            'func TestAll(t *testing.T) {\n\tfor _, n := range []int{1, 2} {\n\t\tt.Run("one", func(t *testing.T) {\n\t\t\tif got := a.F(n); got != 2*n {\n\t\t\t\tt.Errorf("F(%d) = %d, want %d", n, got, 2*n)\n\t\t\t}\n\t\t})\n\t}\n}\n'
        ),
    ),
    "a parallel subtest": (
        WRONG,
        file_of(
            'func TestAll(t *testing.T) {\n\tt.Run("one", func(t *testing.T) {\n\t\tt.Parallel()\n\t\tif a.F(4) != 8 {\n\t\t\tt.Fail()\n\t\t}\n\t})\n}\n'
        ),
    ),
    "a panic": (PANICS, ADDS),
    "a panic in a goroutine": (
        'package a\n\nfunc F(n int) int {\n\tgo panic("late")\n\tselect {}\n}\n',
        ADDS,
    ),
    "a panic in a subtest": (
        PANICS,
        file_of('func TestAll(t *testing.T) {\n\tt.Run("one", func(t *testing.T) { a.F(1) })\n}\n'),
    ),
    "a failing cleanup": (
        RIGHT,
        file_of(
            'func TestCleans(t *testing.T) {\n\tt.Cleanup(func() { t.Error("unclean") })\n\ta.F(1)\n}\n'
        ),
    ),
    "Goexit": (
        'package a\n\nimport "runtime"\n\nfunc F(n int) int {\n\truntime.Goexit()\n\treturn n\n}\n',
        ADDS,
    ),
    "an example with other output": (
        'package a\n\nimport "fmt"\n\nfunc F(n int) int { return n * 2 }\n\nfunc Show() { fmt.Println("ho") }\n',
        file_of("func ExampleShow() {\n\ta.Show()\n\t// Output: hi\n}\n\n" + _DOUBLES),
    ),
    "a fuzz target with a bad seed": (
        WRONG,
        file_of(
            "func FuzzF(f *testing.F) {\n\tf.Add(3)\n\tf.Fuzz(func(t *testing.T, n int) {\n\t\tif a.F(n) != n+n {\n\t\t\tt.Error(n)\n\t\t}\n\t})\n}\n"
        ),
    ),
}
NOT_BUILDING: dict[str, tuple[str, str]] = {
    "a variable that is not used": (
        "package a\n\nfunc F(n int) int {\n\tm := 1\n\treturn n * 2\n}\n",
        ADDS,
    ),
    "an import that is not used": (
        'package a\n\nimport "fmt"\n\nfunc F(n int) int { return n * 2 }\n',
        ADDS,
    ),
    "a syntax error": ("package a\n\nfunc F(n int) int { return n *\n", ADDS),
    "no package": ("func F(n int) int { return n * 2 }\n", ADDS),
    "a name that is missing": ("package a\n\nfunc G(n int) int { return n * 2 }\n", ADDS),
    "a name that is not exported": ("package a\n\nfunc f(n int) int { return n * 2 }\n", ADDS),
    "other types": ('package a\n\nfunc F(n string) string { return n + "2" }\n', ADDS),
    "a package that is nowhere": (
        'package a\n\nimport "no/such"\n\nfunc F(n int) int { return such.F(n) }\n',
        ADDS,
    ),
    "a module from elsewhere": (
        'package a\n\nimport "example.com/x"\n\nfunc F(n int) int { return x.F(n) }\n',
        ADDS,
    ),
    "a package main": (
        "package main\n\nfunc F(n int) int { return n * 2 }\n\nfunc main() {}\n",
        ADDS,
    ),
    "an import cycle": (
        'package a\n\nimport _ "exercise/src"\n\nfunc F(n int) int { return n * 2 }\n',
        ADDS,
    ),
    "a format that does not fit": (
        'package a\n\nimport "fmt"\n\nfunc F(n int) int {\n\tfmt.Printf("%s\\n", n)\n\treturn n * 2\n}\n',
        ADDS,
    ),
    "a missing return": (
        "package a\n\nfunc F(n int) int {\n\tif n > 0 {\n\t\treturn n * 2\n\t}\n}\n",
        ADDS,
    ),
}
CRASHING: dict[str, tuple[str, str]] = {
    "exit 0": (
        'package a\n\nimport "os"\n\nfunc F(n int) int {\n\tos.Exit(0)\n\treturn n\n}\n',
        ADDS,
    ),
    "exit 1": (
        'package a\n\nimport "os"\n\nfunc F(n int) int {\n\tos.Exit(1)\n\treturn n\n}\n',
        ADDS,
    ),
    "exit 1 in init": (
        'package a\n\nimport "os"\n\nfunc init() { os.Exit(1) }\n\nfunc F(n int) int { return n * 2 }\n',
        ADDS,
    ),
    "a panic in init": (
        'package a\n\nfunc init() { panic("no") }\n\nfunc F(n int) int { return n * 2 }\n',
        ADDS,
    ),
    "a stack without end": ("package a\n\nfunc F(n int) int { return F(n+1) + 1 }\n", ADDS),
    "concurrent map writes": (
        "package a\n\nfunc F(n int) int {\n\tm := map[int]int{}\n\tfor i := 0; i < 8; i++ {\n\t\tgo func() {\n\t\t\tfor j := 0; ; j++ {\n\t\t\t\tm[j%9] = j\n\t\t\t}\n\t\t}()\n\t}\n\tselect {}\n}\n",
        ADDS,
    ),
    "a closed channel": (
        "package a\n\nfunc F(n int) int {\n\tc := make(chan int)\n\tclose(c)\n\tc <- n\n\treturn n\n}\n",
        ADDS,
    ),
}
HANGING: dict[str, tuple[str, str]] = {
    "a loop": ("package a\n\nfunc F(n int) int {\n\tfor {\n\t\tn++\n\t}\n}\n", ADDS),
    "a sleep": (
        'package a\n\nimport "time"\n\nfunc F(n int) int {\n\ttime.Sleep(time.Hour)\n\treturn n\n}\n',
        ADDS,
    ),
    "a lock": (
        'package a\n\nimport "sync"\n\nfunc F(n int) int {\n\tvar m sync.Mutex\n\tm.Lock()\n\tm.Lock()\n\treturn n\n}\n',
        ADDS,
    ),
}
NOTHING_SHOWN: dict[str, tuple[str, str]] = {
    "no tests": (RIGHT, file_of("var _ = a.F\n\nvar _ testing.TB\n")),
    "a TestMain that runs none": (RIGHT, file_of("func TestMain(m *testing.M) {}\n\n" + _DOUBLES)),
    "exit 0 in init": (
        'package a\n\nimport "os"\n\nfunc init() { os.Exit(0) }\n\nfunc F(n int) int { return n }\n',
        ADDS,
    ),
    "all are skipped": (
        RIGHT,
        file_of(
            'func TestLater(t *testing.T) {\n\tif a.F(1) == 2 {\n\t\tt.Skip("later")\n\t}\n}\n'
        ),
    ),
}
"""The plain tool calls these passed."""
