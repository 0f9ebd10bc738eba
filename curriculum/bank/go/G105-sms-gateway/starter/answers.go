package sms

// ex-1: len of a string is its number of bytes; RuneCountInString counts its characters.
// Lesson section: Two ways to count
// Test: TestPlainIsPredicted
// Start here: which signs take more than one byte?
const Plain = "?"
const Euro = "?"
const Count = "?"

// ex-2: one index gives a byte, which is a number; two indices give a text, cut at bytes.
// Lesson section: A number or a text
// Test: TestFirstIsPredicted
// Start here: is the result a number or a text?
const First = "?"
const Tail = "?"
const Letter = "?"

// ex-3: range gives the byte position and the rune; strings never change, functions give back new ones.
// Lesson section: Runes on their way
// Test: TestPositionsIsPredicted
// Start here: at which byte does each letter begin?
const Positions = "?"
const Codes = "?"
const Loud = "?"
