package coldstore

// Leave this file as it is.

// Recorder is what writes down what happens.
type Recorder interface {
	Note(text string)
	Log() []string
	Describe() string
}

// Device is anything in the cold store that has a name and a log.
type Device struct {
	Name string
	log  []string
}

// Note adds a line to the log.
func (d *Device) Note(text string) {
	d.log = append(d.log, text)
}

// Log is all lines so far.
func (d *Device) Log() []string {
	return d.log
}

// Describe names the device.
func (d *Device) Describe() string {
	return "device " + d.Name
}
