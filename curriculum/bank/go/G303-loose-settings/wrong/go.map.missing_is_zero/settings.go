// Package settings reads values of which only the running program knows the types.
package settings

import "fmt"

// Port is the port in the settings.
func Port(settings map[string]any) (int, error) {
	value := settings["port"]
	if value == nil || value == 0 {
		return 8080, nil
	}
	port, ok := value.(int)
	if !ok {
		return 0, fmt.Errorf("port is a %T", value)
	}
	return port, nil
}

// Text shows a value of the settings.
func Text(value any) string {
	switch value := value.(type) {
	case nil:
		return "none"
	case bool:
		if value {
			return "on"
		}
		return "off"
	case string:
		return fmt.Sprintf("%q", value)
	case int, float64:
		return fmt.Sprint(value)
	case []any:
		text := ""
		for i, part := range value {
			if i > 0 {
				text += " "
			}
			text += Text(part)
		}
		return "[" + text + "]"
	default:
		return "?"
	}
}

// Closer is what wants to be closed when the program ends.
type Closer interface {
	Close() error
}

// CloseAll closes those that can be closed, and counts the ones that were closed without an error.
func CloseAll(things []any) int {
	closed := 0
	for _, thing := range things {
		closer, ok := thing.(Closer)
		if ok && closer.Close() == nil {
			closed++
		}
	}
	return closed
}
