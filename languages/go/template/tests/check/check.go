// Package check is what the tests of all exercises share: what a call prints, how it panics, and a look at
// the source of a function.
package check

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Printed is what run writes to standard output.
func Printed(t testing.TB, run func()) string {
	t.Helper()
	reading, writing, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	before := os.Stdout
	os.Stdout = writing
	read := make(chan string)
	go func() {
		text, _ := io.ReadAll(reading)
		read <- string(text)
	}()
	func() {
		defer func() {
			os.Stdout = before
			writing.Close()
		}()
		run()
	}()
	return <-read
}

// Panic is what run panics with, or nil where it returns.
func Panic(run func()) (value any) {
	defer func() { value = recover() }()
	run()
	return nil
}

// Source is a part of the learner's source that a test may look at: a file, or one function of it.
type Source struct{ node ast.Node }

// source is the text of src/name.
var source = func(name string) ([]byte, error) {
	return os.ReadFile(filepath.Join("..", "src", name))
}

// File reads src/name.
func File(t testing.TB, name string) Source {
	t.Helper()
	text, err := source(name)
	if err != nil {
		t.Fatalf("%s cannot be read: %v", name, err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), name, text, 0)
	if err != nil {
		t.Fatalf("%s cannot be read: %v", name, err)
	}
	return Source{file}
}

// Function is the function of that name in src/file; "Box.Add" is the method Add of Box or *Box.
func Function(t testing.TB, file, name string) Source {
	t.Helper()
	for _, declaration := range File(t, file).node.(*ast.File).Decls {
		if function, ok := declaration.(*ast.FuncDecl); ok && fullName(function) == name {
			return Source{function}
		}
	}
	t.Fatalf("%s has no function %s", file, name)
	return Source{}
}

func fullName(function *ast.FuncDecl) string {
	if function.Recv == nil || len(function.Recv.List) == 0 {
		return function.Name.Name
	}
	receiver := function.Recv.List[0].Type
	for {
		switch kind := receiver.(type) {
		case *ast.StarExpr:
			receiver = kind.X
		case *ast.IndexExpr:
			receiver = kind.X
		case *ast.IndexListExpr:
			receiver = kind.X
		case *ast.Ident:
			return kind.Name + "." + function.Name.Name
		default:
			return function.Name.Name
		}
	}
}

// Calls counts the calls of name: "append", "fmt.Println", or ".Close" for a method of whatever value.
func (source Source) Calls(name string) int {
	count := 0
	ast.Inspect(source.node, func(node ast.Node) bool {
		if call, ok := node.(*ast.CallExpr); ok {
			called := written(call.Fun)
			if called == name || strings.HasPrefix(name, ".") && strings.HasSuffix(called, name) {
				count++
			}
		}
		return true
	})
	return count
}

// Uses tells whether an identifier stands in it, as a name of its own or behind a dot.
func (source Source) Uses(name string) bool {
	found := false
	ast.Inspect(source.node, func(node ast.Node) bool {
		if identifier, ok := node.(*ast.Ident); ok && identifier.Name == name {
			found = true
		}
		return true
	})
	return found
}

// Count counts what the keyword begins: "for" (every loop), "range", "if", "switch" (of both kinds), "select", "go",
// "defer", "return", "func" (a function without a name), "var", "const", "type", "struct" or "interface".
func (source Source) Count(keyword string) int {
	count := 0
	ast.Inspect(source.node, func(node ast.Node) bool {
		for _, word := range keywords(node) {
			if word == keyword {
				count++
			}
		}
		return true
	})
	return count
}

// Literals are the numbers, texts and characters in it as they are written: "450", "\"Kite\"", "'k'".
func (source Source) Literals() []string {
	var found []string
	ast.Inspect(source.node, func(node ast.Node) bool {
		if literal, ok := node.(*ast.BasicLit); ok {
			found = append(found, literal.Value)
		}
		return true
	})
	return found
}

// Exported are the names that a file declares for other packages, those of its methods too, in their order.
func (source Source) Exported() []string {
	var found []string
	add := func(name *ast.Ident) {
		if name.IsExported() {
			found = append(found, name.Name)
		}
	}
	file, ok := source.node.(*ast.File)
	if !ok {
		return nil
	}
	for _, declaration := range file.Decls {
		switch kind := declaration.(type) {
		case *ast.FuncDecl:
			if of, _, method := strings.Cut(fullName(kind), "."); !method || ast.IsExported(of) {
				add(kind.Name)
			}
		case *ast.GenDecl:
			for _, spec := range kind.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					add(spec.Name)
				case *ast.ValueSpec:
					for _, name := range spec.Names {
						add(name)
					}
				}
			}
		}
	}
	return found
}

func keywords(node ast.Node) []string {
	switch kind := node.(type) {
	case *ast.ForStmt:
		return []string{"for"}
	case *ast.RangeStmt:
		return []string{"for", "range"}
	case *ast.IfStmt:
		return []string{"if"}
	case *ast.SwitchStmt, *ast.TypeSwitchStmt:
		return []string{"switch"}
	case *ast.SelectStmt:
		return []string{"select"}
	case *ast.GoStmt:
		return []string{"go"}
	case *ast.DeferStmt:
		return []string{"defer"}
	case *ast.ReturnStmt:
		return []string{"return"}
	case *ast.FuncLit:
		return []string{"func"}
	case *ast.StructType:
		return []string{"struct"}
	case *ast.InterfaceType:
		return []string{"interface"}
	case *ast.GenDecl:
		return []string{kind.Tok.String()}
	}
	return nil
}

func written(expression ast.Expr) string {
	switch kind := expression.(type) {
	case *ast.Ident:
		return kind.Name
	case *ast.SelectorExpr:
		return written(kind.X) + "." + kind.Sel.Name
	case *ast.IndexExpr:
		return written(kind.X)
	case *ast.IndexListExpr:
		return written(kind.X)
	case *ast.ParenExpr:
		return written(kind.X)
	}
	return ""
}
