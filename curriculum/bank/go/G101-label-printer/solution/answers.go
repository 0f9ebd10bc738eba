package labels

const Spaced = "box 3 of 12\n"
const Glued = "A7B1 2C"
const Empty = "top\n\nbottom\n"

const Sum = "2+3 = 5 2 + 3\n"
const Form = "24 pieces of \"tape\"\n"
const Full = "80% full\n"

const Order = "in stamp out "
const Twice = "stamp pair stamp stamp end\n"
