// Read this file, but change nothing here.
package labels

import "fmt"

func stamp() {
	fmt.Print("stamp ")
}

func PrintSpaced() {
	fmt.Println("box", 3, "of", 12)
}

func PrintGlued() {
	fmt.Print("A", 7, "B")
	fmt.Print(1, 2, "C")
}

func PrintEmpty() {
	fmt.Println("top")
	fmt.Println()
	fmt.Println("bottom")
}

func PrintSum() {
	fmt.Println("2+3 =", 2+3, "2 + 3")
}

func PrintForm() {
	fmt.Printf("%d pieces of %q\n", 24, "tape")
}

func PrintFull() {
	fmt.Printf("%d%%", 80)
	fmt.Println(" full")
}

func PrintOrder() {
	fmt.Print("in ")
	stamp()
	fmt.Print("out ")
}

func void() {
	fmt.Print("void ")
}

func pair() {
	stamp()
	fmt.Print("pair ")
	stamp()
}

func PrintTwice() {
	pair()
	stamp()
	fmt.Println("end")
}
