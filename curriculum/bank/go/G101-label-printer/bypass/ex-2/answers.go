package labels

import "fmt"

const Spaced = "box 3 of 12\n"
const Glued = "A7B1 2C"
const Empty = "top\n\nbottom\n"

var Sum = fmt.Sprintln("2+3 =", 2+3, "2 + 3")

const Form = "24 pieces of \"tape\"\n"
const Full = "80% full\n"

const Order = "in stamp out "
const Twice = "stamp pair stamp stamp end\n"
