// Read this file, but change nothing here.
package sms

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

func GivePlain() string {
	return fmt.Sprint(len("Hi you"))
}

func GiveEuro() string {
	return fmt.Sprint(len("5 €"))
}

func GiveCount() string {
	return fmt.Sprint(utf8.RuneCountInString("für 5 €"))
}

func GiveFirst() string {
	text := "Bus"
	return fmt.Sprint(text[0])
}

func GiveTail() string {
	text := "Müller"
	return text[3:]
}

func GiveLetter() string {
	text := "Bus"
	return text[1:2]
}

func GivePositions() string {
	out := ""
	for at := range "aöbü" {
		out += fmt.Sprint(at) + " "
	}
	return out
}

func GiveCodes() string {
	out := ""
	for _, letter := range "AC" {
		out += fmt.Sprint(letter) + string(letter) + " "
	}
	return out
}

func GiveLoud() string {
	text := "sos"
	strings.ToUpper(text)
	copied := text
	text += "!"
	return copied + " " + text
}
