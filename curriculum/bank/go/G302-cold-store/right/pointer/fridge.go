// Package coldstore watches the fridges of a vaccine store.
package coldstore

import (
	"fmt"
	"strings"
)

// Fridge is a device that keeps a temperature.
type Fridge struct {
	*Device
	Degrees int
}

// NewFridge is a fridge of that name, set to so many degrees.
func NewFridge(name string, degrees int) *Fridge {
	return &Fridge{Device: &Device{Name: name}, Degrees: degrees}
}

// Describe names the fridge and its temperature.
func (f *Fridge) Describe() string {
	return fmt.Sprintf("%s at %d °C", f.Device.Describe(), f.Degrees)
}

// Urgent is a recorder that lets only urgent notes through.
type Urgent struct {
	Recorder
}

// Note passes on what begins with an exclamation mark.
func (u *Urgent) Note(text string) {
	if strings.HasPrefix(text, "!") {
		u.Recorder.Note(text)
	}
}

// OnlyUrgent is recorder, but for the notes that are not urgent.
func OnlyUrgent(recorder Recorder) Recorder {
	return &Urgent{recorder}
}
