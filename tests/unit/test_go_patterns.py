"""Static patterns of wrong beliefs in Go: what each sees, and what looks alike and is right."""

from __future__ import annotations

import pytest

from languages.go.code import CODE
from schemas.content import SourceFile

STALL = "type Stall struct {\n\tFee int\n\tNext *Stall\n}\n"
BOX = "type Box struct {\n\tmu sync.Mutex\n\tn int\n\titems []int\n\tby map[string]int\n\tnext *Box\n}\n"


def lines(name: str, text: str) -> list[int]:
    return [line for line, _words in CODE.patterns[name](f"package p\n{text}\n")]


@pytest.mark.parametrize(
    ("name", "seen", "unseen"),
    [
        ("changed_loop_copy", "for _, s := range v { s.Fee++ }", "for i := range v { v[i].Fee++ }"),
        ("changed_loop_copy", "for _, s := range v { s.Fee += 2 }", "for _, s := range v { s.Fee += 2; w = append(w, s) }"),
        ("changed_loop_copy", "for _, s := range v { s.Fee = 1 }", "for i, s := range v { s.Fee = 1; v[i] = s }"),
        ("changed_loop_copy", "for _, s := range v { s.Fee = 1 }", "for _, s := range p { s.Fee = 1 }"),
        ("changed_loop_copy", "for _, s := range v { s.Fee = 1 }", "for _, s := range v { s.Fee = 1; t += s.Fee }"),
        ("changed_loop_copy", "for _, s := range v { s.Fee = 1 }", "for _, s := range v { s.Next.Fee = 1 }"),
        ("lost_change", "s := v[0]; s.Fee = 3", "s := &v[0]; s.Fee = 3"),
        ("lost_change", "s := v[0]; s.Fee = 3", "s := v[0]; s.Fee = 3; v[0] = s"),
        ("lost_change", "s, ok := stalls[n]; f(ok); s.Fee = 3", "s, ok := stalls[n]; f(ok); s.Fee = 3; stalls[n] = s"),
        ("appended_to_part", "a := v[:2]; a = append(a, x); f(v)", "a := v[:2:2]; a = append(a, x); f(v)"),
        ("appended_to_part", "a := append(v[:2], x); f(a, v)", "v = append(v[:2], x); f(v)"),
        ("appended_to_part", "a := append(v[:2], x); f(a, v)", "a := append(v[:2], x); f(a)"),
        ("appended_to_part", "a := append(v[:2], x); f(a, v)", "a := append([]Stall(nil), v[:2]...); f(a, v)"),
        ("filled_behind_zeros", "a := make([]int, n); for i := range v { a = append(a, i) }", "a := make([]int, 0, n); for i := range v { a = append(a, i) }"),
        ("filled_behind_zeros", "a := make([]int, n); a = append(a, 1)", "a := make([]int, n); a[0] = 2; a = append(a, 1)"),
        ("filled_behind_zeros", "a := make([]int, n); a = append(a, 1)", "a := make([]int, 0); a = append(a, 1)"),
        ("index_for_value", "for s := range v { f(s) }", "for i := range v { f(i) }"),
        ("index_for_value", "for s := range v { f(s) }", "for s := range v { f(v[s]) }"),
        ("index_for_value", "for s := range v { f(s) }", "for s := range m { f(s) }"),
        ("unsorted_map", "for k := range m { w = append(w, k) }", "for k := range m { w = append(w, k) }; sort.Strings(w)"),
        ("unsorted_map", "for k := range m { fmt.Println(k) }", "for k := range m { total += m[k] }"),
        ("unsorted_map", "for k := range m { w = append(w, k) }", "for k := range v { w = append(w, k) }"),
        ("divided_first", "x := float64(n / 3); f(x)", "x := float64(n) / 3; f(x)"),
        ("divided_first", "x := n / n2 * 100; f(x)", "x := n * 100 / n2; f(x)"),
        ("divided_first", "x := 100 * (n / n2); f(x)", "x := 100 * n / n2; f(x)"),
        ("divided_first", "x := n / 7 * 100; f(x)", "x := n / 10 * 10; f(x)"),
        ("divided_first", "x := float64(n / 3); f(x)", "x := real / 3 * 100; f(x)"),
        ("shadowed_variable", "t := 1; if n > 2 { t := 3; f(t) }; f(t)", "t := 1; if n > 2 { t = 3; f(t) }; f(t)"),
        ("shadowed_variable", "t := 1; if n > 2 { t := 3; f(t) }; f(t)", "t := 1; f(t); if n > 2 { t := 3; f(t) }"),
        ("shadowed_variable", "t := 1; if n > 2 { t := 3; f(t) }; f(t)", "t := 1; for i := range v { t := t; f(t) }; f(t)"),
        ("shadowed_variable", "t := 1; if n > 2 { t := 3; f(t) }; f(t)", "t := 1; if t := 3; n > 2 { f(t) }; f(t)"),
        ("shadowed_variable", "t := 1; if n > 2 { t := 3; f(t) }; f(t)", "_, err := f(); if err == nil { _, err := f(); f(err) }; f(err)"),
        ("error_ignored", "x, _ := strconv.Atoi(s); f(x)", "x, err := strconv.Atoi(s); f(x, err)"),
        ("error_ignored", "check(n)", "f(n)"),
        ("error_ignored", "x, _ := pair(n); f(x)", "x, _ := two(n); f(x)"),
        ("error_compared", "if err == ErrNone { f() }", "if errors.Is(err, ErrNone) { f() }"),
        ("error_compared", "if err == ErrNone { f() }", "if err == nil || err == io.EOF { f() }"),
        ("error_compared", "if b, ok := err.(*Bad); ok { f(b) }", "if b, ok := v.(*Bad); ok { f(b) }"),
        ("late_arguments", "n = 1; defer f(n); n = 2", "n = 1; defer func() { f(n) }(); n = 2"),
        ("late_arguments", "n = 1; defer f(n); n = 2", "n = 1; defer f(n); f(n)"),
        ("late_arguments", "n = 1; defer f(n); n = 2", "n = 2; defer f(n)"),
        ("defer_in_loop", "for range v { defer f() }", "for range v { func() { defer f() }() }"),
        ("captured_in_loop", "for i := range v { w = append(w, func() { f(i) }) }", "for i := range v { i := i; w = append(w, func() { f(i) }) }"),
        ("captured_in_loop", "for i := range v { go func() { f(i) }() }", "for i := range v { go func(i int) { f(i) }(i) }"),
        ("captured_in_loop", "for i := 0; i < 3; i++ { w[i] = func() { f(i) } }", "for i := 0; i < 3; i++ { func() { f(i) }() }"),
        ("captured_in_loop", "for _, s := range v { defer func() { f(s) }() }", "for _, s := range v { each(func() { f(s) }) }"),
        ("not_waited", "go f(n)", "go f(n); <-done"),
        ("not_waited", "group := sync.WaitGroup{}; go func() { group.Done() }()", "go func() { group.Done() }(); group.Wait()"),
        ("not_waited", "go f(n)", "go f(n); for x := range done { f(x) }"),
        ("not_waited", "go f(n)", "go f(n); select { case <-done: }"),
        ("not_waited", "go func() { group.Add(1); defer group.Done() }(); group.Wait()", "group.Add(1); go func() { defer group.Done() }(); group.Wait()"),
        ("sent_to_nobody", "c := make(chan int); c <- 1; f(<-c)", "c := make(chan int, 1); c <- 1; f(<-c)"),
        ("sent_to_nobody", "c := make(chan int); c <- 1; f(<-c)", "c := make(chan int); go func() { c <- 1 }(); f(<-c)"),
        ("sent_to_nobody", "c := make(chan int); c <- 1; f(<-c)", "c := make(chan int); go f(c); c <- 1"),
        ("sent_to_nobody", "c := make(chan int); f(<-c)", "c := make(chan int); f(c); f(<-c)"),
        ("never_closed", "for x := range done { f(x) }", "close(done); for x := range done { f(x) }"),
        ("unlocked", "t := 0; go func() { t++ }(); f(t)", "t := 0; go func() { mu.Lock(); t++; mu.Unlock() }(); f(t)"),
        ("unlocked", "t := 0; go func() { t++ }(); f(t)", "go func() { t := 0; t++; f(t) }()"),
        ("unlocked", "go func() { m[s]++ }()", "go func(i int) { v[i].Fee++ }(1)"),
        ("lock_kept", "mu.Lock(); f(n)", "mu.Lock(); defer mu.Unlock(); f(n)"),
        ("lock_kept", "mu.Lock(); if n > 1 { return }; mu.Unlock()", "mu.Lock(); if n > 1 { mu.Unlock(); return }; mu.Unlock()"),
        ("lock_kept", "mu.Lock(); f(n)", "mu.Lock(); f(n); mu.Unlock()"),
        ("lock_kept", "mu.RLock(); mu.Unlock()", "mu.RLock(); mu.RUnlock()"),
    ],
)  # fmt: skip
def test_patterns_are_strict(name: str, seen: str, unseen: str) -> None:
    head = (
        f"{STALL}func check(n int) error {{ return nil }}\n"
        "func pair(n int) (int, error) { return n, nil }\nfunc two(n int) (int, int) { return n, n }\n"
        "func F(v []Stall, p []*Stall, stalls map[int]Stall, m map[string]int, n, n2 int, s string, real float64, done chan int) "
    )
    assert lines(name, f"{head}{{\n{seen}\n}}")
    assert not lines(name, f"{head}{{\n{unseen}\n}}")


@pytest.mark.parametrize(
    ("name", "seen", "unseen"),
    [
        ("lost_change", "func (b Box) Add() { b.n++ }", "func (b *Box) Add() { b.n++ }"),
        ("lost_change", "func (b Box) Add() { b.items = nil }", "func (b Box) Add() { b.items[0] = 1 }"),
        ("lost_change", "func (b Box) Add() { b.n++ }", "func (b Box) Add() Box { b.n++; return b }"),
        ("lost_change", "func (b Box) Add() int { b.n++; return 1 }", "func (b Box) Next() int { b.n++; return b.n }"),
        ("lost_change", "func (b Box) Add() { b.n++ }", 'func (b Box) Add() { b.by["a"] = 1 }'),
        ("lost_change", "func (b Box) Add() { b.n++ }", "func (b Box) Add() { b.next.n++ }"),
        ("lost_change", "func Grow(b Box) { b.n++ }", "func Grow(b *Box) { b.n++ }"),
        ("lost_change", "func Grow(n int) { n++ }", "func Grow(n int) { n++; f(n) }"),
        ("lost_change", "func Swap(a, b *Box) { a, b = b, a }", "func Swap(a, b *Box) { *a, *b = *b, *a }"),
        ("lost_change", "func Swap(a, b *Box) { a, b = b, a }", "func Swap(a, b *Box) { a.n, b.n = b.n, a.n }"),
        ("lost_change", "func Swap(a, b *Box) { a, b = b, a }", "func Last(a *Box) { for a.next != nil { a = a.next }; a.n = 1 }"),
        ("lost_change", "func Grow(n int) { n++ }", "func Grow(n int) int { n++; return n }"),
        ("appended_to_parameter", "func Add(v []int) { v = append(v, 1) }", "func Add(v []int) []int { v = append(v, 1); return v }"),
        ("appended_to_parameter", "func Add(v []int) { v = append(v, 1) }", "func Add(v []int) { v = append(v, 1); f(v) }"),
        ("array_of_parameter", "func Sorted(v []int) []int { sort.Ints(v); return v }", "func Sorted(v []int) []int { w := append([]int(nil), v...); sort.Ints(w); return w }"),
        ("array_of_parameter", "func Cut(v []int) []int { w := v; w[0] = 1; return w }", "func Cut(v []int) []int { w := make([]int, 2); w[0] = v[0]; return w }"),
        ("array_of_parameter", "func Cut(v []int) []int { return append(v[:1], v[2:]...) }", "func Cut(v []int) []int { return append(v, 2) }"),
        ("typed_nil", "func Check() error { var e *Bad; return e }", "func Check() error { var e error; return e }"),
        ("typed_nil", "func Check() error { var e *Bad; return e }", "func Check() error { return nil }"),
        ("typed_nil", "func Check() error { var e *Bad; return e }", "func Check() *Bad { var e *Bad; return e }"),
        ("panic_for_error", "func Take() error { panic(1) }", "func Take() int { panic(1) }"),
        ("unlocked", "func (b *Box) Add() { b.n++ }", "func (b *Box) Add() { b.mu.Lock(); b.n++; b.mu.Unlock() }"),
        ("not_waited", "func Go() { go f() }", "func Go(g *sync.WaitGroup) { g.Add(1); go func() { defer g.Done(); f() }() }"),
        ("not_waited", "func Go() { var g sync.WaitGroup; go func() { g.Done() }() }", "func Go(c chan int) { go func() { c <- f() }() }"),
        ("not_waited", "func Go() { go f() }", "func Go() <-chan int { c := make(chan int); go f(c); return c }"),
    ],
)  # fmt: skip
def test_patterns_of_functions_are_strict(name: str, seen: str, unseen: str) -> None:
    assert lines(name, f"{BOX}{seen}")
    assert not lines(name, f"{BOX}{unseen}")


def test_a_method_that_loses_a_change_has_to_do_with_who_reads_it() -> None:
    text = f"package p\n{BOX}func (b Box) Add() {{ b.n++ }}\nfunc (b Box) Total() int {{ return b.n }}\n"
    found = {item.name: item for item in CODE.functions(SourceFile("a.go", text))}
    assert found["Total"].calls == {"Add"}
    kept = text.replace("(b Box) Add", "(b *Box) Add")
    found = {item.name: item for item in CODE.functions(SourceFile("a.go", kept))}
    assert found["Total"].calls == frozenset()


def test_who_may_wait_says_so() -> None:
    text = "package p\nfunc a() { <-c }\nfunc b() { g.Wait() }\nfunc d() { c <- 1 }\nfunc e() { f() }\n"
    waits = {item.name: item.waits for item in CODE.functions(SourceFile("a.go", text))}
    assert waits == {"a": True, "b": True, "d": True, "e": False}
